using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Lint.Reading;

namespace ClaimTrail.Notebooks.Lint.Rules;

/// <summary>No selector for the notebook's own language (rule 1).</summary>
internal sealed class OwnSelectorRule : LintRule
{
    public override string Name => "own-selector";

    public override IEnumerable<LintFinding> Check(LintedNotebook notebook) =>
        from pair in notebook.Directives
        where pair.Directive.Name is not ("r" or "i") && KernelName.Resolve(pair.Directive.Name) == notebook.Document.Language
        select Finding(pair.Cell, pair.Directive.Line, Engines.Verso,
            $"#!{pair.Directive.Name} names the notebook's own language; older Verso takes it for an unknown command. Leave it out.");
}
