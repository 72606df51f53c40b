using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Lint.Reading;

namespace ClaimTrail.Notebooks.Lint.Rules;

/// <summary>No directive that only some engines know (rule 4).</summary>
internal sealed class DirectiveRule : LintRule
{
    public override string Name => "directive";

    public override IEnumerable<LintFinding> Check(LintedNotebook notebook)
    {
        foreach (var (cell, directive) in notebook.Directives)
        {
            if (directive.Name is "r" or "i" or "import" or "set" or "share" || KernelName.Resolve(directive.Name) is not null) continue;
            yield return directive.Name == "time"
                ? Finding(cell, directive.Line, Engines.DotnetRepl | Engines.ClrKernel,
                    "dotnet-repl does not know #!time and ClrKernel passes it by without a word. Measure with a Stopwatch.")
                : Finding(cell, directive.Line, Engines.All,
                    $"#!{directive.Name} is in no engine's common list. ClrKernel would pass it by without a word, the others stop.");
        }
    }
}
