using ClaimTrail.Notebooks.Lint.Reading;

namespace ClaimTrail.Notebooks.Lint.Rules;

/// <summary>Which engines run cells in which language (rules 2 and 23).</summary>
internal sealed class CellLanguageRule : LintRule
{
    public override string Name => "cell-language";

    public override IEnumerable<LintFinding> Check(LintedNotebook notebook) =>
        from cell in notebook.Code
        let lacking = Engines.All & ~EngineFacts.Running(cell.Cell.Language!)
        where lacking != Engines.None
        select Finding(cell, 1, lacking,
            $"No {cell.Cell.Language} cells in {string.Join(" or ", EngineFacts.Names.Where(name => lacking.HasFlag(name.Engine)).Select(name => name.Name))}.");
}
