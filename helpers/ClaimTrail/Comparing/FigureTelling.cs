using ClaimTrail.Figures;

namespace ClaimTrail.Comparing;

/// <summary>A figure that tells a quantity.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Figure">The figure, with its place in the article.</param>
/// <param name="Score">How surely it tells this quantity, from 0 to 1.</param>
/// <param name="Converts">The amount that it converts into another currency; null for all others.</param>
public sealed record FigureTelling(ToldPlace Place, Figure Figure, double Score, ToldPlace? Converts);
