using System.Text.Json;
using AngleSharp.Html.Parser;
using ClaimTrail.Figures;
using ClaimTrail.Testing;

namespace ClaimTrail.Display.Tests.Safety;

/// <summary>Whatever stands in a text, it is shown as text.</summary>
public sealed class EncodingTests
{
    [Theory]
    [ClassData(typeof(HostileTexts))]
    public void A_hostile_text_stays_text_in_every_place_of_every_view(string text)
    {
        var table = new TableView(text, [text], [[text], [new Phrase("ar", text)]]);
        View[] views =
        [
            table,
            new ChartView(text, text, "alt " + text,
                $$"""{"data":[{"x":[{{JsonSerializer.Serialize(text)}}]}]}""", table, text),
            Nb.Passage("ko", text, text, text, text, new PassagePiece(text, text), text, 1, new Uri("https://example.org/")),
            new MarkedView(new Phrase("en", text), [new FigureMark(0, 1, FigureKind.Count, [text])]),
            Nb.Note(text, text),
        ];
        foreach (var view in views)
        {
            var document = new HtmlParser().ParseDocument(view.ToHtml());
            Assert.All(document.QuerySelectorAll("script"), script => Assert.Equal("ct-figure", script.ClassName));
            Assert.Empty(document.QuerySelectorAll(
                "img, svg, math, iframe, style, title, textarea, form, link, meta, base, object, embed"));
            Assert.All(document.All.SelectMany(element => element.Attributes),
                attribute => Assert.False(attribute.Name.StartsWith("on", StringComparison.Ordinal)));
            Assert.All(document.QuerySelectorAll("[href]"),
                link => Assert.StartsWith("https://example.org/", link.GetAttribute("href"), StringComparison.Ordinal));
            Assert.Contains(Shown(text), document.Body!.TextContent.Replace("[", "", StringComparison.Ordinal)
                .Replace("]", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Theory]
    [ClassData(typeof(HostileTexts))]
    public void A_hostile_text_in_a_figure_stays_json_and_cannot_end_its_element(string text)
    {
        var chart = new ChartView("t", "s", "alt",
            JsonSerializer.Serialize(new { data = new[] { new { x = new[] { text } } } }), Samples.Table(), "source");
        Assert.DoesNotContain('<', chart.Figure);
        var script = new HtmlParser().ParseDocument(chart.ToHtml()).QuerySelector("script.ct-figure")!;
        Assert.Equal(text,
            JsonDocument.Parse(script.TextContent).RootElement.GetProperty("data")[0].GetProperty("x")[0].GetString());
    }

    private static string Shown(string text) =>
        new string([.. text.Select(c => c is < ' ' and not ('\n' or '\t') or '\u007f' ? '\ufffd' : c)])
            .Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
}
