using ClaimTrail.Comparing.Grouping;
using ClaimTrail.Comparing.Reading;
using ClaimTrail.Languages;
using ClaimTrail.Quotations.Tellings;

namespace ClaimTrail.Comparing.Changes;

/// <summary>Holds each telling of somebody's words against the one it was probably taken from, else against the
/// earliest.</summary>
internal sealed class WordsChanges(Lineage lineage, SpeakerBook speakers, IReadOnlyList<WordsGroup> groups)
{
    // Beside what the tellings of one statement take on the average.
    private const double MuchShorter = 0.62;

    private const double UsuallyTold = 0.7;

    private readonly Dictionary<WordsMention, WordsGroup> _groupOf = Owners(groups);

    public IEnumerable<Change> In(WordsGroup group, string id)
    {
        var tellings = group.Tellings
            .Select(t => t.Words)
            .OrderBy(w => lineage.Order(w.Reading))
            .ThenBy(w => w.Span.Start)
            .ToList();
        if (tellings.Count < 2) yield break;
        var usual = Median(tellings
            .Where(t => t.Mode != TellingMode.Indirect && !group.Joined.ContainsKey(t))
            .Select(t => t.Extent));
        var root = tellings.Find(t => t.Mode != TellingMode.Indirect) ?? tellings[0];
        // Where nobody names the earliest article as his source, it may itself leave out what all others go on with.
        if (!lineage.MayBeOrigin(root.Reading))
            foreach (var source in tellings.Where(t => !ReferenceEquals(t.Reading, root.Reading)
                && t.Mode != TellingMode.Indirect))
                if (root.Mode == TellingMode.Direct && Half(root, source, group) is var (lost, certainty, reason))
                {
                    yield return new Change(lost, id, Place(root), Place(source), Shown(lost, source),
                        Shown(lost, root), certainty, reason);
                    break;
                }

        var difference = new SpeakerDifference(speakers, group);
        foreach (var telling in tellings.Where(t => !ReferenceEquals(t.Reading, root.Reading)))
        {
            var source = Source(telling, tellings) ?? root;
            foreach (var (kind, sure, why) in Differences(telling, root, source, usual, group, difference))
                yield return new Change(kind, id, Place(telling), Place(source), Shown(kind, source),
                    Shown(kind, telling), sure, why);
        }
    }

    public static ToldPlace Place(WordsMention words) =>
        new(words.Reading.Article.Id, words.Span, words.Span.Of(words.Reading.Article.Text).ToString());

    private IEnumerable<(ChangeKind Kind, double Sure, string Why)> Differences(
        WordsMention telling, WordsMention root, WordsMention source, double usual, WordsGroup group,
        SpeakerDifference difference)
    {
        // Who is named in a report may be whoever told the writer.
        if ((telling.Mode != TellingMode.Indirect || root.Mode != TellingMode.Indirect)
            && difference.Of(telling) is { } elsewhere)
            yield return (ChangeKind.Speaker, 0.8,
                $"{telling.Reading.Article.Name} gives the words to {telling.Speaker}, "
                + $"{elsewhere.Reading.Article.Name} to {elsewhere.Speaker ?? elsewhere.Assumed}.");
        if (telling.Mode == TellingMode.Indirect)
        {
            if (source.Mode != TellingMode.Indirect)
                yield return (ChangeKind.Indirect, 0.75,
                    "Words that the other telling quotes stand here without quotation marks.");
            if (ForceDifference.Of(root, telling, group, isWhole: true) is { } indirect) yield return indirect;
            yield break;
        }

        var isJoined = group.Joined.TryGetValue(telling, out var other);
        var force = ForceDifference.Of(root, isJoined ? telling.Parts[0] : telling, group,
            telling.Extent > usual * MuchShorter);
        if (isJoined)
            yield return (ChangeKind.Joined, 0.85,
                $"Two statements stand in one pair of quotation marks; {root.Reading.Article.Name} has "
                + $"“{Short(other!.Shown[0])}” apart.");
        // A few words in marks within the writer's own sentence claim to be no more than these words; and where a word
        // is stronger or weaker, other words are no new part.
        else if (telling.Mode == TellingMode.Direct
            && (PartDifference.Of(root, telling, group, usual) ?? Half(telling, root, group)) is { } part
            && (force is null || part.Kind == ChangeKind.PartDropped))
            yield return part;
        if (force is not null) yield return force.Value;
    }

