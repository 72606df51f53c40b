using ClaimTrail.Checks.Claims;
using ClaimTrail.Checks.Reference;
using ClaimTrail.Money;

namespace ClaimTrail.Checks.Rules;

/// <summary>What day a conversion betrays: the days of the series that fit it, before, on and after the day for which the
/// article speaks.</summary>
public static class ConversionDateCheck
{
    /// <summary>The name in <c>claims.csv</c>.</summary>
    public const string Name = "conversion-date";

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
        var rates = desk.Shelf.Rates.Verified;
        var fitting = rates.Fitting(conversion.From, conversion.To, conversion.Implied);
        var inTime = fitting.Where(d => conversion.Since <= d.Day && d.Day <= conversion.AsOf).ToList();
        var after = fitting.Where(d => d.Day > conversion.AsOf).ToList();
        var months = rates.Months(conversion.From, conversion.To);
        draft.Step("days of the series that fit", fitting.Count == 0 ? "none" : ConversionCheck.Days(fitting));
        if (months.Count > 0) draft.Step("months whose average fits", MonthsThatFit(conversion, months));
        if (inTime.Count > 0 || conversion.Fitting.Count > 0)
            return draft.Cite(ConversionCheck.Rows(inTime.Concat(conversion.Fitting)), Stance.For).Conclude(Verdict.HoldsWhenRounded,
                $"{claimed.Says} The rate that it implies, {Say.Rate(conversion.Implied.Point)}, fits the {ConversionCheck.Summary(inTime.Count > 0 ? inTime : conversion.Fitting)}.");

        draft.Cite(ConversionCheck.Rows(conversion.OnTheDay), Stance.Against).Cite(ConversionCheck.Rows(fitting), Stance.Context);
        var before = fitting.Where(d => d.Day < conversion.Since).ToList();
        var sentence = $"{claimed.Says} It implies {Say.Rate(conversion.Implied.Point)} {conversion.To} for one {conversion.From}; "
            + $"{conversion.WindowInWords} the market stood at {conversion.Market}.";
        if (after.Count > 0)
        {
            var first = after[0];
            var lastMonthBefore = months.Where(m => m.Day <= first.Day && !conversion.Implied.Fits(m.UnitsPerUsd) && new DateOnly(first.Day.Year, first.Day.Month, 1) > m.Day).ToList();
            draft.Cite(lastMonthBefore.TakeLast(1).Select(m => new RateCitation(m)), Stance.Against);
            sentence += $" The first day in the series that fits is {Say.Day(first.Day)}"
                + (before.Count > 0 ? $", besides {Say.Count(before.Count, "rate", "rates")} from before the story" : "")
                + (lastMonthBefore.Count > 0 ? $", and no monthly average before {Say.Month(first.Day)} fits" : "")
                + ". The conversion was probably added later than the day for which the text speaks.";
        }
        else
        {
            sentence += before.Count > 0
                ? $" The last day in the series that fits is {Say.Day(before[^1].Day)}, before the story began. The rate was probably an old one."
                : " No day in the series fits.";
        }

        return draft.Conclude(Verdict.DoesNotHold, sentence,
            "It may also come from a rate that was rounded by hand, from a bank's own rate, or from a slip in the multiplication.",
            "When was the conversion added, by whom, and at which rate?");
    }

    private static string MonthsThatFit(Conversion conversion, IReadOnlyList<ExchangeRate> months)
    {
        var fitting = months.Where(m => conversion.Implied.Fits(m.UnitsPerUsd)).ToList();
        return (fitting.Count == 0 ? "none" : Say.List(fitting.Select(m => $"{Say.Month(m.Day)} ({Say.Rate(m.UnitsPerUsd)})")))
            + $" of {Say.Count(months.Count, "month", "months")}, {Say.Month(months[0].Day)} to {Say.Month(months[^1].Day)}";
    }
}
