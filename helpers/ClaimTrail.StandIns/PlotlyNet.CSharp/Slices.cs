using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

/// <summary>The look of a pie's slices.</summary>
internal static class Slices
{
    public static Marker Marker(
        Optional<Marker> marker,
        Optional<IEnumerable<Color>> colors,
        Optional<IEnumerable<double>> opacities,
        Optional<Line> outline,
        Optional<Color> outlineColor,
        Optional<double> outlineWidth,
        Optional<IEnumerable<double>> outlineWidths) =>
        TraceBuilder.From(marker)
            .Set("colors", colors)
            .Set("line", (object)TraceBuilder.From(outline)
                .Set("color", outlineColor)
                .Either("width", outlineWidth, outlineWidths)
                .As<Line>())
            .Set("opacity", opacities)
            .Set("pattern", (object)new Pattern())
            .As<Marker>();
}
