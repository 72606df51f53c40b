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
