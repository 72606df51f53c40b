using ClaimTrail.Comparing.Reading;
using ClaimTrail.Quotations.Tellings;
using ClaimTrail.Text;

namespace ClaimTrail.Comparing.Grouping;

/// <summary>Finds sentences that tell without quotation marks what other articles quote.</summary>
internal sealed class IndirectFinder(WordsGrouper grouper, SpeakerBook speakers)
{
    // A sentence that names the speaker needs less in common with the words than one that does not, and one that says
    // that he said something still less.
    private const double Reported = 0.2;
    private const double WithSpeaker = 0.32;
    private const double Alone = 0.6;
    private const int FewestNotions = 3;
    private const int FewestLetters = 20;

    private static readonly System.Buffers.SearchValues<char> Openers =
        System.Buffers.SearchValues.Create("“«「『\"");

    private static readonly System.Buffers.SearchValues<char> Closers =
        System.Buffers.SearchValues.Create("”»」』\"");

    // What is said between a quotation and the end of its sentence.
    private const int FarthestBefore = 80;

    // One rare notion in common is chance.
    private const int FewestShared = 2;

    /// <summary>Adds each article's likest sentence to the groups that it does not quote.</summary>
    public void AddTo(IReadOnlyList<WordsGroup> groups, IReadOnlyList<ComparedReading> readings)
    {
        var shared = groups.Where(g => g.IsShared).ToList();
        var index = new KeyIndex();
        foreach (var (number, group) in shared.Index())
            foreach (var shown in group.Shown) index.Add(number, shown.Notions.Entries.Select(e => (long)e.Key));
        foreach (var reading in readings)
        {
            var around = new Surroundings(reading);
            var best = new Dictionary<WordsGroup, (WordsMention Words, double Score)>();
            foreach (var sentence in reading.Sentences.Concat(reading.Reports.Select(r => r.Span)).Distinct())
            {
                if (reading.Quotations.Any(q => q.Span.Overlaps(sentence))) continue;
                // What stands in marks is quoted, also where nobody found whom.
                var (span, mode) = Marked(reading, sentence) is { } marked
                    ? (marked, TellingMode.Mixed)
                    : (sentence, TellingMode.Indirect);
                var words = around.Told(span, mode, null, -1);
                if (words.Notions.Entries.Length < FewestNotions) continue;
                var report = reading.Reports.FirstOrDefault(r => r.Span == sentence);
                var told = report?.Speaker ?? (report is null ? null : SpeakerBefore(reading, sentence));
                foreach (var number in index.Candidates(words.Notions.Entries.Select(e => (long)e.Key)))
                {
                    var group = shared[number];
                    if (group.In(reading) > 0) continue;
                    var speaker = told is not null && group.Shown.Any(s => speakers.Tie(s.Speaker, told) > 0)
                        ? told
                        : Speaker(reading, sentence, group);
                    var likeness = grouper.Tie.Likeness(words, group);
                    if (!group.Shown.Any(s => s.Notions.Entries.Count(e => words.Notions.Has(e.Key)) >= FewestShared))
                        continue;
                    if (likeness < (speaker is null ? Alone : speaker == told ? Reported : WithSpeaker)
                        || (best.TryGetValue(group, out var known) && known.Score >= likeness)) continue;
                    best[group] = (around.Told(span, mode, speaker, -1), likeness);
                }
            }

            foreach (var (group, (words, score)) in best) group.Add(words, Math.Min(1, score));
        }
    }

    /// <summary>“…,” said X. She added that: who spoke in the sentence before.</summary>
    private static string? SpeakerBefore(ComparedReading reading, TextSpan sentence) =>
        reading.Quotations.LastOrDefault(q => q.Span.End <= sentence.Start) is { } said
        && sentence.Start - said.Span.End <= FarthestBefore
        && reading.SentenceAt(said.Span.End) == reading.SentenceAt(sentence.Start) - 1
            ? said.Speaker
            : null;

    private static TextSpan? Marked(ComparedReading reading, TextSpan sentence)
    {
        var text = sentence.Of(reading.Article.Text);
        var open = text.IndexOfAny(Openers);
        if (open < 0) return null;
        var close = text[(open + 1)..].IndexOfAny(Closers);
        return close * reading.Scale < FewestLetters ? null : new TextSpan(sentence.Start + open + 1, close);
    }

    /// <summary>The speaker of a group as a sentence names him: as other articles of the language write him, or a name
    /// that sounds so.</summary>
    private static string? Speaker(ComparedReading reading, TextSpan sentence, WordsGroup group)
    {
        var text = sentence.Of(reading.Article.Text).ToString();
        foreach (var name in group.Tellings
            .Select(t => t.Words)
            .Where(w => w.Speaker is { Length: > 1 } && w.Reading.SameLanguage(reading))
            .Select(w => w.Speaker!)
            .Distinct())
            if (text.Contains(name, StringComparison.Ordinal)) return name;
        var speakers = group.Shown.Select(s => s.Speaker).OfType<string>().Distinct().ToList();
        if (speakers.Count == 0) return null;
        var words = text.Split([' ', '，', ',', '、', '(', '（', '。'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            var pair = i + 1 < words.Length ? words[i] + " " + words[i + 1] : words[i];
            if (speakers.Exists(s => SpeakerBook.SoundAlike(s, pair))) return pair;
        }

        return null;
    }
}
