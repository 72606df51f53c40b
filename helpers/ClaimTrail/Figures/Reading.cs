namespace ClaimTrail.Figures;

/// <summary>One way to read a figure that can be read in more than one.</summary>
/// <param name="Kind">What the figure would state.</param>
/// <param name="Low">Lower bound in <paramref name="Unit"/>; null when the text sets none.</param>
/// <param name="High">Upper bound in <paramref name="Unit"/>; null when the text sets none.</param>
/// <param name="Unit">What it would be counted in.</param>
/// <param name="Reason">Why the text can be read so, in a sentence for people.</param>
/// <param name="Rank">1 for the likeliest, then 2, and so on.</param>
public sealed record Reading(FigureKind Kind, decimal? Low, decimal? High, Unit Unit, string Reason, int Rank);
