using System.Text.Json;
using ClaimTrail.Notebooks.Directives;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Packages;
using Microsoft.CodeAnalysis;

namespace ClaimTrail.Notebooks.Lint.Reading;

/// <summary>A notebook as the rules see it: its cells, its file, and what the compiler says.</summary>
/// <param name="Document">The notebook.</param>
/// <param name="Json">The file.</param>
/// <param name="HasCarriageReturns">Whether lines of the file end in anything but a line feed.</param>
/// <param name="Tier">The tier that its first cell states.</param>
/// <param name="Cells">All cells.</param>
internal sealed record LintedNotebook(
    NotebookDocument Document, JsonElement Json, bool HasCarriageReturns, Tier Tier, IReadOnlyList<LintedCell> Cells)
{
    public IEnumerable<LintedCell> Code => Cells.Where(cell => cell.IsCode);

    public IEnumerable<LintedCell> CSharp => Cells.Where(cell => cell.IsCSharp);

    /// <summary>What the compiler says of the C# cells.</summary>
    public required Compiled Compiled { get; init; }

    /// <summary>The C# cells that compile, with the meaning of their names.</summary>
    public IEnumerable<(LintedCell Cell, SemanticModel Model)> Understood
    {
        get
        {
            foreach (var cell in CSharp)
                if (Compiled.Models.TryGetValue(cell.Cell.Position, out var model)) yield return (cell, model);
        }
    }

    /// <summary>All directives with their cells.</summary>
    public IEnumerable<(LintedCell Cell, CellDirective Directive)> Directives =>
        Code.SelectMany(cell => cell.Directives.Select(directive => (cell, directive)));

    /// <summary>The packages that the notebook names in a form that can be read.</summary>
    public IEnumerable<(LintedCell Cell, PackageRequest Package)> Packages
    {
        get
        {
            foreach (var (cell, directive) in Directives)
                if (directive.Name == "r" && Request(directive) is { } package) yield return (cell, package);
        }
    }

    public static LintedNotebook Read(NotebookDocument document, JsonElement json, bool hasCarriageReturns, PackageSettings packages)
    {
        var cells = document.Cells.Zip(json.GetProperty("cells").EnumerateArray(), (cell, element) => new LintedCell(cell, element)).ToList();
        var notebook = new LintedNotebook(document, json, hasCarriageReturns, Tiers.StatedIn(document), cells) { Compiled = Compiled.Nothing };
        return notebook with { Compiled = ScriptCompiler.Compile(notebook, packages) };
    }

    private static PackageRequest? Request(CellDirective directive)
    {
        try
        {
            return PackageDirective.Read($"#r {directive.Arguments}", directive.Line);
        }
        catch (DirectiveException)
        {
            // The rule on packages says what is wrong with it.
            return null;
        }
    }
}
