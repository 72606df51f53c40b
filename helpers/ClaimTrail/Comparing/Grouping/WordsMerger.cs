using ClaimTrail.Comparing.Reading;
using ClaimTrail.Quotations.Tellings;

namespace ClaimTrail.Comparing.Grouping;

/// <summary>Makes one of two groups that tell the same words and no article of which tells both: placed one by one,
/// tellings keep to the languages that they share most with.</summary>
/// <remarks>Groups that share a rare word or notion are held beside each other, the likest first.</remarks>
internal sealed class WordsMerger(WordsTie tie, Func<WordsMention, IEnumerable<int>> candidates)
{
    // What two tellings of the two groups have in common on the average; two tellings that are to be one need more.
    private const double Threshold = 0.6;

    public void Merge(IReadOnlyList<WordsGroup> groups, Dictionary<WordsMention, WordsGroup> groupOf)
    {
        var pairs = groups.Where(IsQuoted)
            .SelectMany(one => one.Shown.SelectMany(candidates).Distinct().Where(id => id < one.Id)
                .Select(id => (One: one, Other: groups[id], Score: Likeness(one, groups[id]))))
            .Where(p => p.Score >= Threshold);
        foreach (var (one, other, _) in pairs.OrderByDescending(p => p.Score))
        {
            var (smaller, larger) = one.Tellings.Count < other.Tellings.Count ? (one, other) : (other, one);
            if (smaller.Tellings.Count == 0 || ShareAnArticle(one, other)) continue;
            foreach (var (words, _) in smaller.Tellings.ToList())
            {
                larger.Add(words, smaller.Remove(words));
                groupOf[words] = larger;
            }
        }
    }

    private double Likeness(WordsGroup one, WordsGroup other) => !IsQuoted(other) || ShareAnArticle(one, other)
        ? 0
        : one.Shown.SelectMany(o => other.Shown.Select(s => tie.Score(o, s))).Average();

    private static bool IsQuoted(WordsGroup group) => group.Shown.Any(s => s.Mode != TellingMode.Indirect);

    private static bool ShareAnArticle(WordsGroup one, WordsGroup other) =>
        one.Tellings.Any(t => other.In(t.Words.Reading) > 0);
}
