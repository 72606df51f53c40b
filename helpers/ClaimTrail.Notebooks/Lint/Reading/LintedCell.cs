using System.Text.Json;
using ClaimTrail.Notebooks.Directives;
using ClaimTrail.Notebooks.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ClaimTrail.Notebooks.Lint.Reading;

/// <summary>A cell with its directives taken apart from its text.</summary>
internal sealed class LintedCell
{
    private readonly Lazy<SyntaxTree?> tree;

    public LintedCell(NotebookCell cell, JsonElement json)
    {
        (Cell, Json) = (cell, json);
        var directives = new List<CellDirective>();
        Text = cell.Kind == CellKind.Code ? Take(cell, directives) : cell.Source;
        Directives = directives;
        tree = new(() => IsCSharp ? CSharpSyntaxTree.ParseText(Text, ScriptCompiler.Thirteen) : null);
    }

    public NotebookCell Cell { get; }

    /// <summary>The cell as the file has it.</summary>
    public JsonElement Json { get; }

    public bool IsCode => Cell.Kind == CellKind.Code;

    public bool IsCSharp => Cell.Language == KernelName.CSharp;

    public IReadOnlyList<CellDirective> Directives { get; }

    /// <summary>The text in the cell's language; lines with directives are empty, so line numbers stay true. What follows a
    /// second selector is left out.</summary>
    public string Text { get; }

    /// <summary>The text as C# 13 script; null for cells in another language.</summary>
    public SyntaxTree? Tree => tree.Value;

    /// <summary>Nodes of the script of one kind; none for cells in another language.</summary>
    public IEnumerable<T> Nodes<T>()
        where T : SyntaxNode => Tree?.GetRoot().DescendantNodes().OfType<T>() ?? [];

    /// <summary>The line in the cell at which something stands, from 1.</summary>
    public static int LineOf(SyntaxNodeOrToken part) => part.GetLocation()!.GetLineSpan().StartLinePosition.Line + 1;

    private static string Take(NotebookCell cell, List<CellDirective> directives)
    {
        var isCode = cell.Language is KernelName.CSharp or KernelName.FSharp;
        var kept = new List<string>();
        var isForeign = false;
        foreach (var line in cell.Source.Split('\n'))
        {
            var isDirective = line.AsSpan().TrimStart().StartsWith("#", StringComparison.Ordinal)
                && !(isCode && OpenText.IsOpenAfter(string.Join('\n', kept) + "\n", cell.Language!))
                && Read(line, kept.Count + 1, isCode) is { } directive
                && Add(directive);
            kept.Add(isDirective || isForeign ? "" : line);
        }
        return string.Join('\n', kept);

        bool Add(CellDirective directive)
        {
            directives.Add(directive);
            isForeign = directive.Name is not ("r" or "i") && KernelName.Resolve(directive.Name) is { } selected ? selected != cell.Language : isForeign;
            return true;
        }
    }

    private static CellDirective? Read(string line, int number, bool isCode)
    {
        var text = line.Trim();
        var isAtStart = line.StartsWith('#');
        if (text.StartsWith("#!", StringComparison.Ordinal))
        {
            var end = text.AsSpan().IndexOfAny(' ', '\t');
            return end < 0
                ? new(number, isAtStart, text[2..], "")
                : new(number, isAtStart, text[2..end], text[end..].Trim());
        }
        if (!isCode) return null;
        var isPackage = text.StartsWith("#r", StringComparison.Ordinal) && text[2..].TrimStart().TrimStart('"').TrimStart().StartsWith("nuget", StringComparison.OrdinalIgnoreCase);
        return isPackage || text.StartsWith("#i ", StringComparison.Ordinal) ? new(number, isAtStart, text[1..2], text[2..].Trim()) : null;
    }
}
