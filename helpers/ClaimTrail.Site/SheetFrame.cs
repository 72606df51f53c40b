using System.Net;
using ClaimTrail.Site.Assets;

namespace ClaimTrail.Site;

/// <summary>What a page around a picture needs: the site's own look, and a policy that loads nothing from
/// elsewhere.</summary>
internal static class SheetFrame
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    /// <summary>The page.</summary>
    /// <param name="style">A style sheet of ours that comes after the site's.</param>
    /// <param name="body">The body, as safe markup.</param>
    /// <param name="plotly">The file of plotly.js when the page draws charts, else null.</param>
    public static string Render(string style, string body, string? plotly = null)
    {
        // A nonce lets our own scripts run and nothing that stands in the body. It may be fixed: the page is ours
        // alone.
        const string ours = "'nonce-claimtrail'";
        var scripts = plotly is null ? "" : $"""
            <script nonce="claimtrail">{SiteAssets.ChartStyleScript.TrimEnd()}</script>
            <script nonce="claimtrail" src="{WebUtility.HtmlEncode(new Uri(plotly).AbsoluteUri)}"></script>
            <script nonce="claimtrail">addEventListener('DOMContentLoaded', () => {"{"} {SiteAssets.Text("site.js")} {"}"});</script>
            """;
        return $"""
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{Policy}{(plotly is null ? "" : $"; script-src {ours}")}"><title>sheet</title>
            <style>{SiteAssets.Text("site.css")}{SiteAssets.Text(style)}</style>{scripts}</head>
            {body}</html>
            """;
    }
}

/// <summary>A page that becomes a picture of the site and is itself no part of it.</summary>
/// <param name="FileName">The picture's file name, from the site's folder.</param>
/// <param name="Markup">The page, whole in itself but for the scripts that draw its charts.</param>
/// <param name="Width">Width of the picture in pixels.</param>
/// <param name="Height">Height of the picture in pixels.</param>
internal sealed record Sheet(string FileName, string Markup, int Width, int Height)
{
    /// <summary>Whether the page draws charts, which have to be waited for.</summary>
    public bool DrawsCharts { get; init; }
}

/// <summary>Waits in a page until its charts are drawn.</summary>
internal static class ChartsDrawn
{
    /// <summary>A promise that is kept when they are, and broken after twenty seconds.</summary>
    public const string Script = """
        new Promise((done, failed) => {
          const until = Date.now() + 20000;
          (function look() {
            const charts = [...document.querySelectorAll('figure.ct-chart')].filter(chart => chart.querySelector('script.ct-figure') && !chart.querySelector('.ct-failed'));
            if (charts.every(chart => 'drawn' in chart.dataset)) requestAnimationFrame(() => requestAnimationFrame(() => done(true)));
            else if (Date.now() > until) failed(new Error('the charts were not drawn within 20 seconds'));
            else setTimeout(look, 20);
          })();
        })
        """;
}
