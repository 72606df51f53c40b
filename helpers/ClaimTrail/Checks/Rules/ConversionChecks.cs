using System.Globalization;
using ClaimTrail.Checks.Claims;
using ClaimTrail.Checks.Reference;
using ClaimTrail.Figures;
using ClaimTrail.Money;

namespace ClaimTrail.Checks.Rules;

/// <summary>Checks of amounts converted into another currency.</summary>
internal static class ConversionChecks
{
    /// <summary>A conversion against the exchange rates of its day: which rate it implies, between which rates after
    /// rounding, and whether a day from the beginning of the story to the day of the article had such a rate.</summary>
    /// <remarks>Takes the converted amount, with the amount that was converted as the claim that it belongs
    /// to.</remarks>
    public static Finding OneConversion(ClaimedFigure claimed, CheckDesk desk, FindingDraft draft)
    {
        if (Conversion.TryFind(claimed, desk, out var missing) is not { } conversion) return draft.CannotTell(missing!);
        conversion.Explain(draft);
        if (conversion.Window.Count == 0)
            return draft.CannotTell($"No verified rate from {conversion.From} to {conversion.To} is at hand for the "
                + $"days {conversion.WindowInWords}.",
                "Which rate was used, and of which day?");
        foreach (var day in conversion.OnTheDay) Work(draft, conversion, day);
        var fitting = conversion.Fitting;
        draft.Step("days that fit", fitting.Count == 0
            ? $"none {conversion.WindowInWords}; the market stood at {conversion.Market}" : Days(fitting));
        draft.Cite(Rows(fitting), Stance.For)
            .Cite(Rows(conversion.OnTheDay), fitting.Count == 0 ? Stance.Against : Stance.Context);
        var exact = fitting.Where(d => conversion.Implied.Base * d.Rate == conversion.Implied.Printed.Value).ToList();
        if (exact.Count > 0)
            return draft.Conclude(Verdict.Holds, $"{claimed.Says} At the rate of {Days(exact)} it is exact.");
        if (fitting.Count > 0)
            return draft.Conclude(Verdict.HoldsWhenRounded, $"{claimed.Says} It fits the {Summary(fitting)}.");
        var compared = conversion.OnTheDay.Count > 0 ? conversion.OnTheDay : conversion.Window;
        var nearest = compared.MinBy(d => Math.Abs(conversion.Implied.Point - d.Rate))!;
        var off = (conversion.Implied.Point / nearest.Rate - 1) * 100;
        return draft.Conclude(
            Verdict.DoesNotHold,
            $"{claimed.Says} It implies {Say.Rate(conversion.Implied.Point)} {conversion.To} for one "
                + $"{conversion.From}; {conversion.WindowInWords} the market stood at {conversion.Market}, and the "
                + $"amount is {Say.Percent(Math.Abs(off))} {(off > 0 ? "higher" : "lower")} than the rate of "
                + $"{Say.Day(nearest.Day)} ({nearest.Series} {Say.Rate(nearest.Rate)}) makes it.",
            "A rate of another day, a bank's own selling rate, a rate rounded by hand before multiplying, or a "
                + "later addition would also explain it.",
            "Which rate was used, of which day, and who added the conversion?");
    }

    private static void Work(FindingDraft draft, Conversion conversion, DayRate day)
    {
        var exact = conversion.Implied.Base * day.Rate;
        var (rounded, cut) = (conversion.Implied.Printed.Print(exact, RoundingHabit.Rounded),
            conversion.Implied.Printed.Print(exact, RoundingHabit.Cut));
        draft.Step($"at the rate of the day ({day.Series})",
            $"{Say.Number(conversion.Implied.Base)} × {Say.Rate(day.Rate)} = {Say.Number(exact, decimals: 2)}, "
            + (rounded == cut ? $"printed {Say.Number(rounded)}"
                : $"printed {Say.Number(rounded)} when rounded, {Say.Number(cut)} when cut")
            + $". {day.Note}");
    }

    private static IEnumerable<ICitable> Rows(IEnumerable<DayRate> days) => days.SelectMany(d => d.Rows).Distinct()
        .Select(r => new RateCitation(r));

