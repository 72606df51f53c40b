using ClaimTrail.Display.Html;
using ClaimTrail.Site.Assets;
using ClaimTrail.Site.Markup;

namespace ClaimTrail.Site.Pages;

/// <summary>What every page has around its content.</summary>
internal static class PageFrame
{
    /// <summary>Nothing is loaded but the site's own files, and nothing in a page runs or styles by itself. plotly.js
    /// makes two style elements when it starts, one empty and one for maps that we never draw: they are allowed by
    /// their hashes. It also sets style attributes on its drawings; pages themselves hold none.</summary>
    public const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
        + "style-src-elem 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' "
        + "'sha256-gG0b4ixT/IQUp7JJLbyKcpYcYDjq2Wp8NGv3f+aasqo='; "
        + "style-src-attr 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

    /// <summary>A whole page.</summary>
    public static string Render(PageMatter page)
    {
        var root = page.Root;
        var scripts = !page.Charts ? "" : $"""
            <script defer src="{root}{SiteAssets.Charts}"></script>
            <script defer src="{root}{SiteAssets.Plotly}"></script>

            """;
        var answering = !page.Exercises ? "" : $"""
            <link rel="stylesheet" href="{root}{SiteAssets.ExerciseStyle}">
            <script defer src="{root}{SiteAssets.Judging}"></script>
            <script defer src="{root}{SiteAssets.ExerciseChecks}"></script>
            <script defer src="{root}{SiteAssets.ExerciseForms}"></script>

            """;
        var about = page.Description.Length == 0
            ? ""
            : $"<meta name=\"description\" content=\"{Escaped.Of(page.Description)}\">\n<meta "
                + $"property=\"og:description\" content=\"{Escaped.Of(page.Description)}\">\n";
        if (page.Address is { } address)
            about += $"<link rel=\"canonical\" href=\"{Escaped.Of(address)}\">\n<meta property=\"og:url\" "
                + $"content=\"{Escaped.Of(address)}\">\n";
        if (page.Picture is var (picture, alt))
        {
            about += $"<meta property=\"og:image\" content=\"{Escaped.Of(picture)}\">\n<meta "
                + $"property=\"og:image:alt\" content=\"{Escaped.Of(alt)}\">\n"
                + "<meta name=\"twitter:card\" content=\"summary_large_image\">\n";
        }
        return $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <title>{Escaped.Of(page.Title)}</title>
            <meta property="og:title" content="{Escaped.Of(page.Title)}">
            {about}<link rel="icon" href="data:,">
            <link rel="stylesheet" href="{root}{SiteAssets.Style}">
            {scripts}{answering}<script defer src="{root}{SiteAssets.Script}"></script>
            </head>
            <body class="{page.Kind}">
            <a class="skip" href="#main">Skip to the text</a>
            <header class="site"><a class="home" href="{root}{IndexPage.FileName}">ClaimTrail</a>{Ways(page)}</header>
            {page.Content}
            <footer class="site">
            {CurrencyNames.Note(page.Content)}{page.Footnote}
            </footer>
            </body>
            </html>

            """;
    }

    private static string Ways(PageMatter page) => page.Ways.Count == 0 ? ""
        : $"<nav aria-label=\"Site\"><ul>{string.Concat(page.Ways.Select(way => $"<li><a href=\"{page.Root}{way.FileName}\"{(way.Kind == page.Kind ? " aria-current=\"page\"" : "")}>{way.Name}</a></li>"))}</ul></nav>";
}
