using System.Collections.Concurrent;
using ClaimTrail.Languages;
using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Finds sentences of reported speech: those without quotation marks in which a verb of saying has a subject
/// and a clause of its own. Immutable; safe to share between threads.</summary>
/// <remarks>Who speaks is read as around quoted words, with the clause in their place. The cost is linear in the
/// text.</remarks>
internal sealed class ReportedSpeechFinder
{
    // A clause of saying stands near one end of its sentence; what is said takes more than a few words, and its
    // clause of saying as many.
    private const int LongestSentence = 800;
    private const int FewestLetters = 20;
    private const int MostTries = 4;

    private static readonly ConcurrentDictionary<SpeechTable, ReportedSpeechFinder> Made = new();

    private readonly SpeechTable _speech;
    private readonly AttributionReader _reader;
    private readonly ReportedClauses _clauses;

    private ReportedSpeechFinder(SpeechTable speech) =>
        (_speech, _reader, _clauses) = (speech, AttributionReader.For(speech), new ReportedClauses(speech));

    /// <summary>The finder for a language; one that no table serves has no reported speech.</summary>
    public static ReportedSpeechFinder For(Language language) =>
        Made.GetOrAdd(SpeechTables.Get(language.Tag).Reported, static speech => new(speech));

    /// <summary>The sentences of reported speech in some paragraphs of a text, in order.</summary>
    public IReadOnlyList<ReportedSpeech> Find(string text, IEnumerable<TextSpan> paragraphs)
    {
        var found = new List<ReportedSpeech>();
        if (_speech.Order == AttributionOrder.General) return found;
        var work = _speech.TakeWork();
        foreach (var span in paragraphs)
        {
            var paragraph = work.Read(text, span, previous: null);
            foreach (var sentence in Sentences.Of(span.Of(text), _speech.IsShortened).Select(s => s.Shift(span.Start)))
                if (sentence.Length <= LongestSentence && Unquoted(paragraph, sentence) is { } own
                    && Read(paragraph, own) is { } told)
                    found.Add(new ReportedSpeech(own, told.Speaker?.Of(text).ToString()));
        }

        _speech.GiveBack(work);
        return found;
    }

    // She said the boats would stay, and promised: “…”. What stands before the last comma is told without marks.
    private TextSpan? Unquoted(MarkedParagraph paragraph, TextSpan sentence)
    {
        if (FirstQuoted(paragraph, sentence) is not { } quoted) return sentence;
        var before = paragraph.Text.AsSpan(sentence.Start, Math.Max(0, quoted - sentence.Start));
        var comma = before.LastIndexOfAny(',', '،', '，');
        return comma * _clauses.Density < 2 * FewestLetters ? null : sentence with { Length = comma };
    }

    private static int? FirstQuoted(MarkedParagraph paragraph, TextSpan sentence)
    {
        foreach (ref readonly var place in paragraph.Places)
            if (place.Outer.Overlaps(sentence)) return place.Outer.Start;
        return null;
    }

    private Attribution? Read(MarkedParagraph paragraph, TextSpan sentence)
    {
        foreach (var clause in _clauses.In(paragraph, sentence).Take(MostTries))
        {
            if (clause.Length < FewestLetters / _clauses.Density) continue;
            var scene = new Scene(paragraph, new QuotedPlace(clause, clause, Opener.Full, IsClosed: true),
                new TextSpan(sentence.Start, clause.Start - sentence.Start),
                new TextSpan(clause.End, sentence.End - clause.End));
            // A verb alone will do, for many languages leave out who has spoken before; so will "according to her".
            if (_reader.Read(scene) is { Tie: Tie.Close } said
                && (said.Verb is not null || said.Subject is not Subject.Absent)) return said;
        }

        return null;
    }
}
