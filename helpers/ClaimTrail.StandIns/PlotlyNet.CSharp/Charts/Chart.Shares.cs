using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Shares of a whole.</summary>
    public static GenericChart Pie<ValuesType, LabelsType, TextType>(
        IEnumerable<ValuesType> values,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default,
        Optional<IEnumerable<LabelsType>> Labels = default,
        Optional<double> Pull = default,
        Optional<IEnumerable<double>> MultiPull = default,
        Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<IEnumerable<Color>> SectionColors = default,
        Optional<Color> SectionOutlineColor = default,
        Optional<double> SectionOutlineWidth = default,
        Optional<IEnumerable<double>> SectionOutlineMultiWidth = default,
        Optional<Line> SectionOutline = default,
        Optional<Marker> Marker = default,
        Optional<StyleParam.TextInfo> TextInfo = default,
        Optional<StyleParam.Direction> Direction = default,
        Optional<double> Hole = default,
        Optional<double> Rotation = default,
        Optional<bool> Sort = default,
        Optional<bool> UseDefaults = default)
        where ValuesType : IConvertible
        where LabelsType : IConvertible
        where TextType : IConvertible =>
        TraceBuilder.InDomain("pie")
            .Named(Name, ShowLegend, Opacity)
            .Set("values", (object)values)
            .Set("labels", Labels)
            .Either("pull", Pull, MultiPull)
            .Either("text", Text, MultiText)
            .Either("textposition", TextPosition, MultiTextPosition)
            .Set("marker", (object)Slices.Marker(
                Marker, SectionColors, MultiOpacity,
                SectionOutline, SectionOutlineColor, SectionOutlineWidth, SectionOutlineMultiWidth))
            .Set("textinfo", TextInfo)
            .Set("direction", Direction)
            .Set("hole", Hole)
            .Set("rotation", Rotation)
            .Set("sort", Sort)
            .ToChart(UseDefaults);

    /// <summary>Shares of a whole, with a hole.</summary>
    public static GenericChart Doughnut<ValuesType, LabelsType, TextType>(
        IEnumerable<ValuesType> values,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default,
        Optional<IEnumerable<LabelsType>> Labels = default,
        Optional<double> Pull = default,
        Optional<IEnumerable<double>> MultiPull = default,
        Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<IEnumerable<Color>> SectionColors = default,
        Optional<Color> SectionOutlineColor = default,
        Optional<double> SectionOutlineWidth = default,
        Optional<IEnumerable<double>> SectionOutlineMultiWidth = default,
        Optional<Line> SectionOutline = default,
        Optional<Marker> Marker = default,
        Optional<StyleParam.TextInfo> TextInfo = default,
        Optional<StyleParam.Direction> Direction = default,
        Optional<double> Hole = default,
        Optional<double> Rotation = default,
        Optional<bool> Sort = default,
        Optional<bool> UseDefaults = default)
        where ValuesType : IConvertible
        where LabelsType : IConvertible
        where TextType : IConvertible =>
        TraceBuilder.InDomain("pie")
            .Named(Name, ShowLegend, Opacity)
            .Set("values", (object)values)
            .Set("labels", Labels)
            .Either("pull", Pull, MultiPull)
            .Either("text", Text, MultiText)
            .Either("textposition", TextPosition, MultiTextPosition)
            .Set("marker", (object)Slices.Marker(
                Marker, SectionColors, MultiOpacity,
                SectionOutline, SectionOutlineColor, SectionOutlineWidth, SectionOutlineMultiWidth))
            .Set("textinfo", TextInfo)
            .Set("direction", Direction)
            .Set("hole", (object)(Hole.IsSome ? Hole.Value : 0.4))
            .Set("rotation", Rotation)
            .Set("sort", Sort)
            .ToChart(UseDefaults);

    /// <summary>Flows between nodes.</summary>
    public static GenericChart Sankey<IdsType>(
        SankeyNodes nodes,
        SankeyLinks links,
        Optional<string> Name = default,
        Optional<IEnumerable<IdsType>> Ids = default,
        Optional<StyleParam.Orientation> Orientation = default,
        Optional<Font> TextFont = default,
        Optional<StyleParam.CategoryArrangement> Arrangement = default,
        Optional<string> ValueFormat = default,
        Optional<string> ValueSuffix = default,
        Optional<bool> UseDefaults = default)
        where IdsType : IConvertible =>
        TraceBuilder.InDomain("sankey")
            .Set("name", Name)
            .Set("ids", Ids)
            .Set("orientation", Orientation)
            .Set("node", (object)nodes)
            .Set("link", (object)links)
            .Set("textfont", TextFont)
            .Set("arrangement", Arrangement)
            .Set("valueformat", ValueFormat)
            .Set("valuesuffix", ValueSuffix)
            .ToChart(UseDefaults);
}
