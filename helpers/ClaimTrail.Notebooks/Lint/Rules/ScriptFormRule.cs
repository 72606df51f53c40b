using System.Collections.Frozen;
using ClaimTrail.Notebooks.Lint.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ClaimTrail.Notebooks.Lint.Rules;

/// <summary>What a script cell cannot hold: it belongs in the library (rule 5).</summary>
internal sealed class ScriptFormRule : LintRule
{
    private const string Library = "Put such code into the library.";

    /// <summary>The compiler's numbers for what scripts refuse.</summary>
    internal static readonly FrozenDictionary<string, string> Forms = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["CS7021"] = $"A cell cannot declare a namespace. {Library}",
        ["CS1109"] = $"A cell cannot hold a class of extension methods. {Library} A bare static method with \"this\" works.",
        ["CS9283"] = $"A cell cannot hold an extension block. {Library}",
        ["CS8345"] = "A variable of a cell outlives it, so it cannot be a span. Use it inside a method, or an array.",
        ["CS0102"] = "The cell declares one name twice. Rename one.",
        ["CS0111"] = "The cell declares one method twice. Rename one.",
        ["CS0101"] = "The cell declares one type twice. Rename one.",
        ["CS0128"] = "The cell declares one name twice. Rename one.",
    }.ToFrozenDictionary();

    public override string Name => "script-form";

    public override IEnumerable<LintFinding> Check(LintedNotebook notebook)
    {
        foreach (var problem in notebook.Compiled.Problems)
            if (Forms.TryGetValue(problem.Id, out var why)) yield return Finding(problem.Cell, problem.Line, Engines.All, why);

        var partial = new Dictionary<string, LintedCell>(StringComparer.Ordinal);
        foreach (var cell in notebook.CSharp)
        {
            foreach (var declared in UsingVariables(cell))
                yield return Finding(cell, LintedCell.LineOf(declared), Engines.All, "A cell cannot say \"using var\". Write using (var x = …) { … }.");
            foreach (var type in cell.Nodes<TypeDeclarationSyntax>().Where(type => type.Modifiers.Any(SyntaxKind.PartialKeyword)))
            {
                if (!partial.TryAdd(type.Identifier.ValueText, cell) && partial[type.Identifier.ValueText] != cell)
                {
                    yield return Finding(cell, LintedCell.LineOf(type), Engines.All,
                        $"The parts of {type.Identifier.ValueText} stand in two cells, where they are two types. Write it in one cell.");
                }
            }
        }
    }

    /// <summary>At cell level "using var x" reads as a using directive for a namespace called "var"; a directive with a type in
    /// front of a name fails the same way.</summary>
    internal static IEnumerable<SyntaxNode> UsingVariables(LintedCell cell) =>
        cell.Nodes<UsingDirectiveSyntax>().Where(directive => directive.NamespaceOrType.ToString() == "var" || directive.SemicolonToken.IsMissing);
}
