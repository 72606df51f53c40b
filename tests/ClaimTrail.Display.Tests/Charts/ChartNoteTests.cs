using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Data.Analysis;
using Plotly.NET;
using static ClaimTrail.Display.Plots;
using Chart = Plotly.NET.CSharp.Chart;

namespace ClaimTrail.Display.Tests.Charts;

/// <summary>Charts of both packages, returned with their note.</summary>
public sealed class ChartNoteTests
{
    private const string Alt = "Two dots, at 3 and 42.5.";

    private static DataFrame Boats => new(
        new StringDataFrameColumn("boat", ["Möwe", "갈매기", "Nordstern"]),
        new DoubleDataFrameColumn("low", [3, double.NaN, null]),
        new DoubleDataFrameColumn("high", [5, 42.5, null]),
        new StringDataFrameColumn("kind", ["ferry", "ferry", "tug"]),
        new DateTimeDataFrameColumn("seen", [new DateTime(2023, 7, 28), null, new DateTime(2023, 8, 1)]));

    private static DataFrame None => Boats.Is("kind", "barge");

    private static XPlot.Plotly.PlotlyChart XPlotBars(params double[] values) => XPlot.Plotly.Chart.Plot(
        new XPlot.Plotly.Trace[] { new XPlot.Plotly.Bar { x = values,
            y = values.Select(v => string.Create(CultureInfo.InvariantCulture, $"bar {v}")).ToArray(),
            orientation = "h" } },
        new XPlot.Plotly.Layout.Layout { xaxis = new XPlot.Plotly.Xaxis { title = "per cent" } });

    public static TheoryData<string, GenericChart, string, string> Laid => new()
    {
        { "an axis that is marked where somebody printed a number", Dots(Boats, "high", "boat").WithX("metres", 0, 50)
            .WithTicks(42.5, 0, 5, 5, double.NaN), "xaxis", "0,5,42.5" },
        { "an axis without a mark of its own",
            Dots(Boats, "high", "boat").WithX("metres", 0, 50).WithTicks(double.NaN), "xaxis", "" },
    };

    [Theory, MemberData(nameof(Laid))]
    public void Ticks_stand_at_the_numbers_given_and_the_rest_of_the_axis_stays(string row, GenericChart chart,
        string axis, string ticks)
    {
        var laid = JsonNode.Parse(GenericChart.toFigureJson(chart))!["layout"]![axis]!;
        Assert.Equal((row, ticks),
            (row,
                string.Join(',',
                    (laid["tickvals"] as JsonArray
                        ?? []).Select(tick => tick!.GetValue<double>()
                            .ToString(System.Globalization.CultureInfo.InvariantCulture)))));
        Assert.Equal((row, "metres", 50.0),
            (row, laid["title"]!["text"]!.GetValue<string>(), laid["range"]![1]!.GetValue<double>()));
    }

    [Fact]
    public void Stacked_bars_are_parts_of_one() => Assert.Equal("stack", JsonNode.Parse(GenericChart.toFigureJson(
        Chart.Combine([Bars(Boats, "high", "boat", "a"), Bars(Boats, "high", "boat", "b")])
            .Stacked()))!["layout"]!["barmode"]!.GetValue<string>());

    /// <summary>The template is left out before it is written, and what the package writes is the same without
    /// it.</summary>
    [Fact]
    public void The_figure_is_the_package_s_own_without_its_template()
    {
        var chart = Chart.Combine([Bars(Boats, "high", "boat", "a"), Dots(Boats, "low", "boat").WithX("m", 0, 50)]);
        var whole = GenericChart.toFigureJson(chart);
        var expected = JsonNode.Parse(whole)!;
        Assert.True(expected["layout"]!.AsObject().Remove("template"));
        Assert.Equal(expected.ToJsonString(),
            JsonNode.Parse(ClaimTrail.Display.Charts.PlotlyFigure.FromPlotlyNet(chart))!.ToJsonString());
        Assert.Equal(whole, GenericChart.toFigureJson(chart));
    }

    public static TheoryData<string, Func<View>, string> Drawn => new()
    {
        { "dots where the column says a number", () => Dots(Boats, "low", "boat").WithNote("t", Alt, "s"),
            "row value\nMöwe 3" },
        { "dots by day", () => Dots(Boats, "seen", "high", "seen").WithNote("t", Alt, "s"),
            "series value row\nseen 5 2023-07-28" },
        { "dots with words", () => Dots(Boats.Top(1), "low", "high", words: "boat").WithNote("t", Alt, "s"),
            "value value words\n5 3 Möwe" },
        { "a line", () => Lines(Boats.Top(2), "high", "boat").WithX("metres", 0, 50).WithNote("t", Alt, "s"),
            "row metres\nMöwe 5.0\n갈매기 42.5" },
        { "bars", () => Bars(Boats.Top(2), "high", "boat").WithNote("t", Alt, "s"), "row value\nMöwe 5.0\n갈매기 42.5" },
        { "bars in parts",
            () => StackedBars(Boats.Top(2).With("high", [1, 2]), "high", "kind", "boat").WithNote("t", Alt, "s"),
            "series row value\nMöwe ferry 1\n갈매기 ferry 2" },
        { "several together",
            () => Chart.Combine([Dots(Boats, "low", "boat", "low"), Dots(Boats, "high", "boat", "high", hollow: true)])
                .WithNote("t", Alt, "s"),
            "series row value\nlow Möwe 3.0\nhigh Möwe 5.0\nhigh 갈매기 42.5" },
        { "XPlot", () => XPlotBars(3, 42.5).WithNote("t", Alt, "s"), "row per cent\nbar 3 3.0\nbar 42.5 42.5" },
        { "with the frame it was drawn from",
            () => XPlotBars(3).WithNote("t", Alt, "s", Boats.Top(1).Pick("boat", "low")), "boat low\nMöwe 3" },
    };

