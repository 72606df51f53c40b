using ClaimTrail.Notebooks.Site.Assets;
using ClaimTrail.Notebooks.Site.Markup;

namespace ClaimTrail.Notebooks.Site.Pages;

/// <summary>What every page has around its content.</summary>
internal static class PageFrame
{
    /// <summary>Nothing is loaded but the site's own files, and nothing in a page runs or styles by itself. plotly.js makes
    /// two style elements when it starts, one empty and one for maps that we never draw: they are allowed by their hashes.
    /// It also sets style attributes on its drawings; pages themselves hold none.</summary>
    public const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
        + "style-src-elem 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' 'sha256-gG0b4ixT/IQUp7JJLbyKcpYcYDjq2Wp8NGv3f+aasqo='; "
        + "style-src-attr 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

    /// <summary>A whole page.</summary>
    /// <param name="title">The title for the browser's tab.</param>
    /// <param name="description">One sentence for search engines and link previews.</param>
    /// <param name="kind">A class of the body.</param>
    /// <param name="content">Safe markup.</param>
    /// <param name="footnote">Safe markup for the foot.</param>
    /// <param name="charts">Whether the page draws charts and so loads plotly.js.</param>
    public static string Render(string title, string description, string kind, string content, string footnote, bool charts)
    {
        var scripts = !charts ? "" : $"""
            <script defer src="{SiteAssets.Charts}"></script>
            <script defer src="{SiteAssets.Plotly}"></script>

            """;
        var header = kind == "index" ? "" : $"<header class=\"site\"><a href=\"{IndexPage.FileName}\">ClaimTrail</a></header>\n";
        var about = description.Length == 0 ? "" : $"<meta name=\"description\" content=\"{Escaped.Of(description)}\">\n";
        return $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <title>{Escaped.Of(title)}</title>
            {about}<link rel="icon" href="data:,">
            <link rel="stylesheet" href="{SiteAssets.Style}">
            {scripts}<script defer src="{SiteAssets.Script}"></script>
            </head>
            <body class="{kind}">
            <a class="skip" href="#main">Skip to the text</a>
            {header}{content}
            <footer class="site">
            {footnote}
            </footer>
            </body>
            </html>

            """;
    }
}
