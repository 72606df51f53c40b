using ClaimTrail.Checks.Claims;
using ClaimTrail.Figures;

namespace ClaimTrail.Checks.Rules;

/// <summary>Whether a later telling keeps the bound of an earlier one: "up to X" and "from W to X" may become "X" on the way, and "at
/// least X" may become "up to X".</summary>
public static class BoundKeptCheck
{
    /// <summary>The name in <c>claims.csv</c>.</summary>
    public const string Name = "bound-kept";

    /// <summary>Runs the check.</summary>
    /// <param name="claimed">The later telling, with the earlier one as the claim that it belongs to.</param>
    /// <param name="desk">The claims.</param>
    public static Finding Run(ClaimedFigure claimed, CheckDesk desk)
    {
        ArgumentNullException.ThrowIfNull(claimed);
        ArgumentNullException.ThrowIfNull(desk);
        var draft = new FindingDraft(claimed);
        if (claimed.Figure is not { } later || desk.With(claimed) is not [{ Figure: { } earlier } before, ..])
            return draft.CannotTell("One of the two figures was not found.");
        draft.Step("earlier telling", $"{before.Printed}: {Bounds(earlier)}").Step("later telling", $"{claimed.Printed}: {Bounds(later)}");
        if (earlier.Unit != later.Unit || !SameTop(earlier, later))
            return draft.CannotTell($"The earlier telling, “{before.Printed}”, gives another amount, so nothing can be said about its bound.");
        if (!IsBound(earlier))
            return draft.CannotTell($"The earlier telling, “{before.Printed}”, sets no bound that could be lost.");
        if (IsBound(later) && IsTop(earlier) != IsTop(later))
            return draft.Conclude(
                Verdict.DoesNotHold,
                $"{claimed.Says} The earlier telling, “{before.Printed}”, gives {Bounds(earlier)}; here the same amount is the other end, {Bounds(later)}.",
                "The later telling may rest on another source, which gave the other end.",
                "Which end is this amount, and who gave it as that?");
        return IsBound(later)
            ? draft.Conclude(Verdict.Holds, $"{claimed.Says} The bound of the earlier telling, “{before.Printed}”, is kept.")
            : draft.Conclude(
                Verdict.DependsOnTheReading,
                $"{claimed.Says} The earlier telling, “{before.Printed}”, gives {Bounds(earlier)}; here the same amount stands without a bound.",
                "A reader who knows the earlier telling will take the number as the upper end; one who does not will take it as the amount.",
                "Was the bound left out for brevity, or because the sentence speaks of the upper end only?");
    }

    private static bool SameTop(Figure a, Figure b) => (a.High ?? a.Low) == (b.High ?? b.Low);

    // The amount that two tellings share is the upper end where there is one.
    private static bool IsTop(Figure figure) => figure.High is not null;

    private static bool IsBound(Figure figure) => figure.Low != figure.High;

    private static string Bounds(Figure figure) => (figure.Low, figure.High) switch
    {
        (null, { } high) => $"at most {Say.Amount(high, figure.Unit)}",
        ({ } low, null) => $"at least {Say.Amount(low, figure.Unit)}",
        ({ } low, { } high) when low != high => $"{Say.Number(low)} to {Say.Amount(high, figure.Unit)}",
        _ => Say.Amount(figure.High ?? figure.Low ?? 0, figure.Unit),
    };
}