    [Theory, MemberData(nameof(Drawn))]
    public void A_chart_shows_its_numbers(string row, Func<View> show, string table)
    {
        var chart = Assert.IsType<ChartView>(show());
        var rows = chart.Table.ToText().Split('\n').Skip(1).Where(line => line.Trim('-', ' ').Length > 0)
            .Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal((row, table), (row, string.Join('\n', rows)));
    }

    public static TheoryData<string, Func<View>> Empty => new()
    {
        { "no dots",
            () => Dots(None, "low", "boat").WithBand(double.NaN, double.NaN).WithRule(double.NaN, "x").WithNote("t",
                Alt, "boats.csv") },
        { "no bars",
            () => Bars(None, "high", "boat").WithX("metres", 0, None.Max("high")).WithNote("t", Alt, "boats.csv") },
        { "no parts", () => StackedBars(None, "high", "kind", "boat").WithNote("t", Alt, "boats.csv") },
        { "a line through nothing", () => Lines(None, "high", "boat").WithNote("t", Alt, "boats.csv") },
        { "only empty cells",
            () => Dots(Boats.Is("boat", "Nordstern"), "low", "boat").WithNote("t", Alt, "boats.csv") },
        { "several with nothing",
            () => Chart.Combine([Dots(None, "low", "boat"), Dots(None, "high", "boat")]).WithNote("t",
                Alt, "boats.csv") },
        { "XPlot", () => XPlotBars().WithNote("t", Alt, "boats.csv") },
    };

    [Theory, MemberData(nameof(Empty))]
    public void A_chart_of_nothing_says_so_and_where_to_fill_it(string row, Func<View> show)
    {
        var note = Assert.IsType<NoteView>(show());
        Assert.Equal((row, "Nothing here yet"), (row, note.Title));
        Assert.Contains("boats.csv", note.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_of_an_empty_frame_says_what_the_frame_lacks() =>
        Assert.Contains("“barge”", XPlotBars(1).WithNote("t", Alt, "s", None).ToText(), StringComparison.Ordinal);

    [Theory]
    [InlineData("no alt text", "t", "", "s")]
    [InlineData("alt text that repeats the title", "t", "T", "s")]
    [InlineData("no title", " ", Alt, "s")]
    [InlineData("no source", "t", Alt, "")]
    public void A_note_without_one_of_its_parts_is_refused(string row, string title, string alt, string source)
    {
        Assert.NotEmpty(row);
        Assert.Throws<ArgumentException>(() => XPlotBars(1).WithNote(title, alt, source));
        Assert.Throws<ArgumentException>(() => Dots(Boats, "low", "boat").WithNote(title, alt, source));
    }

    [Fact]
    public void A_chart_is_data_too()
    {
        var bundle = Bars(Boats.Top(1), "high", "boat")
            .WithX("metres")
            .WithNote("Finding", Alt, "boats.csv")
            .ToMimeBundle();
        var chart = JsonNode.Parse(bundle["application/vnd.claimtrail.chart+json"])!;
        Assert.Equal(("Finding", Alt, "boats.csv"),
            ((string?)chart["title"], (string?)chart["alt"], (string?)chart["source"]));
        Assert.Equal("bar", (string?)chart["figure"]!["data"]![0]!["type"]);
        Assert.Equal("""{"columns":["row","metres"],"rows":[["Möwe","5"]]}""",
            chart["table"]!.ToJsonString(
                new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public void Bands_and_rules_stand_behind_a_chart_one_after_the_other()
    {
        var marked = Dots(Boats, "low", "boat").WithBand(1, 2).WithRule(3, "printed").WithLevels(4, 5);
        var layout = JsonNode.Parse(GenericChart.toFigureJson(marked))!["layout"]!;
        Assert.Equal(["rect x 1", "line x 3", "rect y 4.0"], layout["shapes"]!.AsArray().Select(shape =>
            shape!["x0"]!.GetValue<double>() is > 0 and var x
                ? $"{shape["type"]} x {x}"
                : $"{shape["type"]} y {shape["y0"]}"));
        Assert.Equal("printed", (string?)layout["annotations"]![0]!["text"]);
    }

    [Fact]
    public void A_size_that_nobody_asked_for_goes_and_another_stays()
    {
        static bool HasHeight(GenericChart chart) =>
            ((ChartView)chart.WithNote("t", Alt, "s")).Figure.Contains("height", StringComparison.Ordinal);
        Assert.False(HasHeight(Dots(Boats, "low", "boat")));
        Assert.True(HasHeight(Plotly.NET.CSharp.GenericChartExtensions.WithSize(Dots(Boats, "low", "boat"),
            Width: 300, Height: 300)));
    }
}
