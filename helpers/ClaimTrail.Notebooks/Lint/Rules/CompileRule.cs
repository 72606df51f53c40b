using ClaimTrail.Notebooks.Lint.Reading;

namespace ClaimTrail.Notebooks.Lint.Rules;

/// <summary>The cells compile, one after another.</summary>
internal sealed class CompileRule : LintRule
{
    public override string Name => "compiles";

    public override IEnumerable<LintFinding> Check(LintedNotebook notebook) =>
        from problem in notebook.Compiled.Problems
        where problem.Kind == CompileProblemKind.Error && problem.Id != DisplayEndRule.Id && !ScriptFormRule.Forms.ContainsKey(problem.Id)
        where !ScriptFormRule.UsingVariables(problem.Cell).Any()
        select Finding(problem.Cell, problem.Line, Engines.All, $"The cell does not compile, and later cells were not looked at: {problem.Id}: {problem.Message}");
}
