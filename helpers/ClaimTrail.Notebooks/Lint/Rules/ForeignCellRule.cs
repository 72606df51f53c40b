using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Lint.Reading;

namespace ClaimTrail.Notebooks.Lint.Rules;

/// <summary>A cell in another language says so twice: by a selector, and in its metadata (rule 2).</summary>
internal sealed class ForeignCellRule : LintRule
{
    public override string Name => "foreign-cell";

    /// <summary>Whether a cell's metadata names a language.</summary>
    internal static bool NamesLanguage(LintedCell cell) => Polyglot(cell) is not null || Interactive(cell) is not null;

    public override IEnumerable<LintFinding> Check(LintedNotebook notebook)
    {
        foreach (var cell in notebook.Code.Where(cell => cell.Cell.Language != notebook.Document.Language))
        {
            var language = cell.Cell.Language!;
            if (!cell.Directives.Any(directive => directive is { Line: 1, IsAtStart: true } && KernelName.Resolve(directive.Name) == language))
            {
                yield return Finding(cell, 1, Engines.NetInteractive | Engines.ClrKernel,
                    $"Jupyter does not send a cell's metadata, so this cell would run as {notebook.Document.Language}. Begin it with a line #!{language}.");
            }
            if (KernelName.Resolve(Polyglot(cell)) != language)
            {
                yield return Finding(cell, 1, Engines.NetInteractive | Engines.Verso,
                    $"metadata.polyglot_notebook.kernelName is not \"{language}\"; editors go by it.");
            }
            if (KernelName.Resolve(Interactive(cell)) != language)
                yield return Finding(cell, 1, Engines.None, $"metadata.dotnet_interactive.language is not \"{language}\"; older readers go by it.");
        }
    }

    private static string? Polyglot(LintedCell cell) => cell.Json.Member("metadata").Member("polyglot_notebook").Member("kernelName").Text();

    private static string? Interactive(LintedCell cell) => cell.Json.Member("metadata").Member("dotnet_interactive").Member("language").Text();
}
