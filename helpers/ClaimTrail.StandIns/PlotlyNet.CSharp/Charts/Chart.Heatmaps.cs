namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Cells coloured by their numbers.</summary>
    public static GenericChart Heatmap<ZType, XType, YType, TextType>(
        IEnumerable<IEnumerable<ZType>> zData,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default,
        Optional<IEnumerable<XType>> X = default,
        Optional<int> XGap = default,
        Optional<IEnumerable<YType>> Y = default,
        Optional<int> YGap = default,
        Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<ColorBar> ColorBar = default,
        Optional<StyleParam.Colorscale> ColorScale = default,
        Optional<bool> ShowScale = default,
        Optional<bool> ReverseScale = default,
        Optional<StyleParam.SmoothAlg> ZSmooth = default,
        Optional<bool> Transpose = default,
        Optional<bool> UseWebGL = default,
        Optional<bool> ReverseYAxis = default,
        Optional<bool> UseDefaults = default)
        where ZType : IConvertible
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible =>
        TraceBuilder.OnAxes(UseWebGL.IsSome && UseWebGL.Value ? "heatmapgl" : "heatmap")
            .Named(Name, ShowLegend, Opacity)
            .Set("x", X)
            .Set("xgap", XGap)
            .Set("y", Y)
            .Set("ygap", YGap)
            .Set("z", (object)zData)
            .Either("text", Text, MultiText)
            .Set("colorbar", ColorBar)
            .Set("colorscale", ColorScale)
            .Set("showscale", ShowScale)
            .Set("reversescale", ReverseScale)
            .Set("zsmooth", ZSmooth)
            .Set("transpose", Transpose)
            .ToChart(UseDefaults)
            .YReversed(ReverseYAxis);

    /// <summary>Cells coloured by their numbers, with a text in each.</summary>
    public static GenericChart AnnotatedHeatmap<ZType, XType, YType, TextType>(
        IEnumerable<IEnumerable<ZType>> zData,
        IEnumerable<IEnumerable<string>> annotationText,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default,
        Optional<IEnumerable<XType>> X = default,
        Optional<int> XGap = default,
        Optional<IEnumerable<YType>> Y = default,
        Optional<int> YGap = default,
        Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<ColorBar> ColorBar = default,
        Optional<StyleParam.Colorscale> ColorScale = default,
        Optional<bool> ShowScale = default,
        Optional<bool> ReverseScale = default,
        Optional<StyleParam.SmoothAlg> ZSmooth = default,
        Optional<bool> Transpose = default,
        Optional<bool> UseWebGL = default,
        Optional<bool> ReverseYAxis = default,
        Optional<bool> UseDefaults = default)
        where ZType : IConvertible
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible =>
        Annotations.Over(annotationText, zData, TraceBuilder.OnAxes(UseWebGL.IsSome && UseWebGL.Value ? "heatmapgl" : "heatmap")
            .Named(Name, ShowLegend, Opacity)
            .Set("x", X)
            .Set("xgap", XGap)
            .Set("y", Y)
            .Set("ygap", YGap)
            .Set("z", (object)zData)
            .Either("text", Text, MultiText)
            .Set("colorbar", ColorBar)
            .Set("colorscale", ColorScale)
            .Set("showscale", ShowScale)
            .Set("reversescale", ReverseScale)
            .Set("zsmooth", ZSmooth)
            .Set("transpose", Transpose)
            .ToChart(UseDefaults)
            .YReversed(ReverseYAxis));
}
