using AngleSharp.Html.Parser;
using Microsoft.Data.Analysis;
using Chart = Plotly.NET.CSharp.Chart;

namespace ClaimTrail.Display.Tests;

/// <summary>Values of the packages that a cell returns as they are.</summary>
public sealed class ForeignValuesTests
{
    [Fact]
    public void A_data_frame_is_a_table_that_hides_no_row()
    {
        var frame = new DataFrame(new Int32DataFrameColumn("n", Enumerable.Range(1, 60)));
        var page = new HtmlParser().ParseDocument(ForeignValues.ViewOf(frame).ToHtml());
        Assert.Equal(60, page.QuerySelectorAll("tbody tr").Length);
        Assert.Equal("60 rows", page.QuerySelector("caption")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("script"));
    }

    [Fact]
    public void An_empty_data_frame_keeps_its_heads() => Assert.Contains(
        "n", ForeignValues.ViewOf(new DataFrame(new Int32DataFrameColumn("n", 0))).ToText(), StringComparison.Ordinal);

    public static TheoryData<string, object, string> Charts => new()
    {
        { "Plotly.NET, bars", Chart.Column<double, string, string>([3.0, 42.5], Keys: new[] { "a", "b" }, Name: "sold"),
            "Chart with 1 series: sold (bar), 2 points from 3 to 42.5." },
        { "Plotly.NET, lying bars", Chart.Bar<double, string, string>([3.0, 42.5], Keys: new[] { "a", "b" }),
            "Chart with 1 series: series 1 (bar), 2 points from 3 to 42.5." },
        { "Plotly.NET, two series",
            Chart.Combine([Chart.Line<int, int, string>([1, 2], [5, 6], Name: "a"),
                Chart.Point<int, int, string>([1], [7], Name: "b")]),
            "Chart with 2 series: a (scatter), 2 points from 5 to 6; b (scatter), 1 point from 7 to 7." },
        { "XPlot",
            XPlot.Plotly.Chart.Plot(new XPlot.Plotly.Trace[] { new XPlot.Plotly.Bar { x = new[] { "a" },
                y = new[] { -1.5 }, name = "lost" } }),
            "Chart with 1 series: lost (bar), 1 point from -1.5 to -1.5." },
    };

    [Theory, MemberData(nameof(Charts))]
    public void A_chart_without_words_is_described_by_its_figure(string row, object chart, string alt) =>
        Assert.Equal((row, alt), (row, Assert.IsType<ChartView>(ForeignValues.ViewOf(chart)).Alt));

    [Fact]
    public void Every_type_has_a_view_and_other_values_have_none()
    {
        Assert.Equal(["DataFrame", "GenericChart", "PlotlyChart"], ForeignValues.Types.Select(type => type.Name));
        Assert.Throws<ArgumentException>(() => ForeignValues.ViewOf("text"));
    }
}
