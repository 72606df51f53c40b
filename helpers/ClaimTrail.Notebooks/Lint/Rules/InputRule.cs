using System.Text.Json;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Lint.Reading;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ClaimTrail.Notebooks.Lint.Rules;

/// <summary>Inputs come from environment variables or a file, never from a question to the reader (rule 16).</summary>
internal sealed class InputRule : LintRule
{
    private const string Instead = "Read an environment variable, with a default.";

    public override string Name => "input";

    public override IEnumerable<LintFinding> Check(LintedNotebook notebook)
    {
        foreach (var (cell, directive) in notebook.Directives)
        {
            if (directive.Arguments.Contains("@input", StringComparison.Ordinal) || directive.Arguments.Contains("@password", StringComparison.Ordinal))
                yield return Finding(cell, directive.Line, Engines.All & ~Engines.NetInteractive, $"Only .NET Interactive asks the reader. {Instead}");
        }
        foreach (var cell in notebook.Code)
        {
            foreach (var access in cell.Nodes<MemberAccessExpressionSyntax>()
                .Where(access => access.ToString() is "Console.ReadLine" or "Console.ReadKey" or "Console.Read" or "Console.In"))
                yield return Finding(cell, LintedCell.LineOf(access), Engines.All, $"Nobody answers when a notebook runs by itself. {Instead}");
            if (cell.Json.Member("metadata").Member("tags") is { ValueKind: JsonValueKind.Array } tags
                && tags.EnumerateArray().Any(tag => tag.ValueKind == JsonValueKind.String && tag.GetString() == "parameters"))
                yield return Finding(cell, 1, Engines.None, $"The tag \"parameters\" means something to one tool only. {Instead}");
        }
    }
}
