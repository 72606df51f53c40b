using ClaimTrail.Checks.Claims;
using ClaimTrail.Money;

namespace ClaimTrail.Checks.Rules;

/// <summary>Two or more conversions in one text: whether one rate explains them all.</summary>
public static class CommonRateCheck
{
    /// <summary>The name in <c>claims.csv</c>.</summary>
    public const string Name = "common-rate";

    /// <summary>Runs the check.</summary>
    /// <param name="claimed">A claim that names the conversions it belongs to.</param>
    /// <param name="desk">The reference rows and claims.</param>
    public static Finding Run(ClaimedFigure claimed, CheckDesk desk)
    {
        ArgumentNullException.ThrowIfNull(claimed);
        ArgumentNullException.ThrowIfNull(desk);
        var draft = new FindingDraft(claimed);
        var conversions = new List<Conversion>();
        foreach (var part in desk.With(claimed))
        {
            if (Conversion.TryFind(part, desk, out var missing) is not { } conversion) return draft.CannotTell($"{part.Claim.Id}: {missing}");
            conversions.Add(conversion);
        }

        if (conversions.Count < 2) return draft.CannotTell("There are fewer than two conversions to compare.");
        if (conversions.Select(c => (c.From, c.To)).Distinct().Count() > 1) return draft.CannotTell("The conversions are not between the same two currencies.");
        foreach (var habit in Enum.GetValues<RoundingHabit>())
            foreach (var conversion in conversions)
                draft.Step(habit == RoundingHabit.Rounded ? "rounded to the printed digits" : "cut to the printed digits",
                    $"{Say.Number(conversion.Implied.Printed.Value)} {conversion.To} for {Say.Number(conversion.Implied.Base)} {conversion.From} needs a rate "
                    + Say.Rates(conversion.Implied.Under(habit)));
        List<ImpliedRate> implied = [.. conversions.Select(c => c.Implied)];
        var rounded = ImpliedRate.Common(implied, RoundingHabit.Rounded);
        var cut = ImpliedRate.Common(implied, RoundingHabit.Cut);
        draft.Step("one rate for all, rounded", rounded is { } r ? Say.Rates(r) : "none").Step("one rate for all, cut", cut is { } c ? Say.Rates(c) : "none");
        var first = conversions[0];
        var days = first.Window.Where(d => implied.TrueForAll(i => i.Fits(d.Rate))).ToList();
        if (first.Window.Count > 0)
            draft.Step("days whose rate explains all", days.Count == 0 ? $"none {first.WindowInWords}; the market stood at {first.Market}" : ConversionCheck.Days(days));
        draft.Cite(ConversionCheck.Rows(days), Stance.For)
            .Cite(ConversionCheck.Rows(first.OnTheDay), days.Count == 0 ? Stance.Against : Stance.Context);
        if (days.Count > 0)
            return draft.Conclude(Verdict.HoldsWhenRounded, $"{claimed.Says} One rate explains all of them: the {ConversionCheck.Summary(days)}.");
        if (first.Window.Count == 0 && (rounded ?? cut) is not null)
            return draft.CannotTell($"One rate would explain all of them, but no verified rate is at hand for the days {first.WindowInWords}.");
        return draft.Conclude(
            Verdict.DoesNotHold,
            $"{claimed.Says} {(rounded is { } common ? $"Only a rate {Say.Rates(common)} rounds to all of them" : "No single rate rounds to all of them")}"
                + (first.Window.Count == 0 ? "." : $", and no rate {first.WindowInWords} explains them together; the market stood at {first.Market}."),
            cut is { } level ? $"If the digits were cut and not rounded, a rate {Say.Rates(level)} would explain them all."
                : "They may have been worked out on different days, or by different people, or one may contain a slip of the keyboard.",
            "Were the amounts converted at one rate, and which?");
    }
}
