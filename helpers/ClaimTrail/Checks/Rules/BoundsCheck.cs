using ClaimTrail.Checks.Claims;
using ClaimTrail.Figures;

namespace ClaimTrail.Checks.Rules;

/// <summary>A range against a point: whether a figure gives the range of the reference, one of its ends as an end, or one of
/// its ends as if it were the whole.</summary>
public static class BoundsCheck
{
    /// <summary>The name in <c>claims.csv</c>.</summary>
    public const string Name = "bounds";

    /// <summary>Runs the check.</summary>
    /// <param name="claimed">A figure with the reference rows that give the range.</param>
    /// <param name="desk">The reference rows.</param>
    public static Finding Run(ClaimedFigure claimed, CheckDesk desk)
    {
        ArgumentNullException.ThrowIfNull(claimed);
        ArgumentNullException.ThrowIfNull(desk);
        var draft = new FindingDraft(claimed);
        var rows = desk.Shelf.MeasuresNamed(claimed.Claim.Against);
        if (claimed.Figure is not { } figure) return draft.CannotTell("No figure was found in these words.");
        var known = rows.Where(r => r.Verified && r.Low is not null && r.High is not null && r.Unit == figure.Unit).ToList();
        if (known.Count == 0)
            return draft.Cite(rows, Stance.Context).CannotTell("No verified reference row gives a range in the same unit.", "Where does the number come from?");
        var low = known.Min(r => r.Low!.Value);
        var high = known.Max(r => r.High!.Value);
        var range = $"{Say.Number(low)} to {Say.Amount(high, figure.Unit)}";
        draft.Step("range in the reference", $"{range}, in {Say.Count(known.Count, "source", "sources")}")
            .Step("as printed", Describe(figure));
        Finding Holds(bool exact, string how)
        {
            draft.Cite(known, Stance.For).Cite(rows, Stance.Context);
            return draft.Conclude(exact ? Verdict.Holds : Verdict.HoldsWhenRounded, $"{claimed.Says} {how}");
        }

        if (figure is { Low: { } from, High: { } to } && from != to)
            return Same(figure, from, low) is { } floorExact && Same(figure, to, high) is { } ceilingExact
                ? Holds(floorExact && ceilingExact, $"It gives both ends of the range that the reference gives, {range}.")
                : Differs(draft.Cite(known, Stance.Against), claimed, range);
        if (figure is { Hedge: Hedge.UpTo or Hedge.LessThan, High: { } ceiling } && Same(figure, ceiling, high) is { } exactCeiling)
            return Holds(exactCeiling, $"It gives the upper end as an upper end; the lower end, {Say.Amount(low, figure.Unit)}, is not told.");
        if (figure is { Hedge: Hedge.AtLeast or Hedge.MoreThan, Low: { } floor } && Same(figure, floor, low) is { } exactFloor)
            return Holds(exactFloor, $"It gives the lower end as a lower end; the upper end, {Say.Amount(high, figure.Unit)}, is not told.");
        if (claimed.Value is not { } point) return draft.CannotTell("The figure has no value.");
        if (figure.Low != figure.High) return Differs(draft.Cite(known, Stance.Against), claimed, range);
        if (low == high && Same(figure, point, low) is { } exactPoint) return Holds(exactPoint, $"The reference gives the same, {Say.Amount(low, figure.Unit)}.");
        var end = Same(figure, point, high) is not null ? "upper" : Same(figure, point, low) is not null ? "lower" : null;
        if (end is null && !(low <= point && point <= high)) return Differs(draft.Cite(known, Stance.Against), claimed, range);
        return draft.Cite(known, Stance.Context).Conclude(
            Verdict.DependsOnTheReading,
            $"{claimed.Says} The reference gives a range, {range}; {(end is null ? "the number lies inside it" : $"the number is its {end} end")}, "
                + $"told without {(end is null ? "the bounds" : end == "upper" ? "“up to” and without the lower end" : "“from” and without the upper end")}.",
            end is null
                ? "Read as one possible value it holds; read as the value it does not."
                : $"Read as the {end} end of the range it holds; read as the amount itself it says more than the reference does.",
            $"Was the range {range} known when this was written, and why was one number chosen?");
    }

    private static Finding Differs(FindingDraft draft, ClaimedFigure claimed, string range) => draft.Conclude(
        Verdict.DoesNotHold,
        $"{claimed.Says} The reference gives {range}.",
        "It may speak of another time, or of something that only looks like what the reference describes.",
        "Which source gave this number, and for what exactly?");

    private static bool? Same(Figure figure, decimal printed, decimal known) => PrintedMatch.Of(figure.Surface, printed, known);

    private static string Describe(Figure figure) => figure.Low is { } low && figure.High is { } high && low != high
        ? $"a range, {Say.Number(low)} to {Say.Amount(high, figure.Unit)}"
        : $"{Say.Words(figure.Hedge)} {Say.Amount(figure.High ?? figure.Low ?? 0, figure.Unit)}";
}
