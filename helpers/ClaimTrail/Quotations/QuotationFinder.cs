using ClaimTrail.Languages;
using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Finds direct quotations in a text of one language, with speaker and reporting verb. Immutable; safe to
/// share between threads.</summary>
/// <remarks>The cost is linear in the text. No text makes it throw.</remarks>
public sealed class QuotationFinder
{
    private readonly SpeechTable _speech;
    private readonly ParagraphReader _reader;

    private QuotationFinder(SpeechTable speech) => (_speech, _reader) = (speech, new ParagraphReader(speech));

    /// <summary>The finder for a language.</summary>
    /// <param name="language">One of <see cref="Languages.Languages"/>; both scripts of Chinese share one
    /// table.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public static QuotationFinder For(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new(SpeechTables.Get(language.Tag));
    }

    /// <summary>The quotations of a text in its order; they never overlap.</summary>
    /// <param name="text">The text to search; line breaks part its paragraphs.</param>
    public IReadOnlyList<Quotation> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!MarkReader.HasAny(text) && !DashReader.HasAny(text)) return [];
        var work = _speech.TakeWork();
        MarkedParagraph? previous = null;
        for (var at = 0; ParagraphSplitter.Next(text, ref at, out var span);)
        {
            var paragraph = work.Read(text, span, previous);
            _reader.Read(paragraph, work.Found);
            previous = paragraph;
        }

        var quotations = work.Found.Count == 0 ? [] : new Quotation[work.Found.Count];
        for (var i = 0; i < quotations.Length; i++) quotations[i] = work.Found[i].ToQuotation(text);
        _speech.GiveBack(work);
        return quotations;
    }
}

/// <summary>Words that a text gives as somebody's own, between quotation marks.</summary>
/// <param name="Span">Where the words stand, marks excluded, in UTF-16 code units of the text that was
/// searched.</param>
/// <param name="Surface">The exact slice at <paramref name="Span"/>.</param>
/// <param name="Speaker">The shortest full name or organisation as written; null for a pronoun or nobody.</param>
/// <param name="SpeakerStart">Offset of the first code unit of <paramref name="Speaker"/>; null when there is
/// none.</param>
/// <param name="Verb">The reporting verb as written; null when there is none.</param>
public sealed record Quotation(TextSpan Span, string Surface, string? Speaker, int? SpeakerStart, string? Verb);
