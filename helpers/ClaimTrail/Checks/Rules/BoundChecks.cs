using ClaimTrail.Checks.Claims;
using ClaimTrail.Figures;

namespace ClaimTrail.Checks.Rules;

/// <summary>Checks of the ends of a range: told as they are, and kept by who tells them again.</summary>
internal static class BoundChecks
{
    /// <summary>A range against a point: whether a figure gives the range of the reference, one of its ends as an
    /// end, or one of its ends as if it were the whole.</summary>
    /// <remarks>Takes a figure with the reference rows that give the range.</remarks>
    public static Finding Bounds(ClaimedFigure claimed, CheckDesk desk, FindingDraft draft)
    {
        var rows = desk.Shelf.MeasuresNamed(claimed.Claim.Against);
        if (claimed.Figure is not { } figure) return draft.CannotTell("No figure was found in these words.");
        var known = rows.Where(r => r.Verified && r.Low is not null && r.High is not null && r.Unit == figure.Unit)
            .ToList();
        if (known.Count == 0)
            return draft.Cite(rows, Stance.Context)
                .CannotTell("No verified reference row gives a range in the same unit.",
                "Where does the number come from?");
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
                ? Holds(floorExact && ceilingExact,
                    $"It gives both ends of the range that the reference gives, {range}.")
                : Differs(draft.Cite(known, Stance.Against), claimed, range);
        if (figure is { Hedge: Hedge.UpTo or Hedge.LessThan, High: { } ceiling }
            && Same(figure, ceiling, high) is { } exactCeiling)
            return Holds(exactCeiling,
                $"It gives the upper end as an upper end; the lower end, {Say.Amount(low, figure.Unit)}, is not told.");
        if (figure is { Hedge: Hedge.AtLeast or Hedge.MoreThan, Low: { } floor }
            && Same(figure, floor, low) is { } exactFloor)
            return Holds(exactFloor,
                $"It gives the lower end as a lower end; the upper end, {Say.Amount(high, figure.Unit)}, is not told.");
        if (claimed.Value is not { } point) return draft.CannotTell("The figure has no value.");
        if (figure.Low != figure.High) return Differs(draft.Cite(known, Stance.Against), claimed, range);
        if (low == high && Same(figure, point, low) is { } exactPoint)
            return Holds(exactPoint, $"The reference gives the same, {Say.Amount(low, figure.Unit)}.");
        var end = Same(figure, point, high) is not null ? "upper" : Same(figure, point, low) is not null
            ? "lower" : null;
        if (end is null && !(low <= point && point <= high))
            return Differs(draft.Cite(known, Stance.Against), claimed, range);
        var untold = end switch
        {
            null => "the bounds",
            "upper" => "“up to” and without the lower end",
            _ => "“from” and without the upper end",
        };
        return draft.Cite(known, Stance.Context).Conclude(
            Verdict.DependsOnTheReading,
            $"{claimed.Says} The reference gives a range, {range}; "
                + $"{(end is null ? "the number lies inside it" : $"the number is its {end} end")}, "
                + $"told without {untold}.",
            end is null
                ? "Read as one possible value it holds; read as the value it does not."
                : $"Read as the {end} end of the range it holds; read as the amount itself it says more than the "
                    + $"reference does.",
            $"Was the range {range} known when this was written, and why was one number chosen?");
    }

    private static Finding Differs(FindingDraft draft, ClaimedFigure claimed, string range) => draft.Conclude(
        Verdict.DoesNotHold,
        $"{claimed.Says} The reference gives {range}.",
        "It may speak of another time, or of something that only looks like what the reference describes.",
        "Which source gave this number, and for what exactly?");

    private static bool? Same(Figure figure, decimal printed, decimal known) =>
        PrintedMatch.Of(figure.Surface, printed, known);

    private static string Describe(Figure figure) => figure.Low is { } low && figure.High is { } high && low != high
        ? $"a range, {Say.Number(low)} to {Say.Amount(high, figure.Unit)}"
        : $"{Say.Manner(figure.Hedge)} {Say.Amount(figure.High ?? figure.Low ?? 0, figure.Unit)}";

    /// <summary>Whether a later telling keeps the bound of an earlier one: "up to X" and "from W to X" may become "X"
    /// on the way, and "at least X" may become "up to X".</summary>
    /// <remarks>Takes the later telling, with the earlier one as the claim that it belongs to.</remarks>
    public static Finding BoundKept(ClaimedFigure claimed, CheckDesk desk, FindingDraft draft)
    {
        if (claimed.Figure is not { } later || desk.With(claimed) is not [{ Figure: { } earlier } before, ..])
            return draft.CannotTell("One of the two figures was not found.");
        draft.Step("earlier telling", $"{before.Printed}: {Ends(earlier)}")
            .Step("later telling", $"{claimed.Printed}: {Ends(later)}");
        if (earlier.Unit != later.Unit || !SameTop(earlier, later))
            return draft.CannotTell($"The earlier telling, “{before.Printed}”, gives another amount, so nothing can "
                + $"be said about its bound.");
        if (!IsBound(earlier))
            return draft.CannotTell($"The earlier telling, “{before.Printed}”, sets no bound that could be lost.");
        if (IsBound(later) && IsTop(earlier) != IsTop(later))
            return draft.Conclude(
                Verdict.DoesNotHold,
                $"{claimed.Says} The earlier telling, “{before.Printed}”, gives {Ends(earlier)}; here the same "
                    + $"amount is the other end, {Ends(later)}.",
                "The later telling may rest on another source, which gave the other end.",
                "Which end is this amount, and who gave it as that?");
        return IsBound(later)
            ? draft.Conclude(Verdict.Holds,
                $"{claimed.Says} The bound of the earlier telling, “{before.Printed}”, is kept.")
            : draft.Conclude(
                Verdict.DependsOnTheReading,
                $"{claimed.Says} The earlier telling, “{before.Printed}”, gives {Ends(earlier)}; here the same "
                    + $"amount stands without a bound.",
                "A reader who knows the earlier telling will take the number as the upper end; one who does not "
                    + "will take it as the amount.",
                "Was the bound left out for brevity, or because the sentence speaks of the upper end only?");
    }

    private static bool SameTop(Figure a, Figure b) => (a.High ?? a.Low) == (b.High ?? b.Low);

    // The amount that two tellings share is the upper end where there is one.
    private static bool IsTop(Figure figure) => figure.High is not null;

    private static bool IsBound(Figure figure) => figure.Low != figure.High;

    private static string Ends(Figure figure) => (figure.Low, figure.High) switch
    {
        (null, { } high) => $"at most {Say.Amount(high, figure.Unit)}",
        ({ } low, null) => $"at least {Say.Amount(low, figure.Unit)}",
        ({ } low, { } high) when low != high => $"{Say.Number(low)} to {Say.Amount(high, figure.Unit)}",
        _ => Say.Amount(figure.High ?? figure.Low ?? 0, figure.Unit),
    };
}
