using ClaimTrail.Notebooks.Lint.Reading;

namespace ClaimTrail.Notebooks.Lint.Rules;

/// <summary>A cell that shows a value ends in an expression without a semicolon (rule 7).</summary>
internal sealed class DisplayEndRule : LintRule
{
    /// <summary>The compiler's number for an expression that is no statement.</summary>
    internal const string Id = "CS0201";

    public override string Name => "display-end";

    public override IEnumerable<LintFinding> Check(LintedNotebook notebook) =>
        from problem in notebook.Compiled.Problems
        where problem.Id == Id
        select Finding(problem.Cell, problem.Line, Engines.All & ~Engines.ClrKernel,
            "An expression that only has a value is no statement. As the cell's last line it is shown when it has no semicolon.");
}
