using ClaimTrail.Display.Charts;
using ClaimTrail.Display.Frames;
using ClaimTrail.Display.Tables;
using Microsoft.Data.Analysis;
using Plotly.NET;
using XPlot.Plotly;

namespace ClaimTrail.Display;

/// <summary>Values of the packages that the collection works with, as this library shows them when a cell returns them:
/// a DataFrame with all its rows, or what it lacks where it has none, a chart with a description for those who cannot
/// see it.</summary>
public static class ForeignValues
{
    /// <summary>The types that <see cref="ViewOf"/> takes; values of derived types too.</summary>
    public static IReadOnlyList<Type> Types { get; } = [typeof(DataFrame), typeof(GenericChart), typeof(PlotlyChart)];

    /// <summary>The value as a view.</summary>
    /// <param name="value">A value of one of the types.</param>
    /// <exception cref="ArgumentException">The value has another type.</exception>
    public static View ViewOf(object value) => value switch
    {
        DataFrame { Rows.Count: 0 } frame => FrameOrigin.Nothing(frame),
        DataFrame frame => DataFrameReader.Read(Caption(frame), frame),
        GenericChart chart => BareChart.Of(PlotlyFigure.FromPlotlyNet(chart)),
        PlotlyChart chart => BareChart.Of(PlotlyFigure.FromXPlot(chart.GetPlottingJS())),
        _ =>
            throw new ArgumentException(
                $"A {value?.GetType().FullName ?? "null"} is none of "
                + $"{string.Join(", ", Types.Select(type => type.Name))}.", nameof(value)),
    };

    private static string Caption(DataFrame frame)
    {
        var rows = Count(frame.Rows.Count, "row");
        return FrameOrigin.Of(frame) is { } origin ? $"{origin.Table}: {rows}" : rows;
    }

    private static string Count(long number, string noun) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
