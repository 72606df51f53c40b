using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Lint.Reading;

namespace ClaimTrail.Notebooks.Lint.Rules;

/// <summary>The first cell states a tier, and the cells' languages are those of the tier.</summary>
internal sealed class TierRule : LintRule
{
    public override string Name => "tier";

    public override IEnumerable<LintFinding> Check(LintedNotebook notebook)
    {
        if (notebook.Tier == Tier.NotStated)
        {
            yield return Finding(Engines.None, "The first cell states no tier. Write a line \"| Tier | A: C# only |\" into it (A, B, C or D).");
            yield break;
        }
        var own = notebook.Tier switch { Tier.A => KernelName.CSharp, Tier.B => KernelName.FSharp, _ => null };
        if (own is null) yield break;
        foreach (var cell in notebook.Code.Where(cell => cell.Cell.Language != own))
        {
            yield return Finding(cell, 1, Engines.None,
                $"A notebook of tier {notebook.Tier} is in {own} only; this cell is in {cell.Cell.Language}. State tier C, or move the cell to a notebook of its own.");
        }
    }
}
