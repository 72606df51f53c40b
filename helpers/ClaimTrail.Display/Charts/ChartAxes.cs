using ClaimTrail.Display.Charts;
using Plotly.NET;
using Plotly.NET.CSharp;

namespace ClaimTrail.Display;

/// <summary>The axes of a Plotly.NET chart, and what is drawn behind its series, without the type arguments of
/// <c>WithXAxisStyle</c>. As with the package's own calls, the chart that was given changes too.</summary>
public static class ChartAxes
{
    /// <summary>The title of the axis that runs across.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="title">What is measured, with its unit.</param>
    public static GenericChart WithX(this GenericChart chart, string title) =>
        chart.WithXAxisStyle<double, double, string>(TitleText: title);

    /// <summary>The title and the ends of the axis that runs across.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="title">What is measured, with its unit.</param>
    /// <param name="from">Where the axis begins: 0 for lengths.</param>
    /// <param name="to">Where it ends; when it is no number, as the largest of nothing, the axis ends where the chart
    /// does.</param>
    public static GenericChart WithX(this GenericChart chart, string title, double from, double to) =>
        double.IsFinite(to)
        ? chart.WithXAxisStyle<double, double, string>(TitleText: title, MinMax: Tuple.Create(from, to))
        : chart.WithX(title);

    /// <summary>The only numbers that the axis that runs across is marked at, such as those that somebody printed.
    /// Without one it marks round numbers.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="at">The numbers; what is no number is left out.</param>
    public static GenericChart WithTicks(this GenericChart chart, params double[] at)
    {
        ArgumentNullException.ThrowIfNull(at);
        double[] marks = [.. at.Where(double.IsFinite).Distinct().Order()];
        return marks.Length == 0
            ? chart
            : LayoutParts.Add(chart, "xaxis", new Dictionary<string, object> { ["tickvals"] = marks });
    }

    /// <summary>Bars of one row one behind the other, as parts of a whole.</summary>
    public static GenericChart Stacked(this GenericChart chart)
    {
        var layout = new Layout();
        layout.SetProperty("barmode", "stack");
        return GenericChart.addLayout(layout, chart);
    }

    /// <summary>The title of the axis that runs up.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="title">What is measured, with its unit.</param>
    public static GenericChart WithY(this GenericChart chart, string title) =>
        chart.WithYAxisStyle<double, double, string>(TitleText: title);

    /// <summary>The rows of a chart from top to bottom, in the order in which they were given.</summary>
    public static GenericChart FromTheTop(this GenericChart chart) =>
        LayoutParts.Add(chart, "yaxis",
            new Dictionary<string, object> { ["autorange"] = "reversed", ["type"] = "category" });

    /// <summary>A pale band from one number across to another, behind all rows. Without both numbers there is
    /// none.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="from">Where it begins, in the unit of the axis.</param>
    /// <param name="to">Where it ends.</param>
    public static GenericChart WithBand(this GenericChart chart, double from, double to) =>
        double.IsFinite(from) && double.IsFinite(to)
        ? LayoutParts.AddShape(chart, Shape("rect", "x", from, to))
        : chart;

    /// <summary>A pale band from one height to another, behind the whole chart. Without both numbers there is
    /// none.</summary>
    /// <inheritdoc cref="WithBand(GenericChart, double, double)"/>
    public static GenericChart WithLevels(this GenericChart chart, double from, double to) =>
        double.IsFinite(from) && double.IsFinite(to)
        ? LayoutParts.AddShape(chart, Shape("rect", "y", from, to))
        : chart;

    /// <summary>A line down through all rows at one number, with its words at the upper end. Without a number there is
    /// none.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="at">Where it stands, in the unit of the axis.</param>
    /// <param name="words">What it says.</param>
    public static GenericChart WithRule(this GenericChart chart, double at, string words)
    {
        if (!double.IsFinite(at)) return chart;
        var label = new Dictionary<string, object>
        {
            ["x"] = at,
            ["xref"] = "x",
            ["y"] = 1,
            ["yref"] = "paper",
            ["yanchor"] = "bottom",
            ["showarrow"] = false,
            ["text"] = words,
        };
        return LayoutParts.AddAnnotation(LayoutParts.AddShape(chart, Shape("line", "x", at, at)), label);
    }

    private static Dictionary<string, object> Shape(string type, string axis, double from, double to)
    {
        var other = axis == "x" ? "y" : "x";
        var shape = new Dictionary<string, object>
        {
            ["type"] = type,
            [axis + "ref"] = axis,
            [axis + "0"] = from,
            [axis + "1"] = to,
            [other + "ref"] = "paper",
            [other + "0"] = 0,
            [other + "1"] = 1,
            ["layer"] = "below",
        };
        shape["line"] = new Dictionary<string, object>
        {
            ["width"] = type == "line" ? 2 : 0,
            ["color"] = Palette.Quiet
        };
        if (type == "rect") (shape["fillcolor"], shape["opacity"]) = (Palette.Quiet, 0.18);
        return shape;
    }
}
