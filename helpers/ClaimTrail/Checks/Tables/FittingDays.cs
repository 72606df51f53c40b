using ClaimTrail.Money;

namespace ClaimTrail.Checks.Tables;

/// <summary>Which days and months of a market series fit a conversion, and what can be said of them. A series has gaps, and a day that
/// is not in it was not looked at: what is said names the gap.</summary>
public sealed record FittingDays
{
    /// <summary>A weekend with a holiday on both sides is no gap: on such days no market has a rate.</summary>
    private const int LongestPause = 5;

    private readonly IReadOnlyList<MarketRow> _days;
    private readonly IReadOnlyList<MarketRow> _months;

    private FittingDays(IEnumerable<MarketRow> rows)
    {
        var sorted = rows.OrderBy(row => row.Day).ToList();
        (_days, _months) = ([.. sorted.Where(row => row.Kind == RateKind.Daily)], [.. sorted.Where(row => row.Kind != RateKind.Daily)]);
        First = _days.FirstOrDefault(row => row.Fits)?.Day;
        Before = First is null ? null : _days.LastOrDefault(row => row.Day < First)?.Day;
        HasGap = First is { } first && Before is { } before && first.DayNumber - before.DayNumber > LongestPause;
    }

    /// <summary>The first day in the series that fits; null when none does.</summary>
    public DateOnly? First { get; }

    /// <summary>The last day in the series before that one; null when there is none.</summary>
    public DateOnly? Before { get; }

    /// <summary>Whether days are missing between the two, so that nobody can say on which day it first fitted.</summary>
    public bool HasGap { get; }

    /// <summary>What the series shows, in a sentence that can stand over a chart: it never says more than the series can, and names
    /// the days that are missing before the first that fits.</summary>
    public string Sentence => this switch
    {
        { _days.Count: 0 } => "No market rate is at hand",
        { First: null } => $"None of the days at hand fits, {Say.Day(_days[0].Day)} to {Say.Day(_days[^1].Day)}",
        { Before: null } => $"The series begins with a day that fits, {Say.Day(First.Value)}",
        { HasGap: true } => $"Of the days at hand, {Say.Day(First.Value)} is the first that fits; the days from "
            + $"{Say.Day(Before.Value.AddDays(1))} to {Say.Day(First.Value.AddDays(-1))} are missing",
        _ => $"The first day that fits is {Say.Day(First.Value)}; the one before it in the series, {Say.Day(Before.Value)}, does not",
    };

    /// <summary>What the monthly averages say of the months in which days are missing; empty where none is. An average says nothing
    /// of a single day.</summary>
    public string Months
    {
        get
        {
            if (!HasGap) return "";
            var missing = Before!.Value.AddDays(1);
            var within = _months.Where(m => m.Day.AddMonths(1) > missing && m.Day.AddMonths(1) <= First).ToList();
            if (within.Count == 0) return "No monthly average covers them.";
            var fitting = within.Where(m => m.Fits).Select(m => Say.Month(m.Day)).ToList();
            return fitting.Count == 0
                ? $"The monthly averages from {Say.Month(within[0].Day)} to {Say.Month(within[^1].Day)} do not fit either, "
                    + "which rules out no single day."
                : $"The average of {Say.List(fitting)} fits.";
        }
    }

    /// <summary>The days and months of market rows.</summary>
    /// <param name="market">Rows of one conversion, in any order.</param>
    public static FittingDays Of(IEnumerable<MarketRow> market)
    {
        ArgumentNullException.ThrowIfNull(market);
        return new FittingDays(market);
    }
}
