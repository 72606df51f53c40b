using System.Text.Json.Nodes;
using Plotly.NET;
using Plotly.NET.TraceObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace ClaimTrail.StandIns.Tests.Charts;

/// <summary>What the snippets do not show: the default look, what is refused, that the same cell makes the same text.</summary>
public class ChartBehaviourTests
{
    private static readonly double[] Numbers = [630000, 2.5];

    public static TheoryData<string, object?, string> Values => new()
    {
        { "a whole number", 63, "63" },
        { "a fraction keeps its point", 63.0, "63.0" },
        { "a tenth", 0.1, "0.1" },
        { "a large fraction", 1e21, "1E+21" },
        { "not a number", double.NaN, "\"NaN\"" },
        { "a decimal", 63m, "63.0" },
        { "a flag", true, "true" },
        { "nothing", null, "null" },
        { "Korean and quotes", "\"63만\"\n", "\"\\\"63만\\\"\\n\"" },
        { "a line separator", "\u2028", "\"\\u2028\"" },
        { "a day", new DateTime(2023, 7, 14), "\"2023-07-14T00:00:00\"" },
        { "a moment in UTC", new DateTime(2023, 7, 14, 1, 2, 3, DateTimeKind.Utc), "\"2023-07-14T01:02:03Z\"" },
        { "an enumeration", DayOfWeek.Friday, "5" },
        { "a character", 'x', "\"x\"" },
        { "numbers, some missing", new double?[] { 1, null }, "[1.0,null]" },
        { "a table", new[,] { { 1, 2 }, { 3, 4 } }, "[[1,2],[3,4]]" },
        { "a dictionary", new Dictionary<string, int> { ["b"] = 1, ["a"] = 2 }, "{\"b\":1,\"a\":2}" },
        { "an object", new { b = 1, a = "x" }, "{\"b\":1,\"a\":\"x\"}" },
        { "a colour", Color.fromHex("#005a9c"), "\"rgba(0, 90, 156, 1.0)\"" },
        { "a colour name", Color.fromKeyword(ColorKeyword.DarkOrange), "\"rgba(255, 140, 0, 1.0)\"" },
        { "half a colour", Color.fromARGB(128, 0, 0, 0), "\"rgba(0, 0, 0, 0.5)\"" },
        { "numbers to look up as colours", Color.fromColorScaleValues(new[] { 1, 2 }), "[1,2]" },
    };

    public static TheoryData<string, Action, string> Refusals => new()
    {
        { "a style word by SetValue", () => Json("type", StyleParam.AxisType.Log), "Set the plain value" },
        { "a DateOnly", () => Json("x", new DateOnly(2023, 7, 14)), "DateTime or a text" },
        { "SizeMode", () => Marker.init(SizeMode: StyleParam.MarkerSizeMode.Area), "sizemode" },
        { "groups of sankey nodes", () => SankeyNodes.init<string, int[], double, double>(Groups: new[] { new[] { 0 } }), "groups" },
        { "a browser", () => Chart.Invisible().Show(), "no browser" },
        { "a browser for XPlot", () => XPlot.Plotly.Chart.Plot(new XPlot.Plotly.Bar()).Show(), "no browser" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_written_as_the_package_s_serialiser_writes_it(string name, object? value, string expected) =>
        Assert.True(Json("key", value).EndsWith($"{{\"key\":{expected}}},\"frames\":[]}}", StringComparison.Ordinal), $"{name}: {Json("key", value)}");

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_the_package_gets_wrong_or_a_page_cannot_do_is_refused_by_name(string name, Action call, string reason) =>
        Assert.True(Assert.Throws<NotSupportedException>(call).Message.Contains(reason, StringComparison.Ordinal), name);

    [Fact]
    public void The_default_look_is_white_on_pale_blue_with_the_package_s_colours()
    {
        var look = JsonNode.Parse(GenericChart.toFigureJson(Chart.Column<double, string, string>(Numbers)))!["layout"]!["template"]!;
        Assert.Equal("rgba(229, 236, 246, 1.0)", (string)look["layout"]!["plot_bgcolor"]!);
        Assert.Equal("rgba(99, 110, 250, 1.0)", (string)look["layout"]!["colorway"]![0]!);
        Assert.Equal("strict", (string)look["layout"]!["autotypenumbers"]!);
        Assert.Equal("height+width+left+right+top+bottom", (string)look["layout"]!["xaxis"]!["automargin"]!);
        Assert.Equal(0.5, (double)look["data"]!["bar"]![0]!["marker"]!["line"]!["width"]!);
    }

    [Fact]
    public void The_same_cell_makes_the_same_figure()
    {
        Assert.Equal(Figure(), Figure());

        static string Figure() => GenericChart.toFigureJson(
            Chart.Grid([Chart.Column<double, string, string>(Numbers), Chart.Bar<double, string, string>(Numbers)], 1, 2).WithTitle("63"));
    }

    [Fact]
    public void Charts_are_mutable_as_in_the_package()
    {
        var chart = Chart.Column<double, string, string>(Numbers);
        chart.WithSize(800, 300);
        Assert.Equal(800, (int)GenericChart.getLayout(chart).TryGetValue("width").Value);
    }

    [Fact]
    public void A_page_names_plotly_js_by_the_package_s_version_and_a_fragment_names_none()
    {
        var chart = Chart.Column<double, string, string>(Numbers);
        Assert.Contains("https://cdn.plot.ly/plotly-2.27.1.min.js", GenericChart.toEmbeddedHTML(chart), StringComparison.Ordinal);
        Assert.DoesNotContain("src=", GenericChart.toChartHTML(chart), StringComparison.Ordinal);
        Assert.Contains("Plotly.newPlot(", GenericChart.toChartHTML(chart), StringComparison.Ordinal);
    }

    [Fact]
    public void An_XPlot_page_points_at_the_frozen_latest_unless_told_otherwise()
    {
        var chart = XPlot.Plotly.Chart.Plot(new XPlot.Plotly.Bar());
        Assert.Contains("plotly-latest.min.js", chart.GetHtml(), StringComparison.Ordinal);
        chart.WithPlotlySrc("assets/plotly.js");
        Assert.Contains("\"assets/plotly.js\"", chart.GetHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void XPlot_says_which_property_was_never_set() =>
        Assert.Contains("Scatter.mode", Assert.Throws<ArgumentException>(() => new XPlot.Plotly.Scatter().mode).Message, StringComparison.Ordinal);

    private static string Json(string key, object? value)
    {
        var layout = new Layout();
        layout.SetValue(key, value!);
        return GenericChart.toFigureJson(Chart.Combine([Empty(), Empty()]).WithLayout(layout));

        static GenericChart Empty() => GenericChart.ofTraceObject(false, new Trace2D("bar"));
    }
}
