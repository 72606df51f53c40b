using ClaimTrail.Notebooks.Lint.Reading;

namespace ClaimTrail.Notebooks.Lint.Rules;

/// <summary>C# 13 and nothing newer (rule 5).</summary>
internal sealed class LanguageVersionRule : LintRule
{
    public override string Name => "c#-13";

    public override IEnumerable<LintFinding> Check(LintedNotebook notebook) =>
        from problem in notebook.Compiled.Problems
        where problem.Kind == CompileProblemKind.NewerLanguage && !ScriptFormRule.Forms.ContainsKey(problem.Id)
        select Finding(problem.Cell, problem.Line, Engines.DotnetRepl | Engines.Verso,
            $"This needs a newer C# than 13, the newest that dotnet-repl and Verso have: {problem.Message}");
}
