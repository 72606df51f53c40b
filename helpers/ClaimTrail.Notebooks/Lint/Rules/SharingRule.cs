using ClaimTrail.Notebooks.Lint.Reading;

namespace ClaimTrail.Notebooks.Lint.Rules;

/// <summary>Languages pass data on through files (rule 17).</summary>
internal sealed class SharingRule : LintRule
{
    public override string Name => "sharing";

    public override IEnumerable<LintFinding> Check(LintedNotebook notebook) =>
        from pair in notebook.Directives
        where pair.Directive.Name is "set" or "share"
        select Finding(pair.Cell, pair.Directive.Line, Engines.Verso | Engines.ClrKernel | Engines.ClaimTrail,
            $"#!{pair.Directive.Name} is known to .NET Interactive and dotnet-repl only. Write a file in one cell and read it in the other.");
}
