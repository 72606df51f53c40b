using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ClaimTrail.Site.Markup;
using ClaimTrail.Testing;

namespace ClaimTrail.Notebooks.Tests.Site;

public sealed class SafeMarkupTests
{
    [Theory]
    [ClassData(typeof(HostileTexts))]
    public void Hostile_markup_comes_out_harmless(string markup)
    {
        foreach (var text in new[] { markup, MarkdownText.ToMarkup(markup), $"<div title=\"{markup}\">{markup}</div>",
            $"<table><tr><td>{markup}" })
        {
            var document = Parse(Clean(text));
            Assert.Empty(
                document.Body!.QuerySelectorAll(
                    "svg, math, style, iframe, object, embed, form, input, select, button, template, video, audio, "
                    + "link, meta, base, noscript"));
            Assert.All(document.QuerySelectorAll("script"),
                script => Assert.Equal(("ct-figure", "application/json"),
                    (script.ClassName, script.GetAttribute("type"))));
            Assert.All(document.QuerySelectorAll("img"),
                image => Assert.StartsWith("data:image/", image.GetAttribute("src"), StringComparison.Ordinal));
            Assert.All(document.QuerySelectorAll("a[href]"),
                link => Assert.Matches("^(https?://|mailto:|#|[^:]*$)", link.GetAttribute("href")!));
            var attributes = document.Body!
                .QuerySelectorAll("*")
                .SelectMany(element => element.Attributes)
                .Select(attribute => attribute.Name);
            Assert.DoesNotContain(attributes,
                name => name.StartsWith("on", StringComparison.Ordinal)
                    || name is "style" or "srcdoc" or "popover" or "autofocus");
        }
    }

    [Theory]
    [InlineData("plain words", "<p>a <em>b</em> &amp; c</p>", "<p>a <em>b</em> &amp; c</p>")]
    [InlineData("an unknown element goes and its words stay", "<font color=red>a</font>", "a")]
    [InlineData("a script goes with its words", "a<script>b</script>c", "ac")]
    [InlineData("a class of ours stays and another goes", "<p class=\"ct-note other\">a</p>",
        "<p class=\"ct-note\">a</p>")]
    [InlineData("a link to a notebook leads to its page", "<a href=\"02-x.ipynb#part\">a</a>",
        "<a href=\"02-x.html#part\">a</a>")]
    [InlineData("a link elsewhere says nothing of where it came from", "<a href=\"https://example.org/\">a</a>",
        "<a href=\"https://example.org/\" rel=\"noreferrer\">a</a>")]
    [InlineData("a picture from elsewhere becomes its words",
        "<img src=\"https://example.org/x.png\" alt=\"two bars\">",
        "<span class=\"no-picture\">[picture not shown: two bars]</span>")]
    [InlineData("a picture in itself stays", "<img src=\"data:image/png;base64,AAAA\" alt=\"x\" width=\"10\">",
        "<img src=\"data:image/png;base64,AAAA\" alt=\"x\" width=\"10\">")]
    [InlineData("a table gets room to scroll", "<table><tr><td style=\"text-align: right;\">1</td></tr></table>",
        "<div class=\"ct-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table><tbody><tr><td align=\"right\">1</td></tr></tbody></table></div>")]
    [InlineData("a table that has room keeps it", "<div class=\"ct-scroll\"><table></table></div>",
        "<div class=\"ct-scroll\"><table></table></div>")]
    [InlineData("the first column names the rows",
        "<div class=\"ct-scroll\"><table><tr><td>Time</td><td>1</td></tr><tr><td>Level</td><td>2</td></tr></table></div>", "<div class=\"ct-scroll\"><table><tbody><tr><th scope=\"row\">Time</th><td>1</td></tr><tr><th scope=\"row\">Level</th><td>2</td></tr></tbody></table></div>")]
    [InlineData("a word that stands twice names no row",
        "<div class=\"ct-scroll\"><table><tr><td>a</td><td>1</td></tr><tr><td>a</td><td>2</td></tr></table></div>",
        "<div class=\"ct-scroll\"><table><tbody><tr><td>a</td><td>1</td></tr><tr><td>a</td><td>2</td></tr></tbody></table></div>")]
    [InlineData("a number names no row", "<div class=\"ct-scroll\"><table><tr><td>1</td><td>a</td></tr></table></div>",
        "<div class=\"ct-scroll\"><table><tbody><tr><td>1</td><td>a</td></tr></tbody></table></div>")]
    [InlineData("words in Hangul are tagged", "<p>says 만에 here</p>", "<p>says <span lang=\"ko\">만에</span> here</p>")]
    [InlineData("a tag that the author set wins", "<p lang=\"ja\">東京</p>", "<p lang=\"ja\">東京</p>")]
    [InlineData("the notation of a diagram holds words", "<pre class=\"ct-mermaid\">a[값]</pre>",
        "<pre class=\"ct-mermaid\">a[<span lang=\"ko\">값</span>]</pre>")]
    [InlineData("plain text in a block holds words", "<pre><code class=\"language-text\">값 1</code></pre>",
        "<pre><code class=\"language-text\"><span lang=\"ko\">값</span> 1</code></pre>")]
    [InlineData("a few letters in a line", "<p>as in <code>20만에</code></p>",
        "<p>as in <code>20<span lang=\"ko\">만에</span></code></p>")]
    [InlineData("code is not touched", "<pre><code>var 값 = 1;</code></pre>", "<pre><code>var 값 = 1;</code></pre>")]
    [InlineData("a figure's data stays",
        "<script type=\"application/json\" class=\"ct-figure\">{ \"data\": [\"<\"] }</script>",
        "<script type=\"application/json\" class=\"ct-figure\">{\"data\":[\"\\u003C\"]}</script>")]
    public void Markup_is_written_anew(string row, string markup, string expected)
    {
        Assert.NotEmpty(row);
        Assert.Equal(expected, Clean(markup));
    }

