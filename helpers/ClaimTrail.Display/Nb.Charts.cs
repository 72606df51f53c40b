using ClaimTrail.Display.Charts;

namespace ClaimTrail.Display;

public static partial class Nb
{
    /// <summary>A chart from Plotly figure JSON: <c>GenericChart.toFigureJson(c)</c> of Plotly.NET, or
    /// <see cref="XPlotFigure"/> for XPlot.Plotly. Leave fonts, colours of the grid, width and template to the
    /// collection's own style.</summary>
    /// <inheritdoc cref="ChartView(string, string, string, string, TableView, string)"/>
    public static ChartView Chart(string title, string subtitle, string alt, string figureJson, TableView table, string source) =>
        new(title, subtitle, alt, figureJson, table, source);

    /// <summary>The figure JSON inside the result of XPlot's <c>chart.GetPlottingJS()</c>.</summary>
    /// <param name="plottingJs">What <c>GetPlottingJS()</c> returned.</param>
    /// <exception cref="ArgumentException">It holds no <c>var data = …</c>.</exception>
    public static string XPlotFigure(string plottingJs) => FigureJson.FromXPlot(plottingJs);
}
