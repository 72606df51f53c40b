using ClaimTrail.Notebooks.Lint.Reading;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ClaimTrail.Notebooks.Lint.Rules;

/// <summary>Nothing is used that a cell which throws has declared (rule 8).</summary>
internal sealed class ThrownCellRule : LintRule
{
    public override string Name => "thrown-cell";

    public override IEnumerable<LintFinding> Check(LintedNotebook notebook)
    {
        var lost = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cell in notebook.CSharp)
        {
            var declared = cell.Nodes<GlobalStatementSyntax>().SelectMany(Names)
                .Concat(cell.Nodes<FieldDeclarationSyntax>().SelectMany(field => field.Declaration.Variables.Select(variable => variable.Identifier.ValueText)))
                .ToList();
            lost.ExceptWith(declared);
            if (cell.Nodes<IdentifierNameSyntax>().FirstOrDefault(name => lost.Contains(name.Identifier.ValueText)) is { } use)
            {
                yield return Finding(cell, LintedCell.LineOf(use), Engines.Verso | Engines.ClrKernel | Engines.ClaimTrail,
                    $"{use.Identifier.ValueText} is declared in a cell that throws; only .NET Interactive keeps it. Declare it in a cell of its own.");
            }
            if (cell.Nodes<GlobalStatementSyntax>().Any(statement => statement.Statement is ThrowStatementSyntax)) lost.UnionWith(declared);
        }
    }

    private static IEnumerable<string> Names(GlobalStatementSyntax statement) =>
        statement.Statement is LocalDeclarationStatementSyntax local ? local.Declaration.Variables.Select(variable => variable.Identifier.ValueText) : [];
}
