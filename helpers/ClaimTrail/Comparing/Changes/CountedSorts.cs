using ClaimTrail.Comparing.Reading;
using ClaimTrail.Figures;

namespace ClaimTrail.Comparing.Changes;

/// <summary>Tells whether two tellings count things of different sorts: people, households, or things that are neither.
/// Finders differ in whether a noun is a person or a thing, so only nouns that the list knows speak here.</summary>
internal static class CountedSorts
{
    private const string People = "people";
    private const string Households = "households";
    private const string Heads = "heads";
    private const string Things = "things";

    public static bool Differ(FigureMention one, FigureMention other)
    {
        if (one.CountsLike(other) || one.Printed is not { Value: >= 10 }) return false;
        // Jobs, seats and accounts stand for heads, and for no households.
        return Sort(one) is { } sort && Sort(other) is { } another && sort != another
            && (sort, another) is not ((Heads, not Households) or (not Households, Heads));
    }

    // What has no sort of its own is a thing.
    private static string? Sort(FigureMention mention)
    {
        var sorts = mention.Counted.Select(n => NotionTable.SortOf(n) ?? Things).Distinct().ToList();
        if (sorts.Count == 0)
            return mention.Figure.Unit.Code == "household"
                ? Households
                : mention.Figure.Unit == Unit.Person ? People : null;
        if (sorts.Contains(Households)) return Households;
        if (sorts.Contains(People))
            return mention.CountsInWords || mention.Figure.Kind == FigureKind.People ? People : null;
        if (sorts is [Heads]) return mention.CountsInWords ? Heads : null;
        return sorts is [Things] && mention.CountsInWords && mention.Figure.Kind != FigureKind.People ? Things : null;
    }
}
