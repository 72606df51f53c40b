using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Notebooks.Pictures;
using ClaimTrail.Site;
using ClaimTrail.Site.Cases;
using ClaimTrail.Site.Pages;
using ClaimTrail.Site.Slides;
using ClaimTrail.Testing;

namespace ClaimTrail.Notebooks.Tests.Site;

/// <summary>One figure from each notebook, in the size of a slide.</summary>
public sealed class SlidesTests : IDisposable
{
    private static readonly NpmPackages NoNpm = new("{}", "{}") { Program = "an-npm-that-nobody-has" };

    private readonly string _folder = Directory.CreateTempSubdirectory("claimtrail-slides-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_cell_with_the_tag_becomes_a_slide_with_question_figure_and_way_back()
    {
        Write(Run("01-a", CellStatus.Succeeded, "slide"), Run("02-b", CellStatus.Succeeded, "other"));
        var slide = Assert.Single(Page().QuerySelectorAll("section.slide"));
        Assert.Equal("slide-01", slide.Id);
        Assert.Equal("Why 1 & 2?", slide.QuerySelector(".slide-head")!.TextContent);
        Assert.Equal("Two bars", slide.QuerySelector(".slide-figure .ct-title")!.TextContent);
        Assert.Equal("01-a.html", slide.QuerySelector(".slide-foot a")!.GetAttribute("href"));
        Assert.Equal("slides.html", Home().QuerySelector("nav a[href='slides.html']")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("no cell has the tag", CellStatus.Succeeded, "other")]
    [InlineData("the cell failed", CellStatus.Failed, "slide")]
    [InlineData("the cell did not run", CellStatus.NotRun, "slide")]
    public void There_is_no_page_of_slides_when(string row, CellStatus status, string tag)
    {
        Write(Run("01-a", status, tag));
        Assert.False(File.Exists(Path.Combine(_folder, "site", SlidesPage.FileName)), row);
        Assert.Null(Home().QuerySelector("a[href='slides.html']"));
    }

    [Fact]
    public void A_sheet_for_a_picture_draws_with_our_scripts_and_lets_no_other_run()
    {
        var slide = Slide.Of(PageList.Of([Run("01-a", CellStatus.Succeeded, "slide")], drawsCharts: true)).Single();
        var sheet = SlideSheet.Of(slide, SiteIdentity.Unpublished, Path.Combine(_folder, "plotly.min.js"));
        var page = new HtmlParser().ParseDocument(sheet.Markup);
        Assert.True(sheet.DrawsCharts);
        Assert.Equal("slides/01-a.png", sheet.FileName);
        Assert.Contains("script-src 'nonce-claimtrail'",
            page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.All(page.Body!.QuerySelectorAll("script"),
            script => Assert.Equal("application/json", script.GetAttribute("type")));
        Assert.False(SlideSheet.Of(slide, SiteIdentity.Unpublished, null).DrawsCharts);
    }

    [Fact]
    public void Every_notebook_of_the_repository_names_its_slide() =>
        Assert.All(Directory.EnumerateFiles(RepositoryRoot.Combine("notebooks"), "0*.ipynb")
            .Order(StringComparer.Ordinal), path =>
            Assert.True(NotebookReader.Read(path).CodeCells.Count(cell => cell.Tags.Contains(Slide.Tag)) == 1,
                Path.GetFileName(path)));

    private void Write(params NotebookRun[] runs) =>
        SiteWriter.Write(Path.Combine(_folder, "site"), Path.Combine(_folder, "cache"), runs, SiteMatter.None,
            SheetPictures.None, NoNpm);

    private IDocument Page() =>
        new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(_folder, "site", SlidesPage.FileName)));

    private IDocument Home() =>
        new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(_folder, "site", IndexPage.FileName)));

    private static NotebookRun Run(string name, CellStatus status, string tag)
    {
        var opening = new NotebookCell(1, null, null, CellKind.Markdown, null, "# A\n\nWhy 1 & 2?");
        var chart = new NotebookCell(2, 1, null, CellKind.Code, "csharp", "Nb.Show(chart)") { Tags = [tag] };
        var document = new NotebookDocument($"/invented/{name}.ipynb", "csharp", [opening, chart]);
        var view = new Display.ChartView(
            "Two bars", "counts", "Two bars, of 1 and 2.", """{"data":[{"type":"bar","x":["a","b"],"y":[1,2]}]}""",
            new Display.TableView("t", ["n"], [[1], [2]]), "an invented register");
        IReadOnlyList<CellOutput> outputs = status == CellStatus.Succeeded
            ? [new ResultOutput(MimeBundle.Of(view.ToMimeBundle()))]
            : [];
        var ended = status == CellStatus.Succeeded ? NotebookStatus.Succeeded : NotebookStatus.CellFailed;
        return new NotebookRun(document.Path, ended, document,
            [new CellRun(chart, status, outputs, default)], [], null, default);
    }
}
