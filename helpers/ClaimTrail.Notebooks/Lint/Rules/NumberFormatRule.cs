using ClaimTrail.Notebooks.Lint.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ClaimTrail.Notebooks.Lint.Rules;

/// <summary>A number that enters markup is written the same way in every country (rule 22).</summary>
internal sealed class NumberFormatRule : LintRule
{
    public override string Name => "number-format";

    public override IEnumerable<LintFinding> Check(LintedNotebook notebook)
    {
        foreach (var (cell, model) in notebook.Understood)
        {
            foreach (var text in model.SyntaxTree.GetRoot().DescendantNodes().OfType<InterpolatedStringExpressionSyntax>().Where(IsMarkup))
            {
                if (IsGivenCulture(text) || !text.Contents.OfType<InterpolationSyntax>().Any(hole => HasFraction(model, hole))) continue;
                yield return Finding(cell, LintedCell.LineOf(text), Engines.None,
                    "A number with a fraction enters markup in the machine's own way of writing: 1,5 breaks a coordinate. "
                    + "Use string.Create(CultureInfo.InvariantCulture, $\"…\").");
            }
        }
    }

    private static bool HasFraction(SemanticModel model, InterpolationSyntax hole) =>
        model.GetTypeInfo(hole.Expression).Type?.SpecialType is SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal;

    private static bool IsMarkup(InterpolatedStringExpressionSyntax text) =>
        text.Contents.OfType<InterpolatedStringTextSyntax>().Any(part => part.TextToken.ValueText.Contains('<', StringComparison.Ordinal));

    private static bool IsGivenCulture(InterpolatedStringExpressionSyntax text) =>
        text.FirstAncestorOrSelf<ArgumentListSyntax>() is { Parent: InvocationExpressionSyntax { Expression: var called }, Arguments: var arguments }
        && (called.ToString().EndsWith("Invariant", StringComparison.Ordinal)
            || (called.ToString() is "string.Create" or "String.Create" && arguments[0].ToString().Contains("Culture", StringComparison.Ordinal)));
}
