using System.Globalization;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Site.Markup;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;

namespace ClaimTrail.Site.Pages;

/// <summary>Names the pages and reads their titles.</summary>
internal static class PageList
{
    public static IReadOnlyList<SitePage> Of(IReadOnlyList<NotebookRun> runs, bool drawsCharts)
    {
        var names = new FileNames("index", "findings", "data", "method", "glossary", "slides", "compare");
        return [.. runs.Select(run => Of(run, names, drawsCharts))];
    }

    private static SitePage Of(NotebookRun run, FileNames names, bool drawsCharts)
    {
        var (title, question) = Opening(run.Document);
        var number = new string([.. run.Name.TakeWhile(char.IsAsciiDigit)]);
        return new SitePage(run, names.Take(run.Name, "notebook") + ".html", number, title ?? run.Name, question
            ?? "", drawsCharts);
    }

    private static (string? Title, string? Question) Opening(NotebookDocument? document)
    {
        var first = document?.Cells.FirstOrDefault(cell => cell.Kind == CellKind.Markdown);
        if (first is null) return (null, null);
        var blocks = Markdown.Parse(first.Source);
        var heading = blocks.OfType<HeadingBlock>().FirstOrDefault(block => block.Level == 1);
        var paragraph = blocks
            .SkipWhile(block => heading is not null && block != heading)
            .OfType<ParagraphBlock>()
            .FirstOrDefault();
        return (Plain(heading), Plain(paragraph));
    }

    private static string? Plain(LeafBlock? block)
    {
        if (block?.Inline is null) return null;
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer) { EnableHtmlForInline = false, EnableHtmlEscape = false };
        renderer.WriteLeafInline(block);
        return writer.ToString().ReplaceLineEndings(" ").Trim();
    }
}

/// <summary>A notebook's page before it is written.</summary>
/// <param name="Run">What running the notebook gave.</param>
/// <param name="FileName">The page's file name.</param>
/// <param name="Number">The number at the start of the notebook's name, such as <c>01</c>; empty when it has
/// none.</param>
/// <param name="Title">The notebook's first heading, or its name.</param>
/// <param name="Question">The paragraph below the title, as plain text; empty when there is none.</param>
/// <param name="DrawsCharts">Whether charts can be drawn.</param>
internal sealed record SitePage(NotebookRun Run, string FileName, string Number, string Title,
    string Question, bool DrawsCharts);
