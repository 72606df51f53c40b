using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Notebooks.Pictures;
using ClaimTrail.Site.Assets;
using ClaimTrail.Site.Cases;
using ClaimTrail.Site.Charts;
using ClaimTrail.Site.Pages;
using ClaimTrail.Site.Slides;

namespace ClaimTrail.Site;

/// <summary>Renders what runs gave as pages that open from disk as well as from a server and load nothing from
/// elsewhere.</summary>
public static class SiteWriter
{
    /// <summary>Writes the first page, a page for each notebook and for what <paramref name="matter"/> holds, and what
    /// the pages load. The same input gives the same bytes; files that are already right are left alone.</summary>
    /// <param name="siteFolder">The folder to write to; made when missing. Nothing outside of it is touched.</param>
    /// <param name="cacheFolder">Where packages from npm are kept between runs.</param>
    /// <param name="runs">The runs, in reading order.</param>
    /// <param name="matter">What there is besides notebooks; null for nothing.</param>
    /// <param name="pictures">The pictures of claim cards and slides; null for none.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static SiteReport Write(
        string siteFolder, string cacheFolder, IReadOnlyList<NotebookRun> runs, SiteMatter? matter = null,
        SheetPictures? pictures = null) =>
        Write(siteFolder, cacheFolder, runs, matter ?? SiteMatter.None, pictures
            ?? SheetPictures.None, SiteAssets.Packages());

    internal static SiteReport Write(
        string siteFolder, string cacheFolder, IReadOnlyList<NotebookRun> runs, SiteMatter matter,
        SheetPictures pictures, NpmPackages packages)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(siteFolder);
        ArgumentException.ThrowIfNullOrWhiteSpace(cacheFolder);
        ArgumentNullException.ThrowIfNull(runs);
        var site = new SiteFolder(siteFolder);
        var chartProblem = SiteAssets.Write(site, cacheFolder, packages, PlotlyBuild.For(runs));
        var pages = PageList.Of(runs, drawsCharts: chartProblem is null);
        var slides = Slide.Of(pages);
        var ways = SiteWay.Of(matter, slides.Count > 0);
        // No page needs another, and rendering them is most of the work.
        var rendered = pages
            .AsParallel()
            .AsOrdered()
            .Select(page => NotebookPage.Render(page, pages, matter.Identity, pictures, PictureOf(page), ways,
                matter.Exercises(page.Number)));
        foreach (var (page, text) in pages.Zip(rendered)) site.Write(page.FileName, text);
        if (matter.Method.Count > 0)
            site.Write(MethodPage.FileName, MethodPage.Render(matter.Method, ways, RunFootnote.Of(runs)));
        WriteMatter(site, matter, pictures, ways, RunFootnote.Plain);
        WriteSlides(site, slides, matter, pictures, ways, RunFootnote.Plain);
        WriteCharts(site, pages, pictures);
        var home = pictures.Of(IndexPage.PictureName);
        if (home is not null) site.Write(IndexPage.PictureName, home);
        site.Write(IndexPage.FileName, IndexPage.Render(pages, matter, home is not null, ways));
        return new SiteReport(
            site.PathOf(IndexPage.FileName),
            [.. pages.Select(page => site.PathOf(page.FileName))],
            [.. new[] { chartProblem, pictures.Problem }.OfType<string>()]);

        string? PictureOf(SitePage page) =>
            slides.FirstOrDefault(slide => slide.Page == page) is { } slide
                && pictures.Of(slide.PictureName) is not null ? slide.PictureName : null;
    }

    private static void WriteMatter(SiteFolder site, SiteMatter matter, SheetPictures pictures,
        IReadOnlyList<SiteWay> ways, string footnote)
    {
        if (matter.Data.Length > 0) site.Write(DataPage.FileName, DataPage.Render(matter.Data, ways, footnote));
        if (matter.Comparison.Length > 0)
            site.Write(ComparePage.FileName, ComparePage.Render(matter.Comparison, ways, footnote));
        if (matter.Glossary.Count > 0)
            site.Write(GlossaryPage.FileName, GlossaryPage.Render(matter.Glossary, ways, footnote));
        if (matter.Story is not { } story) return;
        site.Write(FindingsPage.FileName, FindingsPage.Render(story, ways, footnote));
        foreach (var finding in story.Findings)
        {
            foreach (var name in new[] { finding.PictureName, finding.SquareName })
                if (pictures.Of(name) is { } picture) site.Write(name, picture);
            site.Write(finding.FileName, FindingPage.Render(finding, matter.Identity,
                pictures.Of(finding.PictureName) is not null, ways, footnote));
            site.Write(finding.EmbedName, EmbedPage.Render(finding, matter.Identity));
        }
        site.KeepOnly(StoryFinding.Folder,
            story.Findings.SelectMany(finding => new[] { finding.FileName, finding.PictureName, finding.SquareName })
                .ToHashSet(StringComparer.Ordinal));
        site.KeepOnly(StoryFinding.EmbedFolder,
            story.Findings.Select(finding => finding.EmbedName).ToHashSet(StringComparer.Ordinal));
    }

    private static void WriteCharts(SiteFolder site, IReadOnlyList<SitePage> pages, SheetPictures pictures)
    {
        var charts = ChartPicture.Of(pages).Select(chart => chart.FileName).ToHashSet(StringComparer.Ordinal);
        foreach (var fileName in charts)
            if (pictures.Of(fileName) is { } picture) site.Write(fileName, picture);
        site.KeepOnly(ChartPicture.Folder, charts);
    }

    private static void WriteSlides(
        SiteFolder site, IReadOnlyList<Slide> slides, SiteMatter matter, SheetPictures pictures,
        IReadOnlyList<SiteWay> ways, string footnote)
    {
        if (slides.Count == 0) return;
        foreach (var slide in slides)
            if (pictures.Of(slide.PictureName) is { } picture) site.Write(slide.PictureName, picture);
        site.Write(SlidesPage.FileName,
            SlidesPage.Render(slides, slide => pictures.Of(slide.PictureName) is not null,
                matter.Identity, ways, footnote));
    }
}