    private WordsMention? Source(WordsMention telling, List<WordsMention> tellings)
    {
        foreach (var before in lineage.Before(telling.Reading))
            if (tellings.Find(t => ReferenceEquals(t.Reading, before) && t.Mode != TellingMode.Indirect) is { } source
                && !source.Plain.SequenceEqual(telling.Plain)) return source;
        return null;
    }

    /// <summary>A quotation that the earliest telling goes on with behind its speaker, and this article leaves
    /// out.</summary>
    private (ChangeKind, double, string)? Half(WordsMention telling, WordsMention root, WordsGroup group)
    {
        foreach (var next in root.Reading.Quotations.Where(q => Math.Abs(q.Order - root.Order) == 1
            && SameBreath(root, q)))
            if (_groupOf.TryGetValue(next, out var other) && other.Tellings.Count > 1 && other.In(telling.Reading) == 0
                && IsUsuallyTold(group, other)
                && !telling.Reading.Quotations.Any(q => _groupOf.TryGetValue(q, out var g) && g.Joined.ContainsKey(q)))
                return (ChangeKind.PartDropped, 0.6,
                    $"The speaker goes on in {root.Reading.Article.Name} with “{Short(next)}”; that is not told here.");
        return null;
    }

    // A sentence that few others tell is left out by choice, not lost.
    private static bool IsUsuallyTold(WordsGroup group, WordsGroup next)
    {
        var readings = group.Tellings.Select(t => t.Words.Reading).Distinct().ToList();
        return readings.Count(r => next.In(r) > 0) >= readings.Count * UsuallyTold;
    }

    private static bool SameBreath(WordsMention one, WordsMention other)
    {
        var (first, second) = one.Span.Start < other.Span.Start ? (one, other) : (other, one);
        if (second.Span.Start < first.Span.End) return false;
        var between = first.Reading.Article.Text.AsSpan(first.Span.End, second.Span.Start - first.Span.End);
        return between.Length * first.Reading.Scale <= 120 && !between.Contains('\n')
            && (second.Speaker is null || second.Speaker == first.Speaker) && !IsSaidApart(between, second);
    }

    // “…,” he added. Or: he added: “…”. What has its own verb of saying is a sentence of its own.
    private static bool IsSaidApart(ReadOnlySpan<char> between, WordsMention second)
    {
        var text = second.Reading.Article.Text;
        var behind = text.AsSpan(second.Span.End, Math.Min(3, text.Length - second.Span.End)).TrimStart("”\"»」』’'");
        return between.TrimEnd(" “\"«「『‘'").EndsWith([':']) || between.Contains('：')
            || second.Span.Of(text).TrimEnd("”\"»」』’' ") is [.., ','] or [.., '，']
            || (second.Reading.Language.Spacing == WordSpacing.Suffixed && behind.Length > 0
                && char.IsLetter(behind[0]));
    }

    internal static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? 0 : sorted[sorted.Count / 2];
    }

    private static string Shown(ChangeKind kind, WordsMention words) =>
        kind == ChangeKind.Speaker ? words.Speaker ?? "nobody named"
        : kind == ChangeKind.Indirect ? words.Mode.ToString().ToLowerInvariant() : Short(words);

    private static string Short(WordsMention words)
    {
        const int most = 90;
        var text = words.Span.Of(words.Reading.Article.Text);
        if (text.Length <= most) return text.ToString();
        return string.Concat(text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)], "…");
    }

    private static Dictionary<WordsMention, WordsGroup> Owners(IReadOnlyList<WordsGroup> groups)
    {
        var owners = new Dictionary<WordsMention, WordsGroup>(ReferenceEqualityComparer.Instance);
        foreach (var group in groups)
            foreach (var (words, _) in group.Tellings) owners[words] = group;
        return owners;
    }
}
