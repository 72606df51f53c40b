using AngleSharp.Html.Parser;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Notebooks.Pictures;
using ClaimTrail.Site;

namespace ClaimTrail.Notebooks.Tests.Site;

/// <summary>The writer without npm, so that these tests ask no feed; the browser tests draw the charts.</summary>
public sealed class SiteWriterTests : IDisposable
{
    private static readonly NpmPackages NoNpm = new("{}", "{}") { Program = "an-npm-that-nobody-has" };

    private readonly string _folder = Directory.CreateTempSubdirectory("claimtrail-site-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Without_npm_the_pages_are_written_with_their_numbers_open_and_the_report_says_what_to_do()
    {
        var report = Write(Run("01-a", Markdown("# A\n\nWhy?"), Chart()));
        Assert.Contains("npm is not installed", Assert.Single(report.Problems), StringComparison.Ordinal);
        var page = new HtmlParser().ParseDocument(File.ReadAllText(Assert.Single(report.Pages)));
        Assert.NotNull(page.QuerySelector("details.ct-numbers[open] td"));
        Assert.Empty(page.QuerySelectorAll("script.ct-figure, script[src*=plotly]"));
        Assert.False(File.Exists(Path.Combine(_folder, "site", "assets", "plotly.min.js")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(_folder, "cache")));
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes_and_leaves_files_alone_that_are_right()
    {
        NotebookRun[] runs = [Run("01-a", Markdown("# A\n\nWhy?"), Chart()), Run("02-b", Markdown("# B"))];
        Write(runs);
        var before = Snapshot();
        Write(runs);
        Assert.Equal(before, Snapshot());
        Assert.DoesNotContain(Files(), file => file.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_of_the_machine_gets_into_a_page()
    {
        Write(Run("01-a", Markdown("# A"), Chart()));
        Assert.All(Files().Where(file => file.EndsWith(".html", StringComparison.Ordinal)), file =>
        {
            var text = File.ReadAllText(file);
            Assert.DoesNotContain(_folder, text, StringComparison.Ordinal);
            Assert.DoesNotContain("/invented/", text, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("a plain name", "01-a", "01-a.html")]
    [InlineData("a path", "../../x", "x.html")]
    [InlineData("blanks and markup", "a b<c>", "a-b-c.html")]
    [InlineData("the first page's name", "index", "index-2.html")]
    [InlineData("no letter at all", "한", "notebook.html")]
    public void A_page_s_file_stays_in_the_site_whatever_the_notebook_is_called(string row, string name, string file)
    {
        Assert.NotEmpty(row);
        Assert.Equal(Path.Combine(_folder, "site", file), Assert.Single(Write(Run(name, Markdown("# A"))).Pages));
    }

    [Fact]
    public void Two_notebooks_of_one_name_get_two_pages() =>
        Assert.Equal(["a.html", "a-2.html"], Write(Run("a"), Run("a")).Pages.Select(Path.GetFileName));

    [Fact]
    public void A_failed_notebook_says_so_on_its_page_and_on_the_first()
    {
        var cell = Code("1 / zero");
        var failed = Run("01-a", Markdown("# A"), cell) with
        {
            Status = NotebookStatus.CellFailed,
            Problem = "cell 1, line 1: division by zero"
        };
        failed = failed with
        {
            Cells = [new CellRun(failed.Cells[0].Cell, CellStatus.Failed,
            [new ErrorOutput("DivideByZeroException", "division <by> zero", ["cell 1, line 1"])], default)]
        };
        var report = Write(failed);
        var page = new HtmlParser().ParseDocument(File.ReadAllText(report.Pages[0])).Body!.TextContent;
        Assert.Contains("This notebook did not run to its end.", page, StringComparison.Ordinal);
        Assert.Contains("division <by> zero", page, StringComparison.Ordinal);
        Assert.Contains("A cell failed", File.ReadAllText(report.Index), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_could_not_be_read_has_a_page_that_says_why()
    {
        var run = new NotebookRun("/invented/broken.ipynb", NotebookStatus.Unreadable, null, [], [],
            "broken.ipynb is not JSON: line 3.", default);
        Assert.Contains("broken.ipynb is not JSON: line 3.", File.ReadAllText(Assert.Single(Write(run).Pages)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Packages_stand_at_the_foot_of_the_page()
    {
        var run = Run("01-a") with { Packages = [new("Plotly.NET", "6.0.0"), new("CsvHelper", "34.0.0")] };
        var foot = new HtmlParser().ParseDocument(File.ReadAllText(Write(run).Pages[0]))
            .QuerySelector("footer")!.TextContent;
        Assert.Contains("Packages: Plotly.NET 6.0.0, CsvHelper 34.0.0.", foot, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_is_folded_with_its_first_line_visible_and_no_character_lost()
    {
        const string Source =
            "// One <line>.\nvar x = $\"a{1 + 2}\";\n#pragma warning disable\nforeach (var c in \"ab\") "
            + "Console.Write(c);";
        var page = new HtmlParser().ParseDocument(File.ReadAllText(Write(Run("01-a", Code(Source))).Pages[0]));
        Assert.Equal("// One <line>.", page.QuerySelector("details.code:not([open]) summary code")!.TextContent);
        Assert.Equal(Source, page.QuerySelector("details.code pre code")!.TextContent);
    }

    private SiteReport Write(params NotebookRun[] runs) =>
        SiteWriter.Write(Path.Combine(_folder, "site"), Path.Combine(_folder, "cache"), runs, SiteMatter.None,
            SheetPictures.None, NoNpm);

    private IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Path.Combine(_folder, "site"), "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal);

    private List<(string, string, DateTime)> Snapshot() =>
        [.. Files().Select(file => (file, File.ReadAllText(file), File.GetLastWriteTimeUtc(file)))];

    private static NotebookRun Run(string name, params NotebookCell[] cells)
    {
        var number = 0;
        NotebookCell[] placed =
            [
                .. cells.Select((cell, i) => cell with { Position = i + 1,
                    Number = cell.Kind == CellKind.Code ? ++number : null })];
        var document = new NotebookDocument($"/invented/{name}.ipynb", "csharp", placed);
        var runs = document.CodeCells.Select(
            cell => new CellRun(cell, CellStatus.Succeeded,
                [new ResultOutput(MimeBundle.Of(ChartView().ToMimeBundle()))], default));
        return new NotebookRun(document.Path, NotebookStatus.Succeeded, document, [.. runs], [], null, default);
    }

    private static NotebookCell Markdown(string source) => new(0, null, null, CellKind.Markdown, null, source);

    private static NotebookCell Code(string source) => new(0, null, null, CellKind.Code, "csharp", source);

    private static NotebookCell Chart() => Code("Nb.Show(chart)");

    private static Display.ChartView ChartView() => new Display.ChartView(
        "Two bars", "counts", "Two bars, of 1 and 2.", """{"data":[{"type":"bar","x":["a","b"],"y":[1,2]}]}""",
        new Display.TableView("t", ["n"], [[1], [2]]), "an invented register");
}
