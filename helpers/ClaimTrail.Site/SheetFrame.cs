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
