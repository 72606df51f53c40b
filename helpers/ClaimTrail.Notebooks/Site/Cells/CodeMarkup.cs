using System.Globalization;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Site.Markup;

namespace ClaimTrail.Notebooks.Site.Cells;

/// <summary>The source of a code cell: folded, with its first line visible.</summary>
internal static class CodeMarkup
{
    public static string Of(NotebookCell cell)
    {
        var code = cell.Source.TrimEnd();
        if (code.Length == 0) return "";
        var number = cell.Number is { } n ? string.Create(CultureInfo.InvariantCulture, $"<span class=\"number\">[{n}]</span>") : "";
        var lines = code.Split('\n');
        var language = Name(cell.Language);
        if (lines.Length == 1)
            return $"<div class=\"code one\">{number}<pre tabindex=\"0\" role=\"group\" aria-label=\"{language} code\"><code translate=\"no\">{Coloured(code, cell.Language)}</code></pre></div>";
        var more = string.Create(CultureInfo.InvariantCulture, $"{lines.Length} lines of {language}");
        return $"<details class=\"code\"><summary>{number}<code translate=\"no\">{Coloured(FirstLine(lines), cell.Language)}</code> <span class=\"more\">{more}</span></summary>"
            + $"<pre tabindex=\"0\" role=\"group\" aria-label=\"{language} code\"><code translate=\"no\">{Coloured(code, cell.Language)}</code></pre></details>";
    }

    private static string FirstLine(string[] lines) => lines.First(line => !string.IsNullOrWhiteSpace(line));

    private static string Coloured(string code, string? language) => language is "csharp" ? CSharpColouring.Colour(code) : Escaped.Of(code);

    private static string Name(string? language) => language switch
    {
        "csharp" => "C#",
        "fsharp" => "F#",
        "html" => "HTML",
        "mermaid" => "Mermaid",
        null => "code",
        _ => Escaped.Of(language),
    };
}
