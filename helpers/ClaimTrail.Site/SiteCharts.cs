using ClaimTrail.Display;
using ClaimTrail.Notebooks.Pictures;
using ClaimTrail.Site.Assets;

namespace ClaimTrail.Site;

/// <summary>How the pages draw charts, for whoever draws one elsewhere.</summary>
public static class SiteCharts
{
    /// <summary>The pages' own scripts, and their plotly.js.</summary>
    public static ChartScripts Scripts { get; } = new(SiteAssets.Text("site.js"), SiteAssets.ChartStyleScript,
        ChartStyle.PlotlyVersion, SiteAssets.PlotlyFile);
}
