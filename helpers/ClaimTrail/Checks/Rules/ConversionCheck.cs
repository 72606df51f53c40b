using System.Globalization;
using ClaimTrail.Checks.Claims;
using ClaimTrail.Checks.Reference;
using ClaimTrail.Money;

namespace ClaimTrail.Checks.Rules;

/// <summary>A conversion against the exchange rates of its day: which rate it implies, between which rates after rounding,
/// and whether a day from the beginning of the story to the day of the article had such a rate.</summary>
public static class ConversionCheck
{
    /// <summary>The name in <c>claims.csv</c>.</summary>
    public const string Name = "conversion";

    /// <summary>Runs the check.</summary>
    /// <param name="claimed">The converted amount, with the amount that was converted as the claim that it belongs to.</param>
    /// <param name="desk">The reference rows and claims.</param>
    public static Finding Run(ClaimedFigure claimed, CheckDesk desk)
    {
        ArgumentNullException.ThrowIfNull(claimed);
        ArgumentNullException.ThrowIfNull(desk);
        var draft = new FindingDraft(claimed);
        if (Conversion.TryFind(claimed, desk, out var missing) is not { } conversion) return draft.CannotTell(missing!);
        conversion.Explain(draft);
        if (conversion.Window.Count == 0)
            return draft.CannotTell($"No verified rate from {conversion.From} to {conversion.To} is at hand for the days {conversion.WindowInWords}.",
                "Which rate was used, and of which day?");
        foreach (var day in conversion.OnTheDay) Work(draft, conversion, day);
        var fitting = conversion.Fitting;
        draft.Step("days that fit", fitting.Count == 0 ? $"none {conversion.WindowInWords}; the market stood at {conversion.Market}" : Days(fitting));
        draft.Cite(Rows(fitting), Stance.For).Cite(Rows(conversion.OnTheDay), fitting.Count == 0 ? Stance.Against : Stance.Context);
        var exact = fitting.Where(d => conversion.Implied.Base * d.Rate == conversion.Implied.Printed.Value).ToList();
        if (exact.Count > 0) return draft.Conclude(Verdict.Holds, $"{claimed.Says} At the rate of {Days(exact)} it is exact.");
        if (fitting.Count > 0) return draft.Conclude(Verdict.HoldsWhenRounded, $"{claimed.Says} It fits the {Summary(fitting)}.");
        var compared = conversion.OnTheDay.Count > 0 ? conversion.OnTheDay : conversion.Window;
        var nearest = compared.MinBy(d => Math.Abs(conversion.Implied.Point - d.Rate))!;
        var off = (conversion.Implied.Point / nearest.Rate - 1) * 100;
        return draft.Conclude(
            Verdict.DoesNotHold,
            $"{claimed.Says} It implies {Say.Rate(conversion.Implied.Point)} {conversion.To} for one {conversion.From}; "
                + $"{conversion.WindowInWords} the market stood at {conversion.Market}, and the amount is {Say.Percent(Math.Abs(off))} "
                + $"{(off > 0 ? "higher" : "lower")} than the rate of {Say.Day(nearest.Day)} ({nearest.Series} {Say.Rate(nearest.Rate)}) makes it.",
            "A rate of another day, a bank's own selling rate, a rate rounded by hand before multiplying, or a later addition would also explain it.",
            "Which rate was used, of which day, and who added the conversion?");
    }

    private static void Work(FindingDraft draft, Conversion conversion, DayRate day)
    {
        var exact = conversion.Implied.Base * day.Rate;
        var (rounded, cut) = (conversion.Implied.Printed.Print(exact, RoundingHabit.Rounded), conversion.Implied.Printed.Print(exact, RoundingHabit.Cut));
        draft.Step($"at the rate of the day ({day.Series})",
            $"{Say.Number(conversion.Implied.Base)} × {Say.Rate(day.Rate)} = {Say.Short(exact)}, "
            + (rounded == cut ? $"printed {Say.Number(rounded)}" : $"printed {Say.Number(rounded)} when rounded, {Say.Number(cut)} when cut")
            + $". {day.Note}");
    }

    internal static IEnumerable<ICitable> Rows(IEnumerable<DayRate> days) => days.SelectMany(d => d.Rows).Distinct().Select(r => new RateCitation(r));

    /// <summary>A few days by name and rate, many as a span.</summary>
    internal static string Summary(IReadOnlyList<DayRate> days) => days.Select(d => d.Day).Distinct().Count() <= 2
        ? $"rate of {Days(days)}"
        : $"rates of {Say.Count(days.Select(d => d.Day).Distinct().Count(), "day", "days")} from {Say.Day(days.Min(d => d.Day))} to {Say.Day(days.Max(d => d.Day))}, "
            + $"{Say.Rate(days.Min(d => d.Rate))} to {Say.Rate(days.Max(d => d.Rate))}";

    internal static string Days(IReadOnlyList<DayRate> days) => Say.List(days.GroupBy(d => d.Day).OrderBy(g => g.Key).Select(g =>
        string.Create(CultureInfo.InvariantCulture, $"{Say.Day(g.Key)} ({string.Join(", ", g.Select(d => $"{d.Series} {Say.Rate(d.Rate)}"))})")));
}