    /// <summary>A few days by name and rate, many as a span.</summary>
    private static string Summary(IReadOnlyList<DayRate> days) => days.Select(d => d.Day).Distinct().Count() <= 2
        ? $"rate of {Days(days)}"
        : $"rates of {Say.Count(days.Select(d => d.Day).Distinct().Count(), "day", "days")} from "
            + $"{Say.Day(days.Min(d => d.Day))} to {Say.Day(days.Max(d => d.Day))}, "
            + $"{Say.Rate(days.Min(d => d.Rate))} to {Say.Rate(days.Max(d => d.Rate))}";

    private static string Days(IReadOnlyList<DayRate> days) =>
        Say.List(days.GroupBy(d => d.Day).OrderBy(g => g.Key).Select(g =>
        string.Create(CultureInfo.InvariantCulture,
            $"{Say.Day(g.Key)} ({string.Join(", ", g.Select(d => $"{d.Series} {Say.Rate(d.Rate)}"))})")));

    /// <summary>Two or more conversions in one text: whether one rate explains them all.</summary>
    /// <remarks>Takes a claim that names the conversions it belongs to.</remarks>
    public static Finding CommonRate(ClaimedFigure claimed, CheckDesk desk, FindingDraft draft)
    {
        var conversions = new List<Conversion>();
        foreach (var part in desk.With(claimed))
        {
            if (Conversion.TryFind(part, desk, out var missing) is not { } conversion)
                return draft.CannotTell($"{part.Claim.Id}: {missing}");
            conversions.Add(conversion);
        }

        if (conversions.Count < 2) return draft.CannotTell("There are fewer than two conversions to compare.");
        if (conversions.Select(c => (c.From, c.To)).Distinct().Count() > 1)
            return draft.CannotTell("The conversions are not between the same two currencies.");
        foreach (var habit in Enum.GetValues<RoundingHabit>())
            foreach (var conversion in conversions)
                draft.Step(habit == RoundingHabit.Rounded
                    ? "rounded to the printed digits" : "cut to the printed digits",
                    $"{Say.Number(conversion.Implied.Printed.Value)} {conversion.To} for "
                        + $"{Say.Number(conversion.Implied.Base)} {conversion.From} needs a rate "
                    + Conversion.Rates(conversion.Implied.Under(habit)));
        List<ImpliedRate> implied = [.. conversions.Select(c => c.Implied)];
        var rounded = ImpliedRate.Common(implied, RoundingHabit.Rounded);
        var cut = ImpliedRate.Common(implied, RoundingHabit.Cut);
        draft.Step("one rate for all, rounded", rounded is { } r ? Conversion.Rates(r) : "none")
            .Step("one rate for all, cut", cut is { } c ? Conversion.Rates(c) : "none");
        var first = conversions[0];
        var days = first.Window.Where(d => implied.TrueForAll(i => i.Fits(d.Rate))).ToList();
        if (first.Window.Count > 0)
            draft.Step("days whose rate explains all", days.Count == 0
                ? $"none {first.WindowInWords}; the market stood at {first.Market}" : Days(days));
        draft.Cite(Rows(days), Stance.For)
            .Cite(Rows(first.OnTheDay), days.Count == 0 ? Stance.Against : Stance.Context);
        if (days.Count > 0)
            return draft.Conclude(Verdict.HoldsWhenRounded,
                $"{claimed.Says} One rate explains all of them: the {Summary(days)}.");
        if (first.Window.Count == 0 && (rounded ?? cut) is not null)
            return draft.CannotTell($"One rate would explain all of them, but no verified rate is at hand for the "
                + $"days {first.WindowInWords}.");
        var only = rounded is { } common ? $"Only a rate {Conversion.Rates(common)}" : "No single rate";
        return draft.Conclude(
            Verdict.DoesNotHold,
            $"{claimed.Says} {only} rounds to all of them"
                + (first.Window.Count == 0
                    ? "." : $", and no rate {first.WindowInWords} explains them together; the market stood at "
                    + $"{first.Market}."),
            cut is { } level
                ? $"If the digits were cut and not rounded, a rate {Conversion.Rates(level)} would explain them all."
                : "They may have been worked out on different days, or by different people, or one may contain a "
                    + "slip of the keyboard.",
            "Were the amounts converted at one rate, and which?");
    }

