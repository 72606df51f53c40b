using ClaimTrail.Checks.Claims;
using ClaimTrail.Checks.Reference;

namespace ClaimTrail.Checks.Rules;

/// <summary>A span of time against the dates of the two events that it lies between.</summary>
public static class ElapsedCheck
{
    /// <summary>The name in <c>claims.csv</c>.</summary>
    public const string Name = "elapsed";

    /// <summary>Runs the check.</summary>
    /// <param name="claimed">A duration; <c>against</c> names the two events.</param>
    /// <param name="desk">The reference rows.</param>
    public static Finding Run(ClaimedFigure claimed, CheckDesk desk)
    {
        ArgumentNullException.ThrowIfNull(claimed);
        ArgumentNullException.ThrowIfNull(desk);
        var draft = new FindingDraft(claimed);
        if (claimed is not { Figure: { } figure, Value: { } stated }) return draft.CannotTell("No span of time was found in these words.");
        var events = claimed.Claim.Against.Select(desk.Shelf.Event).OfType<KnownEvent>().OrderBy(e => e.Date.First).ToList();
        if (events is not [{ Verified: true } first, { Verified: true } second]) return draft.Cite(events, Stance.Context).CannotTell("The dates of the two events are not both verified.");
        if (Whole(first.Date, second.Date, figure.Unit.Code) is not { } span) return draft.CannotTell($"The dates are not known finely enough to count in {figure.Unit.Code}.");
        var days = second.Date.First.DayNumber - first.Date.First.DayNumber;
        draft.Step("from one event to the other", $"{second.Date} − {first.Date} = {(first.Date.IsDay && second.Date.IsDay ? Say.Count(days, "day", "days") + ", " : "")}{Say.Amount(span.Whole, figure.Unit)}{Left(span.Left)}");
        var stance = stated == span.Whole || (span.Left > 0 && stated == span.Whole + 1) ? Stance.For : Stance.Against;
        draft.Cite(first, stance).Cite(second, stance);
        if (stance == Stance.For)
            return draft.Conclude(span.Left > 0 ? Verdict.HoldsWhenRounded : Verdict.Holds,
                $"{claimed.Says} From {first.Date} to {second.Date} it is {Say.Amount(span.Whole, figure.Unit)}{Left(span.Left)}.");
        return draft.Conclude(
            Verdict.DoesNotHold,
            $"{claimed.Says} From {first.Date} ({first.What}) to {second.Date} ({second.What}) it is {Say.Amount(span.Whole, figure.Unit)}.",
            "It may be counted from another event.",
            "From when to when is it counted?");
    }

    private static string Left(int days) => days == 0 ? "" : " and " + Say.Count(days, "day", "days");

    /// <summary>Whole units from one date to another, and how many days are left; null when the dates are too coarse.</summary>
    internal static (int Whole, int Left)? Whole(PartialDate from, PartialDate to, string unit)
    {
        if (unit == "year" && !(from.IsDay && to.IsDay)) return (to.Year!.Value - from.Year!.Value, 0);
        if (!from.IsDay || !to.IsDay) return null;
        var days = to.First.DayNumber - from.First.DayNumber;
        switch (unit)
        {
            case "day": return (days, 0);
            case "week": return (days / 7, days % 7);
            case "month" or "year":
                var step = unit == "year" ? 12 : 1;
                var months = ((to.First.Year - from.First.Year) * 12) + to.First.Month - from.First.Month;
                if (from.First.AddMonths(months) > to.First) months--;
                return (months / step, to.First.DayNumber - from.First.AddMonths(months / step * step).DayNumber);
            default: return null;
        }
    }
}
