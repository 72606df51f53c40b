namespace ClaimTrail.Checks.Tables;

/// <summary>How many times an amount reaches a threshold.</summary>
/// <param name="EvidenceId">The id of the threshold's row.</param>
/// <param name="Threshold">The threshold in words.</param>
/// <param name="Year">When it held, in words.</param>
/// <param name="Value">Its value.</param>
/// <param name="Verified">Whether it was read in its source.</param>
/// <param name="Exact">Amount over value.</param>
/// <param name="Whole">Whole times.</param>
/// <param name="Nearest">Rounded, a half upward.</param>
/// <param name="Up">Rounded up.</param>
/// <param name="Stated">What the article states.</param>
/// <param name="Needed">What the stated number would need.</param>
/// <param name="Verdict">Whether the stated number holds under this threshold; an unverified one cannot tell.</param>
public sealed record ThresholdRow(
    string EvidenceId,
    string Threshold,
    string Year,
    decimal Value,
    bool Verified,
    decimal Exact,
    decimal Whole,
    decimal Nearest,
    decimal Up,
    decimal Stated,
    decimal Needed,
    Verdict Verdict);