    /// <summary>What day a conversion betrays: the days of the series that fit it, before, on and after the day for
    /// which the article speaks.</summary>
    /// <remarks>Takes the converted amount, with the amount that was converted as the claim that it belongs
    /// to.</remarks>
    public static Finding ConversionDate(ClaimedFigure claimed, CheckDesk desk, FindingDraft draft)
    {
        if (Conversion.TryFind(claimed, desk, out var missing) is not { } conversion) return draft.CannotTell(missing!);
        conversion.Explain(draft);
        if (conversion.Window.Count == 0)
            return draft.CannotTell($"No verified rate from {conversion.From} to {conversion.To} is at hand for the "
                + $"days {conversion.WindowInWords}.",
                "Which rate was used, and of which day?");
        var rates = desk.Shelf.Rates.Verified;
        var fitting = rates.Fitting(conversion.From, conversion.To, conversion.Implied);
        var inTime = fitting.Where(d => conversion.Since <= d.Day && d.Day <= conversion.AsOf).ToList();
        var after = fitting.Where(d => d.Day > conversion.AsOf).ToList();
        var months = rates.Months(conversion.From, conversion.To);
        draft.Step("days of the series that fit", fitting.Count == 0 ? "none" : Days(fitting));
        if (months.Count > 0) draft.Step("months whose average fits", MonthsThatFit(conversion, months));
        if (inTime.Count > 0 || conversion.Fitting.Count > 0)
            return draft.Cite(Rows(inTime.Concat(conversion.Fitting)), Stance.For).Conclude(Verdict.HoldsWhenRounded,
                $"{claimed.Says} The rate that it implies, {Say.Rate(conversion.Implied.Point)}, fits the "
                    + $"{Summary(inTime.Count > 0 ? inTime : conversion.Fitting)}.");

        draft.Cite(Rows(conversion.OnTheDay), Stance.Against).Cite(Rows(fitting), Stance.Context);
        var before = fitting.Where(d => d.Day < conversion.Since).ToList();
        var sentence = $"{claimed.Says} It implies {Say.Rate(conversion.Implied.Point)} {conversion.To} for one "
            + $"{conversion.From}; {conversion.WindowInWords} the market stood at {conversion.Market}.";
        if (after.Count > 0)
        {
            var first = after[0];
            var lastMonthBefore = months.Where(m => m.Day <= first.Day && !conversion.Implied.Fits(m.UnitsPerUsd)
                && new DateOnly(first.Day.Year, first.Day.Month, 1) > m.Day).ToList();
            draft.Cite(lastMonthBefore.TakeLast(1).Select(m => new RateCitation(m)), Stance.Against);
            sentence += $" The first day in the series that fits is {Say.Day(first.Day)}"
                + (before.Count > 0 ? $", besides {Say.Count(before.Count, "rate", "rates")} from before the story"
                    : "")
                + (lastMonthBefore.Count > 0 ? $", and no monthly average before {Say.Month(first.Day)} fits" : "")
                + ". The conversion was probably added later than the day for which the text speaks.";
        }
        else
        {
            sentence += before.Count > 0
                ? $" The last day in the series that fits is {Say.Day(before[^1].Day)}, before the story began. The "
                    + $"rate was probably an old one."
                : " No day in the series fits.";
        }

        return draft.Conclude(Verdict.DoesNotHold, sentence,
            "It may also come from a rate that was rounded by hand, from a bank's own rate, or from a slip in the "
                + "multiplication.",
            "When was the conversion added, by whom, and at which rate?");
    }

    private static string MonthsThatFit(Conversion conversion, IReadOnlyList<ExchangeRate> months)
    {
        var fitting = months.Where(m => conversion.Implied.Fits(m.UnitsPerUsd)).ToList();
        return (fitting.Count == 0
            ? "none" : Say.List(fitting.Select(m => $"{Say.Month(m.Day)} ({Say.Rate(m.UnitsPerUsd)})")))
            + $" of {Say.Count(months.Count, "month", "months")}, {Say.Month(months[0].Day)} to "
                + $"{Say.Month(months[^1].Day)}";
    }
}
