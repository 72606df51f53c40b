namespace ClaimTrail.Display;

/// <summary>A figure in a text and how it was read.</summary>
/// <param name="Start">Where it starts, in UTF-16 code units.</param>
/// <param name="Length">How long it is, at least 1.</param>
/// <param name="Kind">What it states.</param>
/// <param name="Readings">What was read, in words or figures with the unit, the likeliest first; may be empty.</param>
public sealed record Mark(int Start, int Length, MarkKind Kind, IReadOnlyList<string> Readings);
