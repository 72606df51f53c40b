using ClaimTrail.Notebooks.Lint.Reading;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ClaimTrail.Notebooks.Lint.Rules;

/// <summary>What is to be seen goes through the library: <c>HTML(…)</c> and <c>display(…)</c> are not everywhere (rule 19).</summary>
internal sealed class MarkupCallRule : LintRule
{
    public override string Name => "markup-call";

    public override IEnumerable<LintFinding> Check(LintedNotebook notebook)
    {
        var own = notebook.CSharp.SelectMany(Methods).ToHashSet(StringComparer.Ordinal);
        return from cell in notebook.CSharp
               from call in cell.Nodes<InvocationExpressionSyntax>()
               let name = (call.Expression as IdentifierNameSyntax)?.Identifier.ValueText
               where name is "HTML" or "display" && !own.Contains(name)
               select name == "HTML"
                   ? Finding(cell, LintedCell.LineOf(call), Engines.Verso, "Verso has no HTML(…). Show a view of the library: Nb.Show(…).")
                   : Finding(cell, LintedCell.LineOf(call), Engines.Verso | Engines.ClrKernel, "Verso and ClrKernel have no display(…) in C#. Write x.Display().");
    }

    private static IEnumerable<string> Methods(LintedCell cell) =>
        cell.Nodes<MethodDeclarationSyntax>().Select(method => method.Identifier.ValueText)
            .Concat(cell.Nodes<LocalFunctionStatementSyntax>().Select(function => function.Identifier.ValueText));
}
