using ClaimTrail.Notebooks.Pictures;

namespace ClaimTrail.Notebooks.Tests.Pictures;

/// <summary>A picture goes into a chart and changes nothing else.</summary>
public sealed class ChartMarkupTests
{
    private const string Plot =
        "<div class=\"ct-plot\" role=\"img\" aria-label=\"Bars &amp; 63만\"></div><script type=\"application/json\" "
        + "class=\"ct-figure\">{\"data\":[]}</script>";

    public static TheoryData<string, string, string> Rows => new()
    {
        { "no chart", "<p>x</p>", "<p>x</p>" },
        { "one chart", $"<figure class=\"ct-chart\"><figcaption>a</figcaption>{Plot}</figure>",
            $"<figure class=\"ct-chart\"><figcaption>a</figcaption>[0]{Plot}</figure>" },
        { "letters of every size before it", $"<p>63만 🎬 ألف</p><figure class=\"ct-chart\">{Plot}</figure>",
            $"<p>63만 🎬 ألف</p><figure class=\"ct-chart\">[0]{Plot}</figure>" },
        { "lines before it", $"<p>\r\n\n</p>\n<figure class=\"ct-chart\">{Plot}</figure>",
            $"<p>\r\n\n</p>\n<figure class=\"ct-chart\">[0]{Plot}</figure>" },
        { "two charts", $"<figure class=\"ct-chart\">{Plot}</figure><figure class=\"ct-chart\">{Plot}</figure>",
            $"<figure class=\"ct-chart\">[0]{Plot}</figure><figure class=\"ct-chart\">[1]{Plot}</figure>" },
        { "a chart with a picture", $"<figure class=\"ct-chart\"><img alt=\"b\">{Plot}</figure>",
            $"<figure class=\"ct-chart\"><img alt=\"b\">{Plot}</figure>" },
        { "a chart without place", "<figure class=\"ct-chart\"><script class=\"ct-figure\">{}</script></figure>",
            "<figure class=\"ct-chart\"><script class=\"ct-figure\">{}</script></figure>" },
    };

    [Theory, MemberData(nameof(Rows))]
    public void Pictures_go_in_front_of_the_live_place(string row, string html, string expected)
    {
        var charts = ChartMarkup.Find(html);
        Assert.All(charts, chart => Assert.Equal(("{\"data\":[]}", "Bars & 63만"), (chart.Figure, chart.Alt)));
        Assert.True(expected == ChartMarkup.Insert(html, charts, [.. charts.Select((_, i) => $"[{i}]")]), row);
    }

    [Fact]
    public void A_picture_carries_itself_and_its_words()
    {
        Assert.Equal(
            "<img src=\"data:image/svg+xml;base64,PHN2Zy8+\" alt=\"&quot;63&quot; &lt;b&gt;\" width=\"720\" "
            + "height=\"420\">",
            ChartMarkup.Image(new Drawing("<svg/>", 720, 420), "\"63\" <b>"));
    }
}
