using ClaimTrail.Notebooks.Lint.Reading;

namespace ClaimTrail.Notebooks.Lint;

/// <summary>One rule of the dialect that all engines share.</summary>
internal abstract class LintRule
{
    /// <summary>Its name in reports.</summary>
    public abstract string Name { get; }

    /// <summary>The places where a notebook breaks it.</summary>
    public abstract IEnumerable<LintFinding> Check(LintedNotebook notebook);

    protected LintFinding Finding(LintedCell cell, int line, Engines breaks, string message) =>
        new(Name, LintPlace.In(cell.Cell, line), breaks, message);

    protected LintFinding Finding(Engines breaks, string message) => new(Name, LintPlace.Notebook, breaks, message);

    /// <summary>Something that is no fault; the notebook holds its tier in spite of it.</summary>
    protected LintFinding Advice(LintedCell cell, int line, string message) =>
        new(Name, LintPlace.In(cell.Cell, line), Engines.None, message, IsAdvice: true);
}
