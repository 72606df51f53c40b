using ClaimTrail.Notebooks.Lint.Reading;

namespace ClaimTrail.Notebooks.Lint.Rules;

/// <summary>Every using that is needed stands in the notebook; five come with every engine (rule 6).</summary>
internal sealed class UsingsRule : LintRule
{
    public override string Name => "usings";

    public override IEnumerable<LintFinding> Check(LintedNotebook notebook) =>
        from problem in notebook.Compiled.Problems
        where problem.Kind == CompileProblemKind.MissingUsing
        select Finding(problem.Cell, problem.Line, EngineFacts.InteractiveFamily | Engines.ClaimTrail,
            "Only Verso and ClrKernel bring System.IO. Write using System.IO; in the notebook.");
}
