using ClaimTrail.Display.Charts;
using ClaimTrail.Display.Tables;
using Microsoft.Data.Analysis;
using Plotly.NET;
using XPlot.Plotly;

namespace ClaimTrail.Display;

/// <summary>What a chart of Plotly.NET or of XPlot says beside its picture. The last call on a chart in a
/// cell.</summary>
/// <example><code>
/// Chart.Combine(ends).WithX("US dollars a year").WithNote(
/// "One of five tellings gives both ends", "Dots, one row a telling; ten stand at 900,000, one at 300,000.",
/// "passages.csv")
/// </code></example>
public static class ChartNotes
{
    /// <summary>The chart with its finding, its description and its source. A chart with nothing in it says so, and
    /// where its source is filled, in place of an empty picture.</summary>
    /// <param name="chart">The chart. Leave fonts, colours of the grid, width and template to the collection's own
    /// style.</param>
    /// <param name="title">The finding, as a sentence.</param>
    /// <param name="alt">The chart in words: type, axes, trend, the one number that matters.</param>
    /// <param name="source">Where the numbers come from: the file, and who made it.</param>
    /// <param name="frame">The frame that it was drawn from, shown as its numbers; null to read them off the
    /// chart.</param>
    /// <exception cref="ArgumentException">A text is empty, or the description repeats the title.</exception>
    public static View WithNote(this GenericChart chart, string title, string alt, string source,
        DataFrame? frame = null)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return Noted(PlotlyFigure.FromPlotlyNet(chart), title, alt, source, frame);
    }

    /// <inheritdoc cref="WithNote(GenericChart, string, string, string, DataFrame?)"/>
    public static View WithNote(this PlotlyChart chart, string title, string alt, string source,
        DataFrame? frame = null)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return Noted(PlotlyFigure.FromXPlot(chart.GetPlottingJS()), title, alt, source, frame);
    }

    private static View Noted(string figureJson, string title, string alt, string source, DataFrame? frame)
    {
        var figure = new DrawnFigure(figureJson);
        if (frame is { Rows.Count: 0 }) return Frames.FrameOrigin.Nothing(frame);
        return figure.IsEmpty
            ? EmptyNote(source)
            : new ChartView(title, null, alt, figureJson,
                frame is null ? figure.Table(title) : DataFrameReader.Read(title, frame), source);
    }

    private static NoteView EmptyNote(string source)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        return new NoteView("Nothing here yet",
            $"The chart that stands here is drawn from {source}, and nothing in there can be drawn. "
            + "It appears when the case has such rows; data/README.md says what a row needs.");
    }
}
