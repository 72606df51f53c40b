using ClaimTrail.Articles;

namespace ClaimTrail.Money;

/// <summary>One published exchange rate.</summary>
/// <param name="Id">The name that findings cite it by.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Day">The day it holds for; for a monthly average the first day of the month.</param>
/// <param name="UnitsPerUsd">Units of <paramref name="Currency"/> for one US dollar; above 0.</param>
/// <param name="Kind">Daily, or a month's average.</param>
/// <param name="Series">The series it belongs to, such as <c>frb</c>; rates of different series differ by the hour of
/// fixing.</param>
/// <param name="Source">Who published it, in words.</param>
/// <param name="Address">Where; null when no address is known.</param>
/// <param name="Verified">Whether somebody read it in the source. An unverified rate decides nothing.</param>
public sealed record ExchangeRate(
    string Id,
    string Currency,
    [Cell("date")] DateOnly Day,
    decimal UnitsPerUsd,
    RateKind Kind,
    string Series,
    string Source,
    [Cell("url")] Uri? Address,
    bool Verified);

/// <summary>What span of time a rate stands for.</summary>
public enum RateKind
{
    /// <summary>A rate of one day.</summary>
    Daily,

    /// <summary>The mean of a month's daily rates; dated on the first of the month. It shows the level of a month, not
    /// the rate that anybody could have used on a day.</summary>
    MonthlyAverage,
}
