using ClaimTrail.Notebooks.Lint.Reading;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ClaimTrail.Notebooks.Lint.Rules;

/// <summary>Nothing is written to standard error (rule 9).</summary>
internal sealed class StandardErrorRule : LintRule
{
    public override string Name => "standard-error";

    public override IEnumerable<LintFinding> Check(LintedNotebook notebook) =>
        from cell in notebook.CSharp
        from access in cell.Nodes<MemberAccessExpressionSyntax>()
        where access.Name.Identifier.ValueText is "Error" or "OpenStandardError" && access.Expression.ToString() is "Console" or "System.Console"
        select Finding(cell, LintedCell.LineOf(access), Engines.Verso,
            "Verso takes text on standard error for a failed cell. Write to Console.Out, or show a note.");
}
