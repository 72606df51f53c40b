using ClaimTrail.Figures;
using ClaimTrail.Money;

namespace ClaimTrail.Checks.Tables;

/// <summary>Which days of a market series fit a conversion, and what can be said of them. A series has gaps, and a day
/// that is not in it was not looked at: what is said names the gap.</summary>
public sealed record FittingDays
{
    private readonly IReadOnlyList<DateOnly> _days;
    private readonly IReadOnlyList<MarketRow> _months;
    private readonly IReadOnlyList<(DateOnly From, DateOnly To)> _gaps;

    private FittingDays(IReadOnlyList<MarketRow> rows)
    {
        var daily = rows.Where(row => row.Kind == RateKind.Daily).ToList();
        _days = [.. daily.Select(row => row.Day).Distinct().Order()];
        _months = [.. rows.Where(row => row.Kind != RateKind.Daily).OrderBy(row => row.Day)];
        First = daily.Where(row => row.Fits).Select(row => (DateOnly?)row.Day).Min();
        var looked = _days.Where(day => First is null || day <= First).ToList();
        _gaps = [.. looked
            .Zip(looked.Skip(1))
            .Select(pair => (From: pair.First.AddDays(1), To: pair.Second.AddDays(-1)))
            .Where(IsGap)];
    }

    /// <summary>The first day in the series that fits; null when none does.</summary>
    public DateOnly? First { get; }

    /// <summary>Whether days are missing before the first that fits, so that nobody can say on which day it first
    /// fitted; or, when none fits, whether days are missing at all.</summary>
    public bool HasGap => _gaps.Count > 0;

    /// <summary>What the series shows, in a sentence that can stand over a chart: it never says more than the series
    /// can, and names the days that are missing before the first that fits, the longest stretch of them.</summary>
    public string Sentence => this switch
    {
        { _days.Count: 0 } => "No market rate is at hand",
        { First: null } => $"None of the days at hand fits, {Say.Day(_days[0])} to {Say.Day(_days[^1])}{Missing}",
        { First: { } first } when first == _days[0] => $"The series begins with a day that fits, {Say.Day(first)}",
        { HasGap: true } => $"Of the days at hand, {Say.Day(First.Value)} is the first that fits{Missing}",
        _ => $"The first day that fits is {Say.Day(First.Value)}, and no day of the series before it is missing",
    };

    /// <summary>What the monthly averages say of the longest stretch of missing days; empty where no day is missing. An
    /// average says nothing of a single day.</summary>
    public string Months
    {
        get
        {
            if (!HasGap) return "";
            var gap = Longest;
            var within = _months.Where(m => m.Day.AddMonths(1) > gap.From && m.Day.AddMonths(1) <= gap.To.AddDays(1))
                .ToList();
            if (within.Count == 0) return "No monthly average covers the missing days.";
            var fitting = within.Where(m => m.Fits).Select(m => Say.Month(m.Day)).ToList();
            return fitting.Count == 0
                ? $"The monthly averages from {Say.Month(within[0].Day)} to {Say.Month(within[^1].Day)} do not fit "
                    + "either, which rules out no single day."
                : $"The average of {Say.List(fitting)} fits.";
        }
    }

    private (DateOnly From, DateOnly To) Longest => _gaps.MaxBy(gap => gap.To.DayNumber - gap.From.DayNumber);

    private string Missing => !HasGap ? ""
        : $"; the days from {Say.Day(Longest.From)} to {Say.Day(Longest.To)} are missing"
            + (_gaps.Count > 1 ? ", and others" : "");

    /// <summary>The days and months of market rows.</summary>
    /// <param name="market">Rows of one conversion, in any order.</param>
    public static FittingDays Of(IEnumerable<MarketRow> market)
    {
        ArgumentNullException.ThrowIfNull(market);
        return new FittingDays([.. market]);
    }

    /// <summary>Whether a weekday is among the days between two of the series: at weekends no market has a
    /// rate.</summary>
    private static bool IsGap((DateOnly From, DateOnly To) between)
    {
        for (var day = between.From; day <= between.To; day = day.AddDays(1))
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) return true;
        return false;
    }
}
