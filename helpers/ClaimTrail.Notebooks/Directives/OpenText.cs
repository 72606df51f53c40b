using System.Collections.Frozen;
using ClaimTrail.Notebooks.Documents;
using Microsoft.CodeAnalysis.CSharp;

namespace ClaimTrail.Notebooks.Directives;

/// <summary>Tells whether code ends inside a text or comment that spans lines, where a line that looks like a directive is
/// just text.</summary>
internal static class OpenText
{
    // Unterminated: block comment, verbatim or ordinary text, raw text (single and multi-line).
    private static readonly FrozenSet<string> Unterminated =
        FrozenSet.ToFrozenSet(["CS1035", "CS1039", "CS8997", "CS8999", "CS1733", "CS8967"], StringComparer.Ordinal);

    public static bool IsOpenAfter(string code, string kernel) => kernel switch
    {
        KernelName.CSharp => MayOpen(code) && EndsOpen(code),
        KernelName.FSharp => code.AsSpan().Count("\"\"\"") % 2 == 1,
        _ => false,
    };

    private static bool MayOpen(string code) =>
        code.Contains("\"\"\"", StringComparison.Ordinal) || code.Contains("/*", StringComparison.Ordinal)
        || code.Contains("@\"", StringComparison.Ordinal) || code.Contains("@$\"", StringComparison.Ordinal);

    private static bool EndsOpen(string code) =>
        SyntaxFactory.ParseSyntaxTree(code, new CSharpParseOptions(kind: Microsoft.CodeAnalysis.SourceCodeKind.Script))
            .GetDiagnostics().Any(problem => Unterminated.Contains(problem.Id));
}
