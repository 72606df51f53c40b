using ClaimTrail.Notebooks.Lint.Reading;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ClaimTrail.Notebooks.Lint.Rules;

/// <summary>The library comes in one way: the generated file, or the published package.</summary>
internal sealed class LibraryRule : LintRule
{
    public override string Name => "library";

    public override IEnumerable<LintFinding> Check(LintedNotebook notebook)
    {
        var package = notebook.Packages.FirstOrDefault(pair => pair.Package.Id.Equals("ClaimTrail", StringComparison.OrdinalIgnoreCase));
        var import = notebook.Directives.FirstOrDefault(pair => pair.Directive is { Name: "import" } && pair.Directive.Arguments.Trim('"').StartsWith(".boot/lib.", StringComparison.Ordinal));
        var use = notebook.CSharp.SelectMany(cell => cell.Nodes<UsingDirectiveSyntax>().Select(directive => (Cell: cell, Directive: directive)))
            .FirstOrDefault(pair => pair.Directive.NamespaceOrType.ToString().StartsWith("ClaimTrail.", StringComparison.Ordinal));
        if (package.Cell is not null && import.Cell is not null)
            yield return Finding(import.Cell, import.Directive.Line, Engines.None, "The library is loaded twice: as a package, and from the working copy. Keep one.");
        else if (package.Cell is null && import.Cell is null && use.Cell is not null)
            yield return Finding(use.Cell, LintedCell.LineOf(use.Directive), Engines.All, "The library is used and never loaded. Write #!import .boot/lib.csx into a cell of its own.");
    }
}
