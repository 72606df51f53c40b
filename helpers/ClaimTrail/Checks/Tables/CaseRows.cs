using ClaimTrail.Checks.Claims;
using ClaimTrail.Checks.Reference;
using ClaimTrail.Figures;
using ClaimTrail.Money;

namespace ClaimTrail.Checks.Tables;

/// <summary>One telling of an amount, beside the range that the reference gives.</summary>
/// <param name="Claimed">The telling.</param>
/// <param name="Figure">Its figure.</param>
/// <param name="ReferenceLow">The lower bound in the verified reference rows; null when there is none.</param>
/// <param name="ReferenceHigh">The upper bound in the verified reference rows; null when there is none.</param>
public sealed record PayRow(ClaimedFigure Claimed, Figure Figure, decimal? ReferenceLow, decimal? ReferenceHigh)
{
    /// <summary>Whether the telling gives the lower end of the range.</summary>
    public bool TellsFloor => Figure.Low is not null && Figure.Low != Figure.High;

    /// <summary>Whether the telling says that its number is an upper end.</summary>
    public bool TellsCeiling => Figure.High is not null && Figure.Low != Figure.High;
}

/// <summary>The exchange rate that a conversion implies, beside the market.</summary>
/// <param name="Claimed">The amount as converted.</param>
/// <param name="From">Currency that was converted.</param>
/// <param name="To">Currency it was converted to.</param>
/// <param name="Implied">The rate.</param>
/// <param name="AsOf">The day for which the article speaks.</param>
/// <param name="Market">The market rate of that day, or of the nearest earlier one; null when none is at hand.</param>
public sealed record ImpliedRateRow(
    ClaimedFigure Claimed, string From, string To, ImpliedRate Implied, DateOnly AsOf, DayRate? Market)
{
    /// <summary>By how many percent the implied rate lies above the market; null when there is no market
    /// rate.</summary>
    public decimal? Deviation => Market is null ? null : (Implied.Point / Market.Rate - 1) * 100;
}

/// <summary>A market rate on the time axis, and whether a conversion fits it.</summary>
/// <param name="Day">The day; for a monthly average the first of the month.</param>
/// <param name="Rate">Units of the target currency for one unit of the other.</param>
/// <param name="Series">The series.</param>
/// <param name="Kind">A day's rate or a month's average.</param>
/// <param name="Fits">Whether the conversion comes out as printed at this rate, rounded or cut.</param>
/// <param name="EvidenceId">The id of the row, or of both rows of a cross rate.</param>
public sealed record MarketRow(DateOnly Day, decimal Rate, string Series, RateKind Kind, bool Fits, string EvidenceId);

/// <summary>A piece of evidence for or against one reading of a figure.</summary>
/// <param name="Reading">The reading, with what all its evidence together says.</param>
/// <param name="Evidence">The row, and what it does for the reading.</param>
/// <param name="Page">The row when it is another page's words; null for anything else.</param>
public sealed record ReadingRow(ReadingFinding Reading, Evidence Evidence, ElapsedPhrase? Page);

/// <summary>One reading of a figure beside one known body, or beside the sum of several.</summary>
/// <param name="Reading">The reading in words.</param>
/// <param name="Value">Its value.</param>
/// <param name="Body">The body, or the bodies that were added up.</param>
/// <param name="Size">The known size.</param>
/// <param name="IsSum">Whether it is a sum.</param>
/// <param name="Fits">Whether they agree; null when they count different things.</param>
/// <param name="EvidenceId">The ids of the rows.</param>
public sealed record SizeRow(string Reading, decimal Value, string Body, decimal Size, bool IsSum,
    bool? Fits, string EvidenceId);
