using AngleSharp.Html.Parser;
using ClaimTrail.Site.Markup;

namespace ClaimTrail.Site.Pages;

/// <summary>The page about the data: what <c>data/README.md</c> says.</summary>
internal static class DataPage
{
    public const string FileName = "data.html";

    public static PageMatter Of(string markdown)
    {
        var safe = new SafeMarkup(new PageIds(), drawsCharts: false);
        var content = $"""
            <main id="main" tabindex="-1">
            <div class="text">{safe.Clean(WithoutFiles(MarkdownText.ToMarkup(markdown)))}</div>
            </main>
            """;
        return new PageMatter("The data · ClaimTrail",
            "Every file of the collection, and what each of its columns means.", "data", content);
    }

    /// <summary>A link to a file of the repository leads nowhere on the site; its words stay.</summary>
    private static string WithoutFiles(string markup)
    {
        var body = new HtmlParser().ParseDocument(markup).Body!;
        foreach (var link in body.QuerySelectorAll("a[href]"))
            if (link.GetAttribute("href") is { } address && !address.StartsWith('#')
                && !address.Contains("://", StringComparison.Ordinal)) link.RemoveAttribute("href");
        return body.InnerHtml;
    }
}
