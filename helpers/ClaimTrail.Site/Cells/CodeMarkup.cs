using System.Globalization;
using ClaimTrail.Display.Html;
using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Site.Cells;

/// <summary>The source of a code cell: folded, with its first line visible.</summary>
internal static class CodeMarkup
{
    public static string Of(NotebookCell cell)
    {
        var code = cell.Source.TrimEnd();
        if (code.Length == 0) return "";
        var lines = code.Split('\n');
        if (lines.Length == 1) return $"<div class=\"code one\">{Number(cell)}{Whole(cell, code)}</div>";
        var more = string.Create(CultureInfo.InvariantCulture, $"{lines.Length} lines of {Name(cell.Language)}");
        return Fold(cell, FirstLine(lines), more, Whole(cell, code));
    }

    /// <summary>Several cells as one line: what stands in the first, and how much there is.</summary>
    public static string Folded(IReadOnlyList<NotebookCell> cells)
    {
        var lines = cells.Sum(cell => cell.Source.TrimEnd().Split('\n').Length);
        var first = cells[0];
        var more = string.Create(CultureInfo.InvariantCulture,
            $"{cells.Count} cells, {lines} lines of {Name(first.Language)}");
        var all =
            cells.Select(cell => $"<div class=\"code one\">{Number(cell)}{Whole(cell, cell.Source.TrimEnd())}</div>");
        return $"<div class=\"cell\">{Fold(first, FirstLine(first.Source.Split('\n')), more, string.Concat(all))}</div>\n";
    }

    private static string Fold(NotebookCell cell, string firstLine, string more, string folded) =>
        $"<details class=\"code\"><summary>{Number(cell)}<code "
        + $"translate=\"no\">{Coloured(firstLine, cell.Language)}</code>"
        + $" <span class=\"more\">{more}</span></summary>{folded}</details>";

    private static string Number(NotebookCell cell) =>
        cell.Number is { } n ? string.Create(CultureInfo.InvariantCulture, $"<span class=\"number\">[{n}]</span>") : "";

    private static string Whole(NotebookCell cell, string code) =>
        $"<pre tabindex=\"0\" role=\"group\" aria-label=\"{Name(cell.Language)} code\">"
        + $"<code translate=\"no\">{Coloured(code, cell.Language)}</code></pre>";

    /// <summary>The first line that says something: one that only names the language does when there is no
    /// other.</summary>
    private static string FirstLine(string[] lines) =>
        lines.FirstOrDefault(line => !string.IsNullOrWhiteSpace(line)
            && !line.StartsWith("#!", StringComparison.Ordinal))
        ?? lines.First(line => !string.IsNullOrWhiteSpace(line));

    private static string Coloured(string code, string? language) =>
        language is "csharp" ? CSharpColouring.Colour(code) : Escaped.Of(code);

    private static string Name(string? language) => language switch
    {
        "csharp" => "C#",
        "fsharp" => "F#",
        "html" => "HTML",
        "sql" => "SQL",
        "mermaid" => "Mermaid",
        null => "code",
        _ => Escaped.Of(language),
    };
}
