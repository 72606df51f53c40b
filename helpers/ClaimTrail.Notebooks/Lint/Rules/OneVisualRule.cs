using ClaimTrail.Notebooks.Lint.Reading;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ClaimTrail.Notebooks.Lint.Rules;

/// <summary>One thing to be seen per cell, as its last line (rule 20); a second one is lost by some programs without a window.</summary>
internal sealed class OneVisualRule : LintRule
{
    public override string Name => "one-visual";

    public override IEnumerable<LintFinding> Check(LintedNotebook notebook) =>
        from cell in notebook.CSharp
        let shown = cell.Nodes<InvocationExpressionSyntax>().Where(call => call.Expression.ToString() is "Nb.Emit" || IsDisplay(call)).ToList()
        where shown.Count > 0
        where cell.Tree!.GetRoot() is CompilationUnitSyntax { Members: [.., GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } }] } || shown.Count > 1
        select Advice(cell, LintedCell.LineOf(shown[0]), "The cell shows more than one thing. Run without a window, some programs keep only the last line's.");

    private static bool IsDisplay(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Display" };
}
