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
        var site = new SiteFolder(siteFolder);
        var chartProblem = SiteAssets.Write(site, cacheFolder, packages, PlotlyBuild.For(runs));
        var pages = PageList.Of(runs, drawsCharts: chartProblem is null);
        var slides = Slide.Of(pages);
        var ways = SiteWay.Of(matter, slides.Count > 0);
        // No page needs another, and rendering them is most of the work.
        var rendered = pages
            .AsParallel()
            .AsOrdered()
            .Select(page => Framed(NotebookPage.Of(page, pages, matter.Identity, pictures, PictureOf(page),
                matter.Exercises(page.Number))));
        foreach (var (page, text) in pages.Zip(rendered)) site.Write(page.FileName, text);
        if (matter.Method.Count > 0)
            Page(MethodPage.FileName, MethodPage.Of(matter.Method) with { Footnote = PageMatter.FootnoteOf(runs) });
        if (matter.Data.Length > 0) Page(DataPage.FileName, DataPage.Of(matter.Data));
        if (matter.Comparison.Length > 0) Page(ComparePage.FileName, ComparePage.Of(matter.Comparison));
        if (matter.Glossary.Count > 0) Page(GlossaryPage.FileName, GlossaryPage.Of(matter.Glossary));
        if (matter.Story is { } story) WriteStory(site, story, matter.Identity, pictures, Page);
        foreach (var slide in slides) WritePicture(slide.PictureName);
        if (slides.Count > 0)
            Page(SlidesPage.FileName,
                SlidesPage.Of(slides, slide => pictures.Of(slide.PictureName) is not null, matter.Identity));
        var charts = ChartPicture.Of(pages).Select(chart => chart.FileName).ToHashSet(StringComparer.Ordinal);
        foreach (var fileName in charts) WritePicture(fileName);
        site.KeepOnly(ChartPicture.Folder, charts);
        WritePicture(IndexPage.PictureName);
        Page(IndexPage.FileName, IndexPage.Of(pages, matter, pictures.Of(IndexPage.PictureName) is not null));
        return new SiteReport(
            site.PathOf(IndexPage.FileName),
            [.. pages.Select(page => site.PathOf(page.FileName))],
            [.. new[] { chartProblem, pictures.Problem }.OfType<string>()]);

        string? PictureOf(SitePage page) =>
            slides.FirstOrDefault(slide => slide.Page == page) is { } slide
                && pictures.Of(slide.PictureName) is not null ? slide.PictureName : null;

        string Framed(PageMatter page) => PageFrame.Render(page with { Ways = ways });

        void Page(string fileName, PageMatter page) => site.Write(fileName, Framed(page));

        void WritePicture(string fileName)
        {
            if (pictures.Of(fileName) is { } picture) site.Write(fileName, picture);
        }
    }

    private static void WriteStory(SiteFolder site, Story story, SiteIdentity identity, SheetPictures pictures,
        Action<string, PageMatter> page)
    {
        page(FindingsPage.FileName, FindingsPage.Of(story));
        foreach (var finding in story.Findings)
        {
            foreach (var name in new[] { finding.PictureName, finding.SquareName })
                if (pictures.Of(name) is { } picture) site.Write(name, picture);
            page(finding.FileName, FindingPage.Of(finding, identity, pictures.Of(finding.PictureName) is not null));
            site.Write(finding.EmbedName, PageFrame.Render(EmbedPage.Of(finding, identity)));
        }
        site.KeepOnly(StoryFinding.Folder,
            story.Findings.SelectMany(finding => new[] { finding.FileName, finding.PictureName, finding.SquareName })
                .ToHashSet(StringComparer.Ordinal));
        site.KeepOnly(StoryFinding.EmbedFolder,
            story.Findings.Select(finding => finding.EmbedName).ToHashSet(StringComparer.Ordinal));
    }
}

/// <summary>What writing the site gave.</summary>
/// <param name="Index">The absolute path of the page to open.</param>
/// <param name="Pages">The absolute path of each notebook's page, in the order of the runs.</param>
/// <param name="Problems">What could not be done, each in a sentence with what to do; empty when all could.</param>
public sealed record SiteReport(string Index, IReadOnlyList<string> Pages, IReadOnlyList<string> Problems);
