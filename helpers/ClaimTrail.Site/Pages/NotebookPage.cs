using System.Globalization;
using System.Text;
using ClaimTrail.Display.Html;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Site.Cases;
using ClaimTrail.Site.Cells;
using ClaimTrail.Site.Charts;
using ClaimTrail.Site.Exercises;
using ClaimTrail.Site.Markup;

namespace ClaimTrail.Site.Pages;

/// <summary>The page of one notebook: its opening, its cells in order, and the way to the next.</summary>
internal static class NotebookPage
{
    private const int FewestPartsForContents = 3;

    /// <param name="page">The page.</param>
    /// <param name="all">All pages, in reading order.</param>
    /// <param name="identity">Who publishes them.</param>
    /// <param name="pictures">The pictures of the site.</param>
    /// <param name="picture">The picture for link previews, from the site's folder; null for none.</param>
    /// <param name="exercises">The checks of its exercises as JSON; null for none.</param>
    public static PageMatter Of(SitePage page, IReadOnlyList<SitePage> all, SiteIdentity identity,
        SheetPictures pictures, string? picture, string? exercises)
    {
        var safe = new SafeMarkup(new PageIds(), page.DrawsCharts);
        var outputs = new OutputMarkup(safe, number => BelowChart(ChartPicture.NameOf(page, number), pictures));
        var opening = page.Run.Document?.Cells.FirstOrDefault(cell => cell.Kind == CellKind.Markdown);
        var head = opening is null
            ? $"<h1>{Escaped.Of(page.Title)}</h1>"
            : safe.Clean(MarkdownText.ToMarkup(opening.Source));
        var body = new StringBuilder();
        var silent = SetUp(page.Run);
        foreach (var cell in page.Run.Document?.Cells ?? [])
            if (cell != opening)
                body.Append(cell == silent.FirstOrDefault()
                    ? CodeMarkup.Folded(silent)
                    : silent.Contains(cell) ? "" : Cell(cell, page.Run, safe, outputs, exercises));

        var content = $"""
            <main id="main" tabindex="-1">
            <div class="opening">{head}</div>
            {Contents(safe.Headings)}{Problem(page.Run)}{body}
            {ExerciseMarkup.Data(exercises)}{Neighbours(page, all)}</main>
            """;
        var charts = page.DrawsCharts && content.Contains("class=\"ct-figure\"", StringComparison.Ordinal);
        return new PageMatter($"{page.Title} · ClaimTrail", page.Question, "notebook", content)
        {
            Charts = charts,
            Exercises = exercises is not null,
            Footnote = PageMatter.FootnoteOf([page.Run]),
        }.At(identity, page.FileName, picture, $"One figure of “{page.Title}”");
    }

    /// <summary>The cells at the start that show nothing: on a page they are one line. A single one stands as it
    /// is.</summary>
    private static List<NotebookCell> SetUp(NotebookRun run)
    {
        var cells = (run.Document?.CodeCells ?? [])
            .TakeWhile(cell => run[cell] is { Status: CellStatus.Succeeded, Outputs.Count: 0 }).ToList();
        return cells.Count > 1 ? cells : [];
    }

    private static string BelowChart(string fileName, SheetPictures pictures) =>
        pictures.Of(fileName) is null ? "" : string.Create(CultureInfo.InvariantCulture,
        $"<p class=\"share\"><a href=\"{fileName}\">This chart as a picture</a> (PNG, {ChartPicture.Width} × "
        + $"{ChartPicture.Height})</p>");

    private static string Cell(NotebookCell cell, NotebookRun run, SafeMarkup safe, OutputMarkup outputs,
        string? exercises) => cell.Kind switch
        {
            CellKind.Markdown => $"<section class=\"text\">{safe.Clean(MarkdownText.ToMarkup(cell.Source))}</section>\n",
            CellKind.Code when run[cell] is { } done =>
                $"<div class=\"cell\">{CodeMarkup.Of(cell)}{Shown(cell, outputs.Of(done), exercises)}</div>\n",
            CellKind.Code => $"<div class=\"cell\">{CodeMarkup.Of(cell)}</div>\n",
            _ => "",
        };

    private static string Shown(NotebookCell cell, string outputs, string? exercises) =>
        ExerciseMarkup.Of(cell, outputs, exercises) ?? outputs;

    private static string Contents(IReadOnlyList<PageHeading> headings)
    {
        var parts = headings.Where(heading => heading.Level == 2).ToList();
        if (parts.Count < FewestPartsForContents) return "";
        var items =
            string.Concat(parts.Select(part => $"<li><a href=\"#{part.Id}\">{ScriptRuns.Encode(part.Text)}</a></li>"));
        return $"<nav class=\"contents\" aria-label=\"On this page\"><details><summary>On this "
            + $"page</summary><ol>{items}</ol></details></nav>\n";
    }

    private static string Problem(NotebookRun run) => run.Problem is null ? ""
        : $"<div class=\"error\" role=\"note\"><p><strong>This notebook did not run to its end.</strong></p><p "
            + $"class=\"message\">{ScriptRuns.Encode(run.Problem)}</p></div>\n";

    private static string Neighbours(SitePage page, IReadOnlyList<SitePage> all)
    {
        var at = all.ToList().IndexOf(page);
        var before = at > 0 ? Link(all[at - 1], "prev", "← ") : Home;
        var after = at < all.Count - 1 ? Link(all[at + 1], "next", "Next: ") : "";
        return $"<nav class=\"neighbours\" aria-label=\"Other notebooks\">{before}{after}</nav>\n";
    }

    private static string Home => $"<a rel=\"prev\" href=\"{IndexPage.FileName}\">← All notebooks</a>";

    private static string Link(SitePage page, string rel, string before) =>
        $"<a rel=\"{rel}\" href=\"{page.FileName}\">{before}{ScriptRuns.Encode(page.Title)}</a>";
}
