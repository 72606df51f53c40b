using System.Text.Json;
using AngleSharp.Html.Parser;
using ClaimTrail.Display.Charts;

namespace ClaimTrail.Display.Tests.Charts;

public sealed class ChartTests
{
    [Theory]
    [InlineData("no alt text", "", "no alt text")]
    [InlineData("blanks", "  ", "no alt text")]
    [InlineData("the title again", "two bars", "no alt text")]
    public void A_chart_without_a_description_is_refused(string row, string alt, string message)
    {
        Assert.NotEmpty(row);
        var error = Assert.Throws<ArgumentException>(
            () => new ChartView("Two bars", "s", alt, Samples.Figure, Samples.Table(), "source"));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no JSON", "var data = 1", "The figure is not JSON")]
    [InlineData("JSON with something behind", "{\"data\":[{}]} x", "The figure is not JSON")]
    [InlineData("no data", "{\"layout\":{}}", "at least one trace")]
    [InlineData("no trace", "{\"data\":[]}", "at least one trace")]
    [InlineData("a list", "[1]", "at least one trace")]
    public void A_figure_that_is_none_is_refused(string row, string figure, string message)
    {
        Assert.NotEmpty(row);
        var error = Assert.Throws<ArgumentException>(
            () => new ChartView("t", "s", "alt", figure, Samples.Table(), "source"));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_s_own_template_and_width_go_and_the_rest_stays()
    {
        var chart = new ChartView("t", "s", "alt",
            """{"data":[{"y":[1.50,2e3]}],"layout":{"template":{"layout":{}},"width":600,"height":300},"config":{"x":1}}""", Samples.Table(), "source");
        Assert.Equal("""{"data":[{"y":[1.50,2e3]}],"layout":{"height":300}}""", chart.Figure);
    }

    [Fact]
    public void The_parts_of_a_chart_stand_in_their_places()
    {
        var figure = new HtmlParser().ParseDocument(Samples.Chart().ToHtml()).QuerySelector("figure.ct-chart")!;
        Assert.Equal("Two bars counts", figure.QuerySelector("figcaption")!.TextContent);
        Assert.Equal("Two bars, of 1 and 2.", figure.QuerySelector(".ct-plot[role=img]")!.GetAttribute("aria-label"));
        Assert.Equal(Samples.Figure, figure.QuerySelector("script.ct-figure[type='application/json']")!.TextContent);
        Assert.NotNull(figure.QuerySelector("details.ct-numbers:not([open]) table"));
        Assert.Equal("Source: an invented register", figure.QuerySelector(".ct-source")!.TextContent);
    }

    [Theory]
    [InlineData("as XPlot writes it",
        "var data = [{\"type\":\"bar\",\"x\":[\"a;\"]}];\nvar layout = {\"title\":\"x\"};\nPlotly.newPlot('id', data, layout);", """{"data":[{"type":"bar","x":["a;"]}],"layout":{"title":{"text":"x"}}}""")]
    [InlineData("with titles of axes",
        "var data = [{}]; var layout = {\"xaxis\":{\"title\":\"a\"},\"yaxis\":{\"title\":{\"text\":\"b\"}}};",
        """{"data":[{}],"layout":{"xaxis":{"title":{"text":"a"}},"yaxis":{"title":{"text":"b"}}}}""")]
    [InlineData("without a layout", "var data = [{}];", """{"data":[{}],"layout":{}}""")]
    [InlineData("with an empty layout", "var data = [{}]; var layout = \"\";", """{"data":[{}],"layout":{}}""")]
    public void An_XPlot_figure_is_read_out_of_its_script(string row, string script, string figure)
    {
        Assert.NotEmpty(row);
        Assert.Equal(figure, PlotlyFigure.FromXPlot(script));
    }

    [Theory]
    [InlineData("no data", "var layout = {};", "var data")]
    [InlineData("broken data", "var data = [1;", "is not JSON")]
    public void A_script_without_a_figure_is_refused(string row, string script, string message)
    {
        Assert.NotEmpty(row);
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => PlotlyFigure.FromXPlot(script)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_style_is_json_with_the_palette_in_its_order()
    {
        using var style = JsonDocument.Parse(ChartStyle.Json);
        var colours = style.RootElement
            .GetProperty("template")
            .GetProperty("layout")
            .GetProperty("colorway")
            .EnumerateArray()
            .Select(colour => colour.GetString());
        Assert.Equal(Palette.Series, colours);
    }
}
