using ClaimTrail.Notebooks.Lint.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ClaimTrail.Notebooks.Lint.Rules;

/// <summary>No <c>#r</c> of a file and no <c>#load</c> in C#: engines look in different folders (rule 13).</summary>
internal sealed class RelativeReferenceRule : LintRule
{
    public override string Name => "relative-reference";

    public override IEnumerable<LintFinding> Check(LintedNotebook notebook)
    {
        foreach (var cell in notebook.CSharp)
        {
            foreach (var directive in Directives(cell))
            {
                var (word, file) = directive switch
                {
                    ReferenceDirectiveTriviaSyntax reference => ("#r", reference.File.ValueText),
                    LoadDirectiveTriviaSyntax load => ("#load", load.File.ValueText),
                    _ => (null, ""),
                };
                if (word is null) continue;
                yield return Path.IsPathRooted(file)
                    ? Finding(cell, LintedCell.LineOf(directive), Engines.None, $"{word} \"{file}\" is a path of one machine. Import the generated file: #!import .boot/lib.csx.")
                    : Finding(cell, LintedCell.LineOf(directive), Engines.Verso | Engines.ClrKernel,
                        $"{word} \"{file}\": Verso finds no relative path and ClrKernel looks beside its own program. Use #!import.");
            }
        }
    }

    private static IEnumerable<SyntaxNode> Directives(LintedCell cell) =>
        cell.Tree?.GetRoot().DescendantTrivia().Select(trivia => trivia.GetStructure()).OfType<DirectiveTriviaSyntax>() ?? [];
}
