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

    /// <summary>The sums of two and more bodies, one row a body: people only, no row that is a sum itself, and nobody
    /// twice: no body beside a total that holds it, and no two totals that hold the same body.</summary>
    /// <param name="rows">The known bodies.</param>
    /// <param name="shelf">Where the parts of a body are looked up.</param>
    public static IReadOnlyList<Sums> Of(IEnumerable<Measure> rows, ReferenceShelf shelf)
    {
        List<Measure> bodies =
        [
            .. rows.Where(r => r is { Verified: true, Role: MeasureRole.Measured, Point: not null } && r.Unit ==
                Unit.Person)
                .DistinctBy(r => r.Item).Take(MostBodies),
        ];
        var holds = bodies.ConvertAll(shelf.ItemsIn);
        var sums = new List<Sums>();
        for (var chosen = 1; chosen < 1 << bodies.Count; chosen++)
        {
            List<int> places = [.. Enumerable.Range(0, bodies.Count).Where(i => (chosen >> i & 1) == 1)];
            if (places.Count < 2 || CountsTwice(places.ConvertAll(i => holds[i]))) continue;
            var parts = places.ConvertAll(i => bodies[i]);
            sums.Add(new Sums(parts, parts.Sum(p => p.Point!.Value)));
        }

        return [.. sums.OrderBy(s => s.Parts.Count).ThenBy(s => s.Total)];
    }

    private static bool CountsTwice(IReadOnlyList<IReadOnlySet<string>> bodies) =>
        bodies.SelectMany(items => items).CountBy(item => item).Any(item => item.Value > 1);

    public override string ToString() =>
        $"{string.Join(" + ", Parts.Select(p => Say.Number(p.Point!.Value)))} = {Say.Number(Total)} "
        + $"({Say.List(Parts.Select(p => p.What))})";
}
