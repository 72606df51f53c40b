using ClaimTrail.Figures;

namespace ClaimTrail.Checks.Tables;

/// <summary>One telling of an amount, beside the range that the reference gives.</summary>
/// <param name="FindingId">The finding about it.</param>
/// <param name="ArticleId">The article.</param>
/// <param name="Publisher">Its publisher.</param>
/// <param name="Language">Its language as a BCP 47 tag.</param>
/// <param name="Printed">The words.</param>
/// <param name="Low">The lower bound that is told; null when none is.</param>
/// <param name="High">The upper bound that is told; null when none is.</param>
/// <param name="Unit">The currency.</param>
/// <param name="Hedge">How firmly it is told.</param>
/// <param name="ReferenceLow">The lower bound in the verified reference rows; null when there is none.</param>
/// <param name="ReferenceHigh">The upper bound in the verified reference rows; null when there is none.</param>
/// <param name="Verdict">What the check says.</param>
public sealed record PayRow(
    string FindingId,
    string ArticleId,
    string Publisher,
    string Language,
    string Printed,
    decimal? Low,
    decimal? High,
    Unit Unit,
    Hedge Hedge,
    decimal? ReferenceLow,
    decimal? ReferenceHigh,
    Verdict Verdict)
{
    /// <summary>Whether the telling gives the lower end of the range.</summary>
    public bool TellsFloor => Low is not null && Low != High;

    /// <summary>Whether the telling says that its number is an upper end.</summary>
    public bool TellsCeiling => High is not null && Low != High;
}
