using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>How many values fall into each bin.</summary>
    public static GenericChart Histogram<XType, YType, TextType>(
        Optional<IEnumerable<XType>> X = default,
        Optional<IEnumerable<YType>> Y = default,
        Optional<StyleParam.Orientation> Orientation = default,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default,
        Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.HistFunc> HistFunc = default,
        Optional<StyleParam.HistNorm> HistNorm = default,
        Optional<string> AlignmentGroup = default,
        Optional<string> OffsetGroup = default,
        Optional<int> NBinsX = default,
        Optional<int> NBinsY = default,
        Optional<string> BinGroup = default,
        Optional<Bins> XBins = default,
        Optional<Bins> YBins = default,
        Optional<Color> MarkerColor = default,
        Optional<Marker> Marker = default,
        Optional<Line> Line = default,
        Optional<Error> XError = default,
        Optional<Error> YError = default,
        Optional<Cumulative> Cumulative = default,
        Optional<Hoverlabel> HoverLabel = default,
        Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible =>
        TraceBuilder.OnAxes("histogram")
            .Named(Name, ShowLegend, Opacity)
            .Set("x", X)
            .Set("y", Y)
            .Either("text", Text, MultiText)
            .Set("orientation", Orientation)
            .Set("histfunc", HistFunc)
            .Set("histnorm", HistNorm)
            .Set("alignmentgroup", AlignmentGroup)
            .Set("offsetgroup", OffsetGroup)
            .Set("nbinsx", NBinsX)
            .Set("nbinsy", NBinsY)
            .Set("bingroup", BinGroup)
            .Set("xbins", XBins)
            .Set("ybins", YBins)
            .Set("marker", (object)Looks.BarMarker(Marker, MarkerColor, default, default, default, default, default, default))
            .Set("line", Line)
            .Set("error_x", XError)
            .Set("error_y", YError)
            .Set("cumulative", Cumulative)
            .Set("hoverlabel", HoverLabel)
            .ToChart(UseDefaults);

    /// <summary>Quartiles, extremes and, on request, points.</summary>
    public static GenericChart BoxPlot<XType, YType, TextType>(
        Optional<IEnumerable<XType>> X = default,
        Optional<IEnumerable<YType>> Y = default,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<Color> FillColor = default,
        Optional<Color> MarkerColor = default,
        Optional<Marker> Marker = default,
        Optional<double> Opacity = default,
        Optional<double> WhiskerWidth = default,
        Optional<StyleParam.BoxPoints> BoxPoints = default,
        Optional<StyleParam.BoxMean> BoxMean = default,
        Optional<double> Jitter = default,
        Optional<double> PointPos = default,
        Optional<StyleParam.Orientation> Orientation = default,
        Optional<Color> OutlineColor = default,
        Optional<double> OutlineWidth = default,
        Optional<Line> Outline = default,
        Optional<string> AlignmentGroup = default,
        Optional<string> OffsetGroup = default,
        Optional<bool> Notched = default,
        Optional<double> NotchWidth = default,
        Optional<StyleParam.QuartileMethod> QuartileMethod = default,
        Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible =>
        TraceBuilder.OnAxes("box")
            .Named(Name, ShowLegend, Opacity)
            .Set("x", X)
            .Set("y", Y)
            .Either("text", Text, MultiText)
            .Set("orientation", Orientation)
            .Set("alignmentgroup", AlignmentGroup)
            .Set("offsetgroup", OffsetGroup)
            .Set("marker", (object)TraceBuilder.From(Marker).Set("color", MarkerColor).As<Marker>())
            .Set("line", (object)Looks.LineOf(Outline, OutlineColor, default, default, OutlineWidth))
            .Set("boxmean", BoxMean)
            .Set("boxpoints", BoxPoints)
            .Set("notched", Notched)
            .Set("notchwidth", NotchWidth)
            .Set("whiskerwidth", WhiskerWidth)
            .Set("quartilemethod", QuartileMethod)
            .Set("fillcolor", FillColor)
            .Set("pointpos", PointPos)
            .Set("jitter", Jitter)
            .ToChart(UseDefaults);
}
