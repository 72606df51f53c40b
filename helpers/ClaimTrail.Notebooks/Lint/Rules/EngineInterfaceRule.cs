using ClaimTrail.Notebooks.Directives;
using ClaimTrail.Notebooks.Lint.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ClaimTrail.Notebooks.Lint.Rules;

/// <summary>No use of one engine's own interface, such as <c>Formatter.Register</c> or <c>Kernel</c>.</summary>
internal sealed class EngineInterfaceRule : LintRule
{
    public override string Name => "engine-interface";

    public override IEnumerable<LintFinding> Check(LintedNotebook notebook)
    {
        foreach (var cell in notebook.CSharp)
        {
            foreach (var name in cell.Nodes<SimpleNameSyntax>())
            {
                var text = name.Identifier.ValueText;
                if (Refusals.OfName(text) is not { } reason || IsOther(notebook, cell, name)) continue;
                yield return Finding(cell, LintedCell.LineOf(name), Engines.Verso | Engines.ClrKernel | Engines.ClaimTrail, $"{text}: {reason}");
            }
        }
    }

    /// <summary>A member of something else, or a name that the notebook or its packages declare themselves.</summary>
    private static bool IsOther(LintedNotebook notebook, LintedCell cell, SimpleNameSyntax name)
    {
        var isMember = name.Parent is MemberAccessExpressionSyntax access && access.Name == name;
        var isOfInteractive = name.FirstAncestorOrSelf<UsingDirectiveSyntax>()?.ToString().Contains("Microsoft.DotNet.Interactive", StringComparison.Ordinal) ?? false;
        if (name.Identifier.ValueText == "Interactive") return !isOfInteractive;
        if (isMember) return true;
        var declared = notebook.CSharp.SelectMany(each => each.Nodes<BaseTypeDeclarationSyntax>()).Any(type => type.Identifier.ValueText == name.Identifier.ValueText);
        if (declared) return true;
        return notebook.Compiled.Models.TryGetValue(cell.Cell.Position, out var model)
            && model.SyntaxTree.GetRoot().FindToken(name.SpanStart).Parent is { } same
            && model.GetSymbolInfo(same).Symbol is { } symbol
            && !symbol.ToDisplayString().StartsWith("Microsoft.DotNet.Interactive", StringComparison.Ordinal);
    }
}
