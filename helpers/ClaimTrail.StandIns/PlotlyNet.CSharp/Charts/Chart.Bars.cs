using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Lying bars. `Keys` stand along the y axis.</summary>
    public static GenericChart Bar<ValuesType, KeysType, TextType>(
        IEnumerable<ValuesType> values,
        Optional<IEnumerable<KeysType>> Keys = default,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default,
        Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<Color> MarkerColor = default,
        Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default,
        Optional<StyleParam.PatternShape> MarkerPatternShape = default,
        Optional<IEnumerable<StyleParam.PatternShape>> MultiMarkerPatternShape = default,
        Optional<Pattern> MarkerPattern = default,
        Optional<Marker> Marker = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<IEnumerable<ValuesType>> MultiWidth = default,
        Optional<bool> UseDefaults = default,
        Optional<ValuesType> Base = default,
        Optional<ValuesType> Width = default)
        where ValuesType : IConvertible
        where KeysType : IConvertible
        where TextType : IConvertible =>
        TraceBuilder.OnAxes("bar")
            .Named(Name, ShowLegend, Opacity)
            .Set("x", (object)values)
            .Set("y", Keys)
            .Set("base", Base)
            .Either("width", Width, MultiWidth)
            .Either("text", Text, MultiText)
            .Either("textposition", TextPosition, MultiTextPosition)
            .Set("orientation", (object)"h")
            .Set("marker", (object)Looks.BarMarker(
                Marker, MarkerColor, MarkerColorScale, MarkerOutline,
                MarkerPattern, MarkerPatternShape, MultiMarkerPatternShape, MultiOpacity))
            .ToChart(UseDefaults);

    /// <summary>Lying bars, one at the end of the other.</summary>
    public static GenericChart StackedBar<ValuesType, KeysType, TextType>(
        IEnumerable<ValuesType> values,
        Optional<IEnumerable<KeysType>> Keys = default,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default,
        Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<Color> MarkerColor = default,
        Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default,
        Optional<StyleParam.PatternShape> MarkerPatternShape = default,
        Optional<IEnumerable<StyleParam.PatternShape>> MultiMarkerPatternShape = default,
        Optional<Pattern> MarkerPattern = default,
        Optional<Marker> Marker = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<IEnumerable<ValuesType>> MultiWidth = default,
        Optional<bool> UseDefaults = default,
        Optional<ValuesType> Base = default,
        Optional<ValuesType> Width = default)
        where ValuesType : IConvertible
        where KeysType : IConvertible
        where TextType : IConvertible =>
        TraceBuilder.OnAxes("bar")
            .Named(Name, ShowLegend, Opacity)
            .Set("x", (object)values)
            .Set("y", Keys)
            .Set("base", Base)
            .Either("width", Width, MultiWidth)
            .Either("text", Text, MultiText)
            .Either("textposition", TextPosition, MultiTextPosition)
            .Set("orientation", (object)"h")
            .Set("marker", (object)Looks.BarMarker(
                Marker, MarkerColor, MarkerColorScale, MarkerOutline,
                MarkerPattern, MarkerPatternShape, MultiMarkerPatternShape, MultiOpacity))
            .ToChart(UseDefaults)
            .Stacked();

    /// <summary>Upright bars. `Keys` stand along the x axis.</summary>
    public static GenericChart Column<ValuesType, KeysType, TextType>(
        IEnumerable<ValuesType> values,
        Optional<IEnumerable<KeysType>> Keys = default,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default,
        Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<Color> MarkerColor = default,
        Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default,
        Optional<StyleParam.PatternShape> MarkerPatternShape = default,
        Optional<IEnumerable<StyleParam.PatternShape>> MultiMarkerPatternShape = default,
        Optional<Pattern> MarkerPattern = default,
        Optional<Marker> Marker = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<IEnumerable<ValuesType>> MultiWidth = default,
        Optional<bool> UseDefaults = default,
        Optional<ValuesType> Base = default,
        Optional<ValuesType> Width = default)
        where ValuesType : IConvertible
        where KeysType : IConvertible
        where TextType : IConvertible =>
        TraceBuilder.OnAxes("bar")
            .Named(Name, ShowLegend, Opacity)
            .Set("x", Keys)
            .Set("y", (object)values)
            .Set("base", Base)
            .Either("width", Width, MultiWidth)
            .Either("text", Text, MultiText)
            .Either("textposition", TextPosition, MultiTextPosition)
            .Set("orientation", (object)"v")
            .Set("marker", (object)Looks.BarMarker(
                Marker, MarkerColor, MarkerColorScale, MarkerOutline,
                MarkerPattern, MarkerPatternShape, MultiMarkerPatternShape, MultiOpacity))
            .ToChart(UseDefaults);

    /// <summary>Upright bars, one on top of the other.</summary>
    public static GenericChart StackedColumn<ValuesType, KeysType, TextType>(
        IEnumerable<ValuesType> values,
        Optional<IEnumerable<KeysType>> Keys = default,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default,
        Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<Color> MarkerColor = default,
        Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default,
        Optional<StyleParam.PatternShape> MarkerPatternShape = default,
        Optional<IEnumerable<StyleParam.PatternShape>> MultiMarkerPatternShape = default,
        Optional<Pattern> MarkerPattern = default,
        Optional<Marker> Marker = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<IEnumerable<ValuesType>> MultiWidth = default,
        Optional<bool> UseDefaults = default,
        Optional<ValuesType> Base = default,
        Optional<ValuesType> Width = default)
        where ValuesType : IConvertible
        where KeysType : IConvertible
        where TextType : IConvertible =>
        TraceBuilder.OnAxes("bar")
            .Named(Name, ShowLegend, Opacity)
            .Set("x", Keys)
            .Set("y", (object)values)
            .Set("base", Base)
            .Either("width", Width, MultiWidth)
            .Either("text", Text, MultiText)
            .Either("textposition", TextPosition, MultiTextPosition)
            .Set("orientation", (object)"v")
            .Set("marker", (object)Looks.BarMarker(
                Marker, MarkerColor, MarkerColorScale, MarkerOutline,
                MarkerPattern, MarkerPatternShape, MultiMarkerPatternShape, MultiOpacity))
            .ToChart(UseDefaults)
            .Stacked();
}
