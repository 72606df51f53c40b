using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Site.Assets;
using ClaimTrail.Site.Cells;
using ClaimTrail.Site.Markup;

namespace ClaimTrail.Notebooks.Tests.Site;

/// <summary>Small things that a page says for its readers: codes in words, cells in a line, and which script draws its
/// charts.</summary>
public sealed class PageWordsTests
{
    [Theory]
    [InlineData("dollars have their sign", "up to 900,000 USD", "up to $900,000")]
    [InlineData("both ends of a range", "300,000 to 900,000 USD", "$300,000 to $900,000")]
    [InlineData("another currency has its name", "about 4,300,000 MYR", "about 4,300,000 MYR (Malaysian ringgit)")]
    [InlineData("no currency", "about 160,000 people", "about 160,000 people")]
    public void A_headline_gives_an_amount_in_words(string row, string words, string expected) =>
        Assert.Equal((row, expected), (row, CurrencyNames.InWords(words)));

    [Theory]
    [InlineData("beside an amount", "<p>4.3 million MYR</p>", "<p>Currencies: MYR Malaysian ringgit.</p>\n")]
    [InlineData("in a cell, once each", "<td>USD</td><td>MYR</td><td>USD</td>",
        "<p>Currencies: MYR Malaysian ringgit, USD US dollar.</p>\n")]
    [InlineData("a series of rates", "<li>the rate of 31 July 2023 (ecb 4.5090)</li>",
        "<p>Rates: ecb European Central Bank.</p>\n")]
    [InlineData("a word that looks like one", "<p>ALL of them, in the UAW</p>", "")]
    [InlineData("none", "<p>900,000 dollars</p>", "")]
    public void Codes_on_a_page_are_explained(string row, string markup, string expected) =>
        Assert.Equal((row, expected), (row, CurrencyNames.Note(markup)));

    [Theory]
    [InlineData("bars and dots on axes",
        """{"data":[{"type":"bar"},{"type":"scatter"}],"layout":{"xaxis":{"type":"log"},"shapes":[{"type":"rect"}]}}""",
        "plotly.js-cartesian-dist-min")]
    [InlineData("a kind that only the whole build knows", """{"data":[{"type" : "sankey"}]}""", "plotly.js-dist-min")]
    public void The_small_script_is_taken_where_it_draws_every_chart(string row, string figure, string package)
    {
        var cell = new NotebookCell(1, 1, null, CellKind.Code, "csharp", "chart");
        var shown = new DisplayOutput(MimeBundle.Single("text/html", $"<script class=\"ct-figure\">{figure}</script>"));
        var run = new NotebookRun("/x.ipynb", NotebookStatus.Succeeded, null,
            [new CellRun(cell, CellStatus.Succeeded, [shown], TimeSpan.Zero)], [], null, TimeSpan.Zero);
        Assert.Equal((row, package), (row, PlotlyBuild.For([run]).Package));
    }

    [Fact]
    public void Cells_that_show_nothing_are_one_line_with_all_their_code()
    {
        var folded = CodeMarkup.Folded(
        [
            new NotebookCell(1, 1, null, CellKind.Code, "csharp", "#r \"nuget: A, 1.0.0\"\n#r \"nuget: B, 1.0.0\""),
            new NotebookCell(2, 2, null, CellKind.Code, "csharp", "#!import .boot/story.csx"),
        ]);
        Assert.Contains("2 cells, 3 lines of C#</span></summary>", folded, StringComparison.Ordinal);
        Assert.Contains("nuget: B", folded, StringComparison.Ordinal);
        Assert.Contains("[2]", folded, StringComparison.Ordinal);
        Assert.Single(folded.Split("<details").Skip(1));
    }

    [Theory]
    [InlineData("the line that says something", "#!fsharp\nlet a = 1", "let a = 1")]
    [InlineData("the only line that there is", "#!set --name a --value @sql:rows\n",
        "#!set --name a --value @sql:rows")]
    public void A_cell_s_first_line_is_seen(string row, string code, string expected) => Assert.Contains(
        $"{expected}</code>", CodeMarkup.Of(new NotebookCell(1, 1, null, CellKind.Code, "fsharp", code)) + row,
        StringComparison.Ordinal);
}
