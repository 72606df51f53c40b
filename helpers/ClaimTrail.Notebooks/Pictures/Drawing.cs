namespace ClaimTrail.Notebooks.Pictures;

/// <summary>A picture that was drawn.</summary>
/// <param name="Svg">An SVG document.</param>
/// <param name="Width">Its width in CSS pixels.</param>
/// <param name="Height">Its height in CSS pixels.</param>
internal sealed record Drawing(string Svg, int Width, int Height);

/// <summary>What asking for a picture gave.</summary>
/// <param name="Drawing">The picture, when there is one.</param>
/// <param name="Problem">What is wrong with the chart or diagram, as the rest of a sentence about it; null when nothing is.</param>
internal sealed record DrawingResult(Drawing? Drawing, string? Problem);
