using ClaimTrail.Money;

namespace ClaimTrail.Checks.Tables;

/// <summary>The exchange rate that a conversion implies, beside the market.</summary>
/// <param name="FindingId">The finding about it.</param>
/// <param name="ArticleId">The article.</param>
/// <param name="Printed">The words.</param>
/// <param name="From">Currency that was converted.</param>
/// <param name="To">Currency it was converted to.</param>
/// <param name="Base">The amount that was converted.</param>
/// <param name="Converted">The amount that was printed for it.</param>
/// <param name="Step">The place value of its last digit that counts.</param>
/// <param name="Implied">Converted over base.</param>
/// <param name="RoundedLow">Lowest rate that rounds to the printed amount, included.</param>
/// <param name="RoundedHigh">The rate from which it would round to more.</param>
/// <param name="CutLow">Lowest rate that is cut to the printed amount, included.</param>
/// <param name="CutHigh">The rate from which it would be cut to more.</param>
/// <param name="AsOf">The day for which the article speaks.</param>
/// <param name="MarketDay">The day of the market rate: that day, or the nearest earlier one.</param>
/// <param name="Market">The market rate of that day; null when none is at hand.</param>
/// <param name="Series">The series of the market rate.</param>
/// <param name="Deviation">By how many percent the implied rate lies above the market; null when there is no market
/// rate.</param>
/// <param name="Verdict">What the check says.</param>
public sealed record ImpliedRateRow(
    string FindingId,
    string ArticleId,
    string Printed,
    string From,
    string To,
    decimal Base,
    decimal Converted,
    decimal Step,
    decimal Implied,
    decimal RoundedLow,
    decimal RoundedHigh,
    decimal CutLow,
    decimal CutHigh,
    DateOnly AsOf,
    DateOnly? MarketDay,
    decimal? Market,
    string? Series,
    decimal? Deviation,
    Verdict Verdict);

/// <summary>A market rate on the time axis, and whether a conversion fits it.</summary>
/// <param name="Day">The day; for a monthly average the first of the month.</param>
/// <param name="Rate">Units of the target currency for one unit of the other.</param>
/// <param name="Series">The series.</param>
/// <param name="Kind">A day's rate or a month's average.</param>
/// <param name="Fits">Whether the conversion comes out as printed at this rate, rounded or cut.</param>
/// <param name="EvidenceId">The id of the row, or of both rows of a cross rate.</param>
public sealed record MarketRow(DateOnly Day, decimal Rate, string Series, RateKind Kind, bool Fits, string EvidenceId);
