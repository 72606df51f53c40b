using System.Text;
using ClaimTrail.Display.Html;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ClaimTrail.Site.Cells;

/// <summary>Colours C# by the compiler's own tokens: keywords, strings, numbers, comments and directives.</summary>
internal static class CSharpColouring
{
    private static readonly CSharpParseOptions Script = new(LanguageVersion.Latest, DocumentationMode.None,
        SourceCodeKind.Script);

    /// <summary>The code as markup. Every character of it is kept.</summary>
    public static string Colour(string code)
    {
        var markup = new StringBuilder(code.Length * 2);
        var lines = code.Split('\n');
        var first = 0;
        // "#!import …" and "#r "nuget: …"" are the engine's, not the language's.
        for (; first < lines.Length && lines[first].TrimStart().StartsWith('#'); first++)
            Span(markup, "d", lines[first]).Append(first < lines.Length - 1 ? "\n" : "");
        var rest = string.Join('\n', lines.Skip(first));
        foreach (var token in CSharpSyntaxTree.ParseText(rest, Script).GetRoot().DescendantTokens())
        {
            Trivia(markup, token.LeadingTrivia);
            Span(markup, Class(token), token.Text);
            Trivia(markup, token.TrailingTrivia);
        }
        return markup.ToString();
    }

    private static void Trivia(StringBuilder markup, SyntaxTriviaList trivia)
    {
        foreach (var part in trivia)
        {
            var text = part.ToFullString();
            Span(markup, part.IsDirective
                ? "d"
                : string.IsNullOrWhiteSpace(text) || part.IsKind(SyntaxKind.SkippedTokensTrivia) ? null : "c", text);
        }
    }

    private static string? Class(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.NumericLiteralToken => "n",
        SyntaxKind.CharacterLiteralToken or (>= SyntaxKind.InterpolatedStringStartToken
            and <= SyntaxKind.InterpolatedStringEndToken)
            or SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken
            or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.InterpolatedVerbatimStringStartToken
            or SyntaxKind.InterpolatedSingleLineRawStringStartToken
            or SyntaxKind.InterpolatedMultiLineRawStringStartToken
            or SyntaxKind.InterpolatedRawStringEndToken => "s",
        _ => token.IsKeyword() || token.IsContextualKeyword() || token.Text is "var" ? "k" : null,
    };

    private static StringBuilder Span(StringBuilder markup, string? kind, string text)
    {
        var encoded = Escaped.Of(text);
        return kind is null || text.Length == 0
            ? markup.Append(encoded)
            : markup.Append("<span class=\"").Append(kind).Append("\">").Append(encoded).Append("</span>");
    }
}
