namespace ClaimTrail.Checks.Tables;

/// <summary>Something on the time line: a known event, or a date that an article states.</summary>
/// <param name="First">The first day that it can mean.</param>
/// <param name="Last">The last day that it can mean.</param>
/// <param name="When">The date in words, as finely as it is known.</param>
/// <param name="What">What happened, or what the article says.</param>
/// <param name="Who">The source, or the publisher of the article.</param>
/// <param name="IsStated">True for a date that an article states, false for a known event.</param>
/// <param name="Verified">Whether the event was read in its source; true for what an article states.</param>
/// <param name="Id">The id of the event's row, or of the finding.</param>
public sealed record TimelineRow(DateOnly First, DateOnly Last, string When, string What, string Who, bool IsStated, bool Verified, string Id);
