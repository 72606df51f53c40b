using ClaimTrail.Notebooks.Lint.Reading;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ClaimTrail.Notebooks.Lint.Rules;

/// <summary>In mid-cell, <c>x.Display()</c> without arguments (rule 18).</summary>
internal sealed class DisplayCallRule : LintRule
{
    public override string Name => "display-call";

    public override IEnumerable<LintFinding> Check(LintedNotebook notebook)
    {
        foreach (var cell in notebook.CSharp)
        {
            foreach (var call in cell.Nodes<InvocationExpressionSyntax>())
            {
                if (call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name }) continue;
                if (name == "Display" && call.ArgumentList.Arguments.Count > 0)
                {
                    yield return Finding(cell, LintedCell.LineOf(call), Engines.ClrKernel,
                        "Display with an argument means another thing in each engine, and ClrKernel does not compile it. Write x.Display(), or Nb.Show(x) as the last line.");
                }
                else if (name == "DisplayAs")
                {
                    yield return Finding(cell, LintedCell.LineOf(call), Engines.Verso | Engines.ClrKernel, "Verso and ClrKernel have no DisplayAs. Write Nb.Emit(…).");
                }
            }
        }
    }
}
