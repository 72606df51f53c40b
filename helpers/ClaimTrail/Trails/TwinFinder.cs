using System.Globalization;
using ClaimTrail.Quotations.Readings;

namespace ClaimTrail.Trails;

/// <summary>Says how far two articles hang together: by slips, choices and words that they share and few others
/// do.</summary>
/// <remarks>What n of N articles have weighs its strength times ln(N / n): nothing when all have it. A slip counts
/// three times. The sum w gives the score 1 - exp(-w / 3.5). The two numbers are our choice; the score is no
/// probability.</remarks>
internal sealed class TwinFinder(IReadOnlyList<ArticleReading> readings, IReadOnlyList<Slip> slips,
    IReadOnlyList<SharedFact> facts)
{
    public const double Threshold = 0.5;
    private const double SlipWeight = 3;
    private const double Scale = 3.5;
    private const int FewestInOrder = 4;
    private const double InOrder = 0.8;
    private const int MostNamed = 6;

    public (double Score, IReadOnlyList<EdgeReason> Reasons) Compare(ArticleReading one, ArticleReading other)
    {
        var (a, b) = (one.Article.Id, other.Article.Id);
        var reasons = slips.Where(s => s.Articles.Contains(a) && s.Articles.Contains(b))
            .Select(s => new EdgeReason(ReasonKind.SharedSlip,
                string.Create(CultureInfo.InvariantCulture,
                    $"In both, {s.Sentence} ({s.Articles.Count} of the {s.Among} that tell it)."),
                SlipWeight * s.Strength * Rareness(s.Among, s.Articles.Count)))
            .ToList();
        var shared = facts.Where(f => f.Places.ContainsKey(a) && f.Places.ContainsKey(b))
            .Select(f => (Fact: f, Weight: f.Strength * Rareness(readings.Count, f.Places.Count)))
                .Where(f => f.Weight > 0).ToList();
        foreach (var group in shared.GroupBy(f => f.Fact.Kind))
        {
            var named = group.OrderByDescending(f => f.Weight).ToList();
            var more = named.Count > MostNamed ? $" and {named.Count - MostNamed} more" : "";
            var what = group.Key == ReasonKind.SharedWording ? "Both use" : "Both chose to tell";
            reasons.Add(new EdgeReason(group.Key,
                $"{what} {string.Join(", ", named.Take(MostNamed).Select(f => f.Fact.Sentence))}{more}.",
                    named.Sum(f => f.Weight)));
        }

        if (Order(shared.ConvertAll(f => f.Fact), a, b) is { } order && order >= InOrder)
            reasons.Add(new EdgeReason(ReasonKind.SharedOrder, string.Create(CultureInfo.InvariantCulture,
                $"What they share stands in the same order ({100 * order:0} of 100 pairs; by chance 50)."),
                    order - 0.5));
        var sum = reasons.Sum(r => r.Weight);
        return (1 - Math.Exp(-sum / Scale), [.. reasons.Where(r => r.Weight > 0).OrderByDescending(r => r.Weight)]);
    }

    private static double Rareness(int all, int some) => all > some ? Math.Log((double)all / some) : 0;

    /// <summary>The share of pairs of shared facts in the same order; null when there are too few to tell.</summary>
    private static double? Order(List<SharedFact> shared, string a, string b)
    {
        if (shared.Count < FewestInOrder) return null;
        var (kept, pairs) = (0, 0);
        for (var i = 0; i < shared.Count; i++)
        {
            for (var j = i + 1; j < shared.Count; j++)
            {
                var (here, there) = (shared[i].Places[a].CompareTo(shared[j].Places[a]),
                    shared[i].Places[b].CompareTo(shared[j].Places[b]));
                if (here == 0 || there == 0) continue;
                pairs++;
                if (here == there) kept++;
            }
        }

        return pairs == 0 ? null : (double)kept / pairs;
    }
}