    [Fact]
    public void A_drawing_becomes_a_picture_with_its_title_as_description()
    {
        var image =
            Parse(
                Clean(
                    "<svg width=\"10\" height=\"20\" viewBox=\"0 0 10 20\"><title>A square</title><rect width=\"5\" "
                    + "height=\"5\"/></svg>")).QuerySelector("img")!;
        Assert.Equal(("A square", "10", "20"),
            (image.GetAttribute("alt"), image.GetAttribute("width"), image.GetAttribute("height")));
        var xml = System.Text.Encoding.UTF8.GetString(
            Convert.FromBase64String(image.GetAttribute("src")!.Split(',')[1]));
        Assert.Contains("xmlns=\"http://www.w3.org/2000/svg\"", xml, StringComparison.Ordinal);
        Assert.NotNull(System.Xml.Linq.XDocument.Parse(xml).Root);
    }

    [Theory]
    [InlineData("a diagram of ours", "<figure class=\"ct-diagram\">{0}</figure>", true)]
    [InlineData("a drawing of somebody's", "<figure>{0}</figure>", false)]
    public void A_diagram_has_its_colours_for_a_dark_page(string row, string around, bool expected)
    {
        var markup = around.Replace("{0}",
            "<svg viewBox=\"0 0 9 9\"><rect fill=\"#fbfaf7\"/><path stroke=\"rgb(94, 91, 85)\"/></svg>",
            StringComparison.Ordinal);
        var xml = System.Text.Encoding.UTF8.GetString(
            Convert.FromBase64String(Parse(Clean(markup)).QuerySelector("img")!.GetAttribute("src")!.Split(',')[1]));
        Assert.Equal((row, expected),
            (row, xml.Contains("[stroke=\"rgb(94, 91, 85)\"] { stroke: #a6a29a }", StringComparison.Ordinal)));
    }

    [Fact]
    public void Ids_are_given_once_on_a_page_and_links_follow_them()
    {
        var safe = new SafeMarkup(new PageIds(), drawsCharts: true);
        Assert.Equal("<h2 id=\"part\">a</h2><a href=\"#part\">x</a>",
            safe.Clean("<h2 id=\"part\">a</h2><a href=\"#part\">x</a>"));
        Assert.Equal("<h2 id=\"part-2\">b</h2><a href=\"#part-2\">x</a>",
            safe.Clean("<h2 id=\"part\">b</h2><a href=\"#part\">x</a>"));
        Assert.Equal("<a href=\"#part\">back</a>", safe.Clean("<a href=\"#part\">back</a>"));
        Assert.Equal([new PageHeading(2, "part", "a"), new PageHeading(2, "part-2", "b")], safe.Headings);
    }

    [Fact]
    public void Deep_markup_neither_overflows_nor_loses_its_words() =>
        Assert.Contains("deep", Clean(string.Concat(Enumerable.Repeat("<b><i>", 1_500)) + "deep"),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("one element", "<div>")]
    [InlineData("with an end tag of another", "<div></button>")]
    [InlineData("with a name that runs on", "<script&gt;x")]
    [InlineData("without an end of the tag", "<div ")]
    public void Markup_that_only_opens_elements_is_shown_as_text(string row, string piece)
    {
        var markup = string.Concat(Enumerable.Repeat(piece, 150_000));
        Assert.True(Clean(markup).StartsWith("<pre>&lt;", StringComparison.Ordinal), row);
    }

    [Theory]
    [InlineData("closed elements", "<div>x</div>")]
    [InlineData("rows of a table", "<tr><td>1</td></tr>")]
    [InlineData("line breaks", "x<br>")]
    [InlineData("pictures", "<img alt=\"x\" src=\"data:image/png;base64,AAAA\">")]
    [InlineData("signs that are no tags", "1 < 2 ")]
    public void Long_markup_that_closes_what_it_opens_is_kept(string row, string piece) =>
        Assert.False(MarkupDepth.IsTooDeep(string.Concat(Enumerable.Repeat(piece, 50_000))), row);

    [Theory]
    [InlineData("Korean with digits inside", "도서관 120곳이", "<span lang=\"ko\">도서관 120곳이</span>")]
    [InlineData("Korean with Chinese characters", "美 할리우드", "<span lang=\"zh\">美</span> <span lang=\"ko\">할리우드</span>")]
    [InlineData("Chinese characters inside Korean", "한미韓美", "<span lang=\"ko\">한미韓美</span>")]
    [InlineData("Chinese", "共九十萬。", "<span lang=\"zh\">共九十萬</span>。")]
    [InlineData("Arabic runs right to left", "say مكتبة ١٢٠ now",
        "say <bdi lang=\"ar\" dir=\"rtl\">مكتبة ١٢٠</bdi> now")]
    [InlineData("brackets end a run", "만(滿)", "<span lang=\"ko\">만</span>(<span lang=\"zh\">滿</span>)")]
    [InlineData("none", "up to <$900,000>", "up to &lt;$900,000&gt;")]
    public void Words_of_other_scripts_are_tagged(string row, string text, string expected)
    {
        Assert.NotEmpty(row);
        Assert.Equal(expected, ScriptRuns.Encode(text));
    }

    private static string Clean(string markup) => new SafeMarkup(new PageIds(), drawsCharts: true).Clean(markup);

    private static IDocument Parse(string markup) => new HtmlParser().ParseDocument(markup);
}
