using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>A line through the points.</summary>
    public static GenericChart Line<XType, YType, TextType>(
        IEnumerable<XType> x,
        IEnumerable<YType> y,
        Optional<bool> ShowMarkers = default,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default,
        Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<Color> MarkerColor = default,
        Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default,
        Optional<StyleParam.MarkerSymbol> MarkerSymbol = default,
        Optional<IEnumerable<StyleParam.MarkerSymbol>> MultiMarkerSymbol = default,
        Optional<Marker> Marker = default,
        Optional<Color> LineColor = default,
        Optional<StyleParam.Colorscale> LineColorScale = default,
        Optional<double> LineWidth = default,
        Optional<StyleParam.DrawingStyle> LineDash = default,
        Optional<Line> Line = default,
        Optional<string> StackGroup = default,
        Optional<StyleParam.Orientation> Orientation = default,
        Optional<StyleParam.GroupNorm> GroupNorm = default,
        Optional<StyleParam.Fill> Fill = default,
        Optional<Color> FillColor = default,
        Optional<bool> UseWebGL = default,
        Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible =>
        TraceBuilder.OnAxes(UseWebGL.IsSome && UseWebGL.Value ? "scattergl" : "scatter")
            .Named(Name, ShowLegend, Opacity)
            .Set("mode", (object)StyleParam.ModeUtils.showMarker(ShowMarkers.IsSome && ShowMarkers.Value, Looks.WithTexts(StyleParam.Mode.Lines, TextPosition, MultiTextPosition)))
            .Set("x", (object)x)
            .Set("y", (object)y)
            .Either("text", Text, MultiText)
            .Either("textposition", TextPosition, MultiTextPosition)
            .Set("orientation", Orientation)
            .Set("groupnorm", GroupNorm)
            .Set("stackgroup", StackGroup)
            .Set("marker", (object)Looks.PointMarker(Marker, MarkerColor, MarkerOutline, MarkerSymbol, MultiMarkerSymbol, MarkerColorScale, MultiOpacity))
            .Set("line", (object)Looks.LineOf(Line, LineColor, LineDash, LineColorScale, LineWidth))
            .Set("fill", Fill)
            .Set("fillcolor", FillColor)
            .ToChart(UseDefaults);

    /// <summary>A line with the area down to zero filled.</summary>
    public static GenericChart Area<XType, YType, TextType>(
        IEnumerable<XType> x,
        IEnumerable<YType> y,
        Optional<bool> ShowMarkers = default,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default,
        Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<Color> MarkerColor = default,
        Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default,
        Optional<StyleParam.MarkerSymbol> MarkerSymbol = default,
        Optional<IEnumerable<StyleParam.MarkerSymbol>> MultiMarkerSymbol = default,
        Optional<Marker> Marker = default,
        Optional<Color> LineColor = default,
        Optional<StyleParam.Colorscale> LineColorScale = default,
        Optional<double> LineWidth = default,
        Optional<StyleParam.DrawingStyle> LineDash = default,
        Optional<Line> Line = default,
        Optional<string> StackGroup = default,
        Optional<StyleParam.Orientation> Orientation = default,
        Optional<StyleParam.GroupNorm> GroupNorm = default,
        Optional<Color> FillColor = default,
        Optional<bool> UseWebGL = default,
        Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible =>
        TraceBuilder.OnAxes(UseWebGL.IsSome && UseWebGL.Value ? "scattergl" : "scatter")
            .Named(Name, ShowLegend, Opacity)
            .Set("mode", (object)StyleParam.ModeUtils.showMarker(ShowMarkers.IsSome && ShowMarkers.Value, Looks.WithTexts(StyleParam.Mode.Lines, TextPosition, MultiTextPosition)))
            .Set("x", (object)x)
            .Set("y", (object)y)
            .Either("text", Text, MultiText)
            .Either("textposition", TextPosition, MultiTextPosition)
            .Set("orientation", Orientation)
            .Set("groupnorm", GroupNorm)
            .Set("stackgroup", StackGroup)
            .Set("marker", (object)Looks.PointMarker(Marker, MarkerColor, MarkerOutline, MarkerSymbol, MultiMarkerSymbol, MarkerColorScale, MultiOpacity))
            .Set("line", (object)Looks.LineOf(Line, LineColor, LineDash, LineColorScale, LineWidth))
            .Set("fill", (object)StyleParam.Fill.ToZero_y)
            .Set("fillcolor", FillColor)
            .Set("fillpattern", (object)new Pattern())
            .ToChart(UseDefaults);
}
