using ClaimTrail.Comparing.Grouping;
using ClaimTrail.Comparing.Reading;

namespace ClaimTrail.Comparing.Changes;

/// <summary>Whether a telling gives somebody's words to another person than the others do. Made once for a group, with
/// each name once, so that ten thousand tellings take no longer than there are names.</summary>
internal sealed class SpeakerDifference
{
    // One name may sound unlike another by chance of script.
    private const int Enough = 2;

    // In code units: so far behind the words their speaker is written.
    private const int Reach = 60;

    // Articles that show who speaks in the story.
    private const int MostReadings = 40;

    private readonly SpeakerBook _speakers;
    private readonly int _count;
    private readonly List<(string Name, List<WordsMention> Tellings)> _names;
    private readonly List<(string Name, WordsMention Words)> _speaking;

    public SpeakerDifference(SpeakerBook speakers, WordsGroup group)
    {
        (_speakers, _count) = (speakers, group.Tellings.Count);
        var tellings = group.Tellings.Select(t => t.Words).ToList();
        _names = [.. tellings.Where(w => w.Assumed is not null).GroupBy(w => Whole(w.Reading, w.Assumed!))
            .Select(g => (g.Key, g.ToList()))];
        _speaking = [.. tellings.Select(w => w.Reading).Distinct().Take(MostReadings)
            .SelectMany(r => r.Quotations.Concat(r.Reports))
            .Where(q => q.Speaker is not null).Select(q => (q.Speaker!, q))];
    }

    /// <summary>A telling that gives the words to somebody else; null where nobody can tell, or others agree.</summary>
    public WordsMention? Of(WordsMention telling)
    {
        if (telling.Speaker is null || !IsKnown(telling)) return null;
        var own = Whole(telling.Reading, telling.Speaker);
        var (same, another, all) = (0, new List<WordsMention>(), 0);
        foreach (var (name, tellings) in _names)
        {
            var others = tellings.Where(t => !ReferenceEquals(t.Reading, telling.Reading)).ToList();
            var tie = _speakers.Tie(name, own);
            all += others.Count;
            if (tie > 0) same += others.Count;
            else if (tie < 0) another.AddRange(others);
        }

        var sure = another.Find(o => o.Speaker is not null && IsKnown(o))
            ?? (another.Count >= Enough ? another[0] : null);
        return same * 2 < _count && same < another.Count && sure is not null
            && (all == 1 || another.Count >= Enough || IsNamedTwice(Whole(sure.Reading, sure.Assumed!)))
            && !IsNamedBeside(telling, sure.Speaker ?? sure.Assumed!) ? sure : null;
    }

    // A name that one article alone gives may be the one that was changed.
    private bool IsNamedTwice(string name) =>
        _names.Where(n => _speakers.Tie(n.Name, name) > 0).Sum(n => n.Tellings.Count) > 1;

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
        (_count <= Enough && telling.Speaker!.AsSpan().IndexOfAny(" ·・-") > 0)
            || _speaking.Exists(s => !ReferenceEquals(s.Words, telling)
                && _speakers.Tie(s.Name, telling.Speaker) > 0);

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
