using ClaimTrail.Money;

namespace ClaimTrail.Checks.Tables;

/// <summary>A market rate on the time axis, and whether a conversion fits it.</summary>
/// <param name="Day">The day; for a monthly average the first of the month.</param>
/// <param name="Rate">Units of the target currency for one unit of the other.</param>
/// <param name="Series">The series.</param>
/// <param name="Kind">A day's rate or a month's average.</param>
/// <param name="Fits">Whether the conversion comes out as printed at this rate, rounded or cut.</param>
/// <param name="EvidenceId">The id of the row, or of both rows of a cross rate.</param>
public sealed record MarketRow(DateOnly Day, decimal Rate, string Series, RateKind Kind, bool Fits, string EvidenceId);
