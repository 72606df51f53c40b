using ClaimTrail.Checks.Reference;
using ClaimTrail.Figures;

namespace ClaimTrail.Checks.Rules;

/// <summary>What several known bodies make together.</summary>
/// <param name="Parts">The bodies, each once.</param>
/// <param name="Total">Their sum.</param>
internal sealed record Sums(IReadOnlyList<Measure> Parts, decimal Total)
{
    /// <summary>More bodies than this would give so many sums that one of them fits any number by chance.</summary>
    public const int MostBodies = 6;

    /// <summary>The sums of two and more bodies, one row a body: people only, and no row that is a sum
    /// itself.</summary>
    public static IReadOnlyList<Sums> Of(IEnumerable<Measure> rows)
    {
        List<Measure> bodies =
        [
            .. rows.Where(r => r is { Verified: true, Role: MeasureRole.Measured, Point: not null } && r.Unit ==
                Unit.Person)
                .DistinctBy(r => r.Item).Take(MostBodies),
        ];
        var sums = new List<Sums>();
        for (var chosen = 1; chosen < 1 << bodies.Count; chosen++)
        {
            List<Measure> parts = [.. bodies.Where((_, i) => (chosen >> i & 1) == 1)];
            if (parts.Count > 1) sums.Add(new Sums(parts, parts.Sum(p => p.Point!.Value)));
        }

        return [.. sums.OrderBy(s => s.Parts.Count).ThenBy(s => s.Total)];
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{string.Join(" + ", Parts.Select(p => Say.Number(p.Point!.Value)))} = {Say.Number(Total)} "
        + $"({Say.List(Parts.Select(p => p.What))})";
}
