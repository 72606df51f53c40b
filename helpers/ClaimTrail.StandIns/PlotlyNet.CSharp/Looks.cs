using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

/// <summary>Markers and lines from the single arguments that the charts take for them.</summary>
internal static class Looks
{
    public static Marker PointMarker(
        Optional<Marker> marker,
        Optional<Color> color,
        Optional<Line> outline,
        Optional<StyleParam.MarkerSymbol> symbol,
        Optional<IEnumerable<StyleParam.MarkerSymbol>> symbols,
        Optional<StyleParam.Colorscale> scale,
        Optional<IEnumerable<double>> opacities) =>
        TraceBuilder.From(marker)
            .Set("color", color)
            .Set("colorscale", scale)
            .Set("line", outline)
            .Set("opacity", opacities)
            .Either("symbol", symbol, symbols)
            .As<Marker>();

    public static Marker BarMarker(
        Optional<Marker> marker,
        Optional<Color> color,
        Optional<StyleParam.Colorscale> scale,
        Optional<Line> outline,
        Optional<Pattern> pattern,
        Optional<StyleParam.PatternShape> shape,
        Optional<IEnumerable<StyleParam.PatternShape>> shapes,
        Optional<IEnumerable<double>> opacities) =>
        TraceBuilder.From(marker)
            .Set("color", color)
            .Set("colorscale", scale)
            .Set("line", outline)
            .Set("opacity", opacities)
            .Set("pattern", (object)TraceBuilder.From(pattern).Either("shape", shape, shapes).As<Pattern>())
            .As<Marker>();

    public static Line LineOf(
        Optional<Line> line,
        Optional<Color> color,
        Optional<StyleParam.DrawingStyle> dash,
        Optional<StyleParam.Colorscale> scale,
        Optional<double> width) =>
        TraceBuilder.From(line)
            .Set("color", color)
            .Set("colorscale", scale)
            .Set("dash", dash)
            .Set("width", width)
            .As<Line>();

    /// <summary>Texts show beside the points, and not only under the pointer, once their position is given.</summary>
    public static StyleParam.Mode WithTexts(
        StyleParam.Mode mode,
        Optional<StyleParam.TextPosition> position,
        Optional<IEnumerable<StyleParam.TextPosition>> positions) =>
        StyleParam.ModeUtils.showText(position.IsSome || positions.IsSome, mode);
}
