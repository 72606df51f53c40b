using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Lint.Reading;

namespace ClaimTrail.Notebooks.Lint.Rules;

/// <summary>A selector is the first thing in its cell, and the only one (rule 3).</summary>
internal sealed class SelectorPlaceRule : LintRule
{
    public override string Name => "selector-place";

    public override IEnumerable<LintFinding> Check(LintedNotebook notebook) =>
        from pair in notebook.Directives
        where pair.Directive.Name is not ("r" or "i") && KernelName.Resolve(pair.Directive.Name) is not null
        where pair.Directive is not { Line: 1, IsAtStart: true }
        select Finding(pair.Cell, pair.Directive.Line, Engines.Verso | Engines.ClrKernel,
            $"#!{pair.Directive.Name} must be the first line of its cell, with nothing before it; elsewhere ClrKernel and older Verso "
            + "give it to the compiler. Begin a new cell.");
}
