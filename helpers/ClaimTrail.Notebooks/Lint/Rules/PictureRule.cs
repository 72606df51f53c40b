using AngleSharp.Html.Parser;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Lint.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ClaimTrail.Notebooks.Lint.Rules;

/// <summary>Markup has no scripts and loads nothing from elsewhere; GitHub strips both, and styling too (rule 21).</summary>
internal sealed class PictureRule : LintRule
{
    public override string Name => "picture";

    public override IEnumerable<LintFinding> Check(LintedNotebook notebook)
    {
        foreach (var cell in notebook.CSharp)
        {
            foreach (var token in cell.Tree!.GetRoot().DescendantTokens().Where(IsText))
                foreach (var finding in Judge(cell, token.ValueText, LintedCell.LineOf(token))) yield return finding;
        }
        foreach (var cell in notebook.Code.Where(cell => cell.Cell.Language == KernelName.Html))
            foreach (var finding in Judge(cell, cell.Text, 1)) yield return finding;
    }

    private static bool IsText(SyntaxToken token) => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
        or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken;

    private IEnumerable<LintFinding> Judge(LintedCell cell, string markup, int line)
    {
        if (!markup.Contains('<', StringComparison.Ordinal)) yield break;
        var page = new HtmlParser().ParseDocument(markup);
        if (page.QuerySelector("script") is not null)
            yield return Finding(cell, line, Engines.None, "Scripts are stripped on GitHub and do not run in Verso. Draw inline SVG, or use Nb.Chart(…).");
        if (page.QuerySelector("""[src^="http:"], [src^="https:"], [src^="//"], link[href]""") is { } remote)
            yield return Finding(cell, line, Engines.None, $"<{remote.LocalName}> loads something from elsewhere. Keep it beside the notebook, or put it inline.");
        if (page.QuerySelector("style, [style], [class]") is { } styled)
            yield return Advice(cell, line, $"<{styled.LocalName}> is styled, and GitHub strips styling. The meaning must not rest on it.");
    }
}
