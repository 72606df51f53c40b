using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Notebooks.Lint;

/// <summary>What reading a notebook by the rules gave.</summary>
/// <param name="Notebook">The notebook.</param>
/// <param name="Tier">The tier that it states.</param>
/// <param name="Findings">All findings in the order of their places.</param>
public sealed record LintReport(NotebookDocument Notebook, Tier Tier, IReadOnlyList<LintFinding> Findings)
{
    /// <summary>The first finding that stops an engine, or null when the engine runs the notebook as far as the rules tell.</summary>
    /// <param name="engine">One engine.</param>
    public LintFinding? Decides(Engines engine) => Findings.FirstOrDefault(finding => finding.Breaks.HasFlag(engine));

    /// <summary>Findings against the stated tier: they stop an engine that must run it, or are against the form.</summary>
    public IEnumerable<LintFinding> AgainstTier => Findings.Where(finding =>
        !finding.IsAdvice && (finding.Breaks == Engines.None || (finding.Breaks & Tiers.MustRunOn(Tier)) != 0));

    /// <summary>Whether the notebook is what its first cell says.</summary>
    public bool HoldsTier => !AgainstTier.Any();
}
