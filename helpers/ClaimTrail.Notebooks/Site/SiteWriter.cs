using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Notebooks.Site.Assets;
using ClaimTrail.Notebooks.Site.Pages;

namespace ClaimTrail.Notebooks.Site;

/// <summary>Renders what runs gave as pages that open from disk as well as from a server and load nothing from elsewhere.</summary>
public static class SiteWriter
{
    /// <summary>Writes an index, a page for each notebook, and what the pages load. The same input gives the same bytes;
    /// files that are already right are left alone.</summary>
    /// <param name="siteFolder">The folder to write to; made when missing. Nothing outside of it is touched.</param>
    /// <param name="cacheFolder">Where packages from npm are kept between runs.</param>
    /// <param name="runs">The runs, in reading order.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static SiteReport Write(string siteFolder, string cacheFolder, IReadOnlyList<NotebookRun> runs) =>
        Write(siteFolder, cacheFolder, runs, SiteAssets.Packages());

    internal static SiteReport Write(string siteFolder, string cacheFolder, IReadOnlyList<NotebookRun> runs, NpmPackages packages)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(siteFolder);
        ArgumentException.ThrowIfNullOrWhiteSpace(cacheFolder);
        ArgumentNullException.ThrowIfNull(runs);
        var site = new SiteFolder(siteFolder);
        var chartProblem = SiteAssets.Write(site, cacheFolder, packages);
        var pages = PageList.Of(runs, drawsCharts: chartProblem is null);
        foreach (var page in pages) site.Write(page.FileName, NotebookPage.Render(page, pages));
        site.Write(IndexPage.FileName, IndexPage.Render(pages));
        return new SiteReport(
            site.PathOf(IndexPage.FileName),
            [.. pages.Select(page => site.PathOf(page.FileName))],
            chartProblem is null ? [] : [chartProblem]);
    }
}
