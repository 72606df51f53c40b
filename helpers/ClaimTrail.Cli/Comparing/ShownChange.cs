using System.Globalization;
using ClaimTrail.Comparing;

namespace ClaimTrail.Cli.Comparing;

/// <summary>A change as people read it: once for an article, however often the article says it.</summary>
/// <param name="Change">The first of them.</param>
/// <param name="Places">In how many places of the article it stands, 1 or more.</param>
internal sealed record ShownChange(Change Change, int Places)
{
    /// <summary>The changes in their order; what one article says of one thing in one way stands together.</summary>
    public static IReadOnlyList<ShownChange> Of(IEnumerable<Change> changes) =>
        [.. changes.GroupBy(c => (c.Of, c.Kind, c.In.Article))
            .Select(g => new ShownChange(g.First(), g.Select(c => c.In.Span).Distinct().Count()))];

    /// <summary>"and in 4 more places"; empty for one place.</summary>
    public string More =>
        Places == 1
            ? ""
            : string.Create(CultureInfo.InvariantCulture,
                $"and in {Places - 1} more {(Places == 2 ? "place" : "places")}");
}
