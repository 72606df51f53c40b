using System.Collections.Immutable;
using System.Globalization;
using ClaimTrail.Notebooks.Directives;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ClaimTrail.Notebooks.CSharp;

/// <summary>Turns what the compiler reports into an error for the reader of a notebook.</summary>
internal static class CompileErrors
{
    private const string Name = "CompilationError";

    public static ErrorOutput Describe(ImmutableArray<Diagnostic> problems, KernelCode code, PathShortener paths)
    {
        var all = problems.Select(problem =>
        {
            var span = problem.Location.GetMappedLineSpan();
            var line = span.StartLinePosition.Line + 1;
            var place = string.IsNullOrEmpty(span.Path) ? code.Origin : Path.GetFileName(span.Path);
            return (Line: line, IsHere: place == code.Origin, Text: string.Create(
                CultureInfo.InvariantCulture,
                $"{place}, line {line}, column {span.StartLinePosition.Character + 1}: {problem.Id}: {paths.Shorten(problem.GetMessage(CultureInfo.InvariantCulture))}"));
        }).ToList();
        var first = all[0];
        var message = $"{problems[0].Id}: {paths.Shorten(problems[0].GetMessage(CultureInfo.InvariantCulture))}";
        return new ErrorOutput(Name, first.IsHere && code.IsCell ? message : first.Text, [.. all.Select(problem => problem.Text)],
            code.IsCell && first.IsHere ? first.Line : null);
    }

    public static ErrorOutput TooDeep(SyntaxNode node, KernelCode code)
    {
        var line = node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
        var message = string.Create(CultureInfo.InvariantCulture,
            $"The code nests more than {Nesting.Most} deep, and the compiler has no room for that. Give its parts names of their own.");
        var place = string.Create(CultureInfo.InvariantCulture, $"{code.Origin}, line {line}: {message}");
        return new ErrorOutput(Name, code.IsCell ? message : place, [place], code.IsCell ? line : null);
    }

    /// <summary>Whether the code uses the interface of the retired notebook engine: names that are not defined here, or that
    /// come from its assemblies. A type of the notebook's own with such a name is fine.</summary>
    public static Func<KernelCode, ErrorOutput>? Refused(Compilation compilation)
    {
        var tree = compilation.SyntaxTrees.Last();
        SemanticModel? model = null;
        foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            if (Refusals.OfName(name.Identifier.ValueText) is not { } reason) continue;
            if (name.Identifier.ValueText == "Interactive" && !name.Parent!.ToString().Contains("DotNet.Interactive", StringComparison.Ordinal)) continue;
            model ??= compilation.GetSemanticModel(tree);
            var symbol = model.GetSymbolInfo(name).Symbol;
            if (symbol is not null && !IsFromInteractive(symbol)) continue;
            var line = tree.GetLineSpan(name.Span).StartLinePosition.Line + 1;
            return code => new ErrorOutput(
                "Refused", $"{name.Identifier.ValueText} is refused: {reason}",
                [string.Create(CultureInfo.InvariantCulture, $"{code.Origin}, line {line}: {name.Identifier.ValueText} is refused: {reason}")],
                code.IsCell ? line : null);
        }
        return null;
    }

    private static bool IsFromInteractive(ISymbol symbol) =>
        symbol.ToDisplayString().StartsWith("Microsoft.DotNet.Interactive", StringComparison.Ordinal);
}
