using ClaimTrail.Text;

namespace ClaimTrail.Figures;

/// <summary>A figure and its place in the article.</summary>
/// <param name="Figure">The figure; its own span counts from the passage that was searched.</param>
/// <param name="Span">Its place in the article, in UTF-16 code units.</param>
/// <param name="Paragraph">The number of its paragraph, from 1.</param>
public sealed record PlacedFigure(Figure Figure, TextSpan Span, int Paragraph);
