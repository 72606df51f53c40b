using System.Globalization;
using ClaimTrail.Display.Html;
using ClaimTrail.Site.Cases;
using ClaimTrail.Site.Cells;
using ClaimTrail.Site.Markup;
using ClaimTrail.Site.Pages;

namespace ClaimTrail.Site.Charts;

/// <summary>A chart of a notebook as a picture to post, with its finding above it and its source below.</summary>
/// <param name="Page">The page that the chart stands on.</param>
/// <param name="Number">Its place among the charts of the page, from 1.</param>
/// <param name="Figure">The chart with the picture that its run drew, as safe markup.</param>
internal sealed record ChartPicture(SitePage Page, int Number, string Figure)
{
    /// <summary>The folder of the site that holds them and nothing else.</summary>
    public const string Folder = "charts";

    /// <summary>Width in pixels.</summary>
    public const int Width = 1200;

    /// <summary>Height in pixels.</summary>
    public const int Height = 900;

    /// <summary>The file name, from the site's folder.</summary>
    public string FileName => NameOf(Page, Number);

    /// <summary>The file name of a chart's picture, whether there is one or not.</summary>
    public static string NameOf(SitePage page, int number) =>
        string.Create(CultureInfo.InvariantCulture,
            $"{Folder}/{Path.GetFileNameWithoutExtension(page.FileName)}-{number}.png");

    /// <summary>Whether an output is a chart, which has a number on its page.</summary>
    public static bool IsChart(string html) => html.StartsWith("<figure class=\"ct-chart\"", StringComparison.Ordinal);

    /// <summary>The charts of pages that a run has drawn.</summary>
    public static IReadOnlyList<ChartPicture> Of(IReadOnlyList<SitePage> pages) =>
        [.. pages.SelectMany(Of).Where(chart => chart.Figure.Contains("<img", StringComparison.Ordinal))];

    /// <summary>The page that the picture is taken of.</summary>
    public Sheet Sheet(SiteIdentity identity) => new(FileName, SheetFrame.Render("chart-picture.css", $"""
        <body class="picture chart">{Figure}<p class="foot"><span>{Escaped.Of(identity.Organisation)}</span>
        <span>{Escaped.Of(identity.Address + Page.FileName)}</span></p></body>
        """), Width, Height);

    private static IEnumerable<ChartPicture> Of(SitePage page) => page.Run.Cells.SelectMany(cell => cell.Outputs)
        .Select(OutputMarkup.HtmlOf).OfType<string>().Where(IsChart)
        .Select((html, at) => new ChartPicture(page, at + 1,
            new SafeMarkup(new PageIds(), drawsCharts: false).Clean(html)));
}
