using ClaimTrail.Display;

namespace ClaimTrail.Notebooks.Site.Cases;

/// <summary>One reading of an ambiguous figure.</summary>
/// <param name="Label">The reading in words.</param>
/// <param name="Verdict">How it fares.</param>
/// <param name="Why">Why.</param>
internal sealed record StoryReading(string Label, Verdict Verdict, string Why);
