namespace ClaimTrail.Checks.Tables;

/// <summary>A piece of evidence for or against one reading of a figure.</summary>
/// <param name="Reading">The reading in words.</param>
/// <param name="ReadingVerdict">What all its evidence together says.</param>
/// <param name="Stance">What this piece does for the reading.</param>
/// <param name="EvidenceId">The id of the row.</param>
/// <param name="What">What the row says.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Address">Where; null when no address is known.</param>
/// <param name="Verified">Whether it was read there.</param>
/// <param name="Independent">For another page's words: whether the page tells another story than the one under study; null
/// for anything else.</param>
/// <param name="Language">For another page's words: their language; null for anything else.</param>
public sealed record ReadingRow(
    string Reading,
    Verdict ReadingVerdict,
    Stance Stance,
    string EvidenceId,
    string What,
    string Source,
    Uri? Address,
    bool Verified,
    bool? Independent,
    string? Language);
