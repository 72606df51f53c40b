using Plotly.NET.LayoutObjects;

namespace Plotly.NET.CSharp;

/// <summary>Makes charts. Every chart carries the default look and size unless <c>UseDefaults</c> is false.</summary>
public static partial class Chart
{
    /// <summary>All traces in one chart. Where layouts differ, the later chart wins.</summary>
    public static GenericChart Combine(IEnumerable<GenericChart> gCharts) => GenericChart.combine(gCharts);

    /// <summary>A chart that shows nothing, for an empty cell of a grid.</summary>
    public static GenericChart Invisible() => Plotly.NET.Chart.Invisible();

    /// <summary>Puts the charts into rows and columns, row by row. The charts given are changed.</summary>
    public static GenericChart Grid(
        IEnumerable<GenericChart> gCharts,
        int nRows,
        int nCols,
        Optional<IEnumerable<string>> SubPlotTitles = default,
        Optional<Font> SubPlotTitleFont = default,
        Optional<double> SubPlotTitleOffset = default,
        Optional<Tuple<StyleParam.LinearAxisId, StyleParam.LinearAxisId>[][]> SubPlots = default,
        Optional<StyleParam.LinearAxisId[]> XAxes = default,
        Optional<StyleParam.LinearAxisId[]> YAxes = default,
        Optional<StyleParam.LayoutGridRowOrder> RowOrder = default,
        Optional<StyleParam.LayoutGridPattern> Pattern = default,
        Optional<double> XGap = default,
        Optional<double> YGap = default,
        Optional<Domain> Domain = default,
        Optional<StyleParam.LayoutGridXSide> XSide = default,
        Optional<StyleParam.LayoutGridYSide> YSide = default) =>
        Plotly.NET.Chart.Grid<IEnumerable<string>, IEnumerable<GenericChart>>(
            nRows: nRows,
            nCols: nCols,
            SubPlotTitles: SubPlotTitles.ToOption(),
            SubPlotTitleFont: SubPlotTitleFont.ToOption(),
            SubPlotTitleOffset: SubPlotTitleOffset.ToOption(),
            SubPlots: SubPlots.ToOption(),
            XAxes: XAxes.ToOption(),
            YAxes: YAxes.ToOption(),
            RowOrder: RowOrder.ToOption(),
            Pattern: Pattern.ToOption(),
            XGap: XGap.ToOption(),
            YGap: YGap.ToOption(),
            Domain: Domain.ToOption(),
            XSide: XSide.ToOption(),
            YSide: YSide.ToOption()).Invoke(gCharts);

    /// <summary>Puts the charts below each other. The charts given are changed.</summary>
    public static GenericChart SingleStack(
        IEnumerable<GenericChart> gCharts,
        Optional<IEnumerable<string>> SubPlotTitles = default,
        Optional<Font> SubPlotTitleFont = default,
        Optional<double> SubPlotTitleOffset = default,
        Optional<Tuple<StyleParam.LinearAxisId, StyleParam.LinearAxisId>[][]> SubPlots = default,
        Optional<StyleParam.LinearAxisId[]> XAxes = default,
        Optional<StyleParam.LinearAxisId[]> YAxes = default,
        Optional<StyleParam.LayoutGridRowOrder> RowOrder = default,
        Optional<StyleParam.LayoutGridPattern> Pattern = default,
        Optional<double> XGap = default,
        Optional<double> YGap = default,
        Optional<Domain> Domain = default,
        Optional<StyleParam.LayoutGridXSide> XSide = default,
        Optional<StyleParam.LayoutGridYSide> YSide = default)
    {
        var charts = gCharts.ToList();
        return Grid(
            charts, charts.Count, 1, SubPlotTitles, SubPlotTitleFont, SubPlotTitleOffset, SubPlots, XAxes, YAxes,
            RowOrder, Pattern, XGap, YGap, Domain, XSide, YSide);
    }
}
