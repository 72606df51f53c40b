using ClaimTrail.Comparing.Grouping;
using ClaimTrail.Comparing.Reading;

namespace ClaimTrail.Comparing.Changes;

/// <summary>Whether a telling gives somebody's words to another person than the others do.</summary>
internal sealed class SpeakerDifference(SpeakerBook speakers, WordsGroup group)
{
    // One name may sound unlike another by chance of script.
    private const int Enough = 2;

    // In code units: so far behind the words their speaker is written.
    private const int Reach = 60;

    /// <summary>A telling that gives the words to somebody else; null where nobody can tell, or others agree.</summary>
    public WordsMention? Of(WordsMention telling)
    {
        if (telling.Speaker is null || !IsKnown(telling)) return null;
        var own = Whole(telling.Reading, telling.Speaker);
        var others = group.Tellings.Select(t => t.Words)
            .Where(w => !ReferenceEquals(w.Reading, telling.Reading) && w.Assumed is not null)
            .Select(w => (Words: w, Tie: speakers.Tie(Whole(w.Reading, w.Assumed!), own))).ToList();
        var (same, another) = (others.Count(o => o.Tie > 0), others.FindAll(o => o.Tie < 0));
        var sure = another.Find(o => o.Words.Speaker is not null && IsKnown(o.Words)).Words
            ?? (another.Count >= Enough ? another[0].Words : null);
        return same * 2 < group.Tellings.Count && same < another.Count && sure is not null
            && (others.Count == 1 || another.Count >= Enough || IsNamedTwice(Whole(sure.Reading, sure.Assumed!)))
            && !IsNamedBeside(telling, sure.Speaker ?? sure.Assumed!) ? sure : null;
    }

    // A name that one article alone gives may be the one that was changed.
    private bool IsNamedTwice(string name) => group.Tellings.Select(t => t.Words)
        .Count(w => w.Assumed is not null && speakers.Tie(Whole(w.Reading, w.Assumed), name) > 0) > 1;

    // Arkwell, after Gideon Arkwell.
    private static string Whole(ComparedReading reading, string name) =>
        reading.Quotations.Concat(reading.Reports).Select(q => q.Speaker).OfType<string>()
            .Where(s => s.Length > name.Length && s.EndsWith(name, StringComparison.Ordinal))
            .MaxBy(s => s.Length) ?? InText(reading.Article.Text, name) ?? name;

    // Where names have capitals, the word before the family name is the first name.
    private static string? InText(string text, string name)
    {
        if (!char.IsUpper(name[0]) || name.Contains(' ', StringComparison.Ordinal)) return null;
        var at = text.IndexOf($" {name}", StringComparison.Ordinal);
        if (at < 1) return null;
        var first = text[(text.LastIndexOf(' ', at - 1) + 1)..at];
        return first.Length > 1 && char.IsUpper(first[0]) && first.All(char.IsLetter) ? $"{first} {name}" : null;
    }

    // "Her lawyer" is no name: somebody who speaks again, here or in another article, has one, and where two articles
    // are all there are, a name of two parts will do.
    private bool IsKnown(WordsMention telling) =>
        (telling.Speaker!.AsSpan().IndexOfAny(" ·・-") > 0 && group.Tellings.Count <= Enough)
            || group.Shown.Any(s =>
                !ReferenceEquals(s.Reading, telling.Reading) && speakers.Tie(s.Speaker, telling.Speaker) > 0)
            || group.Tellings.SelectMany(t => t.Words.Reading.Quotations.Concat(t.Words.Reading.Reports))
                .Any(q => !ReferenceEquals(q, telling) && speakers.Tie(q.Speaker, telling.Speaker) > 0);

    // "Brandt's lawyer, Ivo Castellan, said": where the sentence names the other too, the reader of names may have
    // taken the wrong one.
    private static bool IsNamedBeside(WordsMention telling, string name)
    {
        var text = telling.Reading.Article.Text;
        var sentence = telling.Reading.Sentences[telling.Reading.SentenceAt(telling.Span.Start)];
        var beside = string.Concat(text.AsSpan(sentence.Start, Math.Max(0, telling.Span.Start - sentence.Start)), " ",
            text.AsSpan(telling.Span.End, Math.Max(0, Math.Min(Reach, text.Length - telling.Span.End))));
        var words = beside.Split([' ', ',', '،', '，', '、', '“', '”', '：', ':', '。', '(', '（', '«', '»'],
            StringSplitOptions.RemoveEmptyEntries);
        return words.Any(w => SpeakerBook.SoundAlike(w, name))
            || words.Zip(words.Skip(1)).Any(pair => SpeakerBook.SoundAlike($"{pair.First} {pair.Second}", name));
    }
}
