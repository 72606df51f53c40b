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
/// <param name="Independent">For another page's words: whether the page tells another story than the one under study;
/// null
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

/// <summary>One reading of a figure beside one known body, or beside the sum of several.</summary>
/// <param name="Reading">The reading in words.</param>
/// <param name="Value">Its value.</param>
/// <param name="Body">The body, or the bodies that were added up.</param>
/// <param name="Size">The known size.</param>
/// <param name="IsSum">Whether it is a sum.</param>
/// <param name="Ratio">Value over size.</param>
/// <param name="Fits">Whether they agree; null when they count different things.</param>
/// <param name="EvidenceId">The ids of the rows.</param>
public sealed record SizeRow(string Reading, decimal Value, string Body, decimal Size, bool IsSum, decimal Ratio,
    bool? Fits, string EvidenceId);

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

/// <summary>Something on the time line: a known event, or a date that an article states.</summary>
/// <param name="First">The first day that it can mean.</param>
/// <param name="Last">The last day that it can mean.</param>
/// <param name="When">The date in words, as finely as it is known.</param>
/// <param name="What">What happened, or what the article says.</param>
/// <param name="Who">The source, or the publisher of the article.</param>
/// <param name="IsStated">True for a date that an article states, false for a known event.</param>
/// <param name="Verified">Whether the event was read in its source; true for what an article states.</param>
/// <param name="Id">The id of the event's row, or of the finding.</param>
public sealed record TimelineRow(DateOnly First, DateOnly Last, string When, string What, string Who, bool IsStated,
    bool Verified, string Id);
