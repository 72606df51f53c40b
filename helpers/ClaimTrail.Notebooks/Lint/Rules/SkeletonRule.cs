using System.Text.Json;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Lint.Reading;

namespace ClaimTrail.Notebooks.Lint.Rules;

/// <summary>The file is nbformat 4.5: an id for every cell, text as a list of lines, lines ended by a line feed.</summary>
internal sealed class SkeletonRule : LintRule
{
    public override string Name => "skeleton";

    public override IEnumerable<LintFinding> Check(LintedNotebook notebook)
    {
        if (notebook.Json.Member("nbformat_minor") is not { ValueKind: JsonValueKind.Number } minor || minor.GetDouble() < 5)
            yield return Finding(Engines.None, "nbformat_minor is below 5, so cells have no ids. Set it to 5.");
        if (notebook.HasCarriageReturns)
            yield return Finding(Engines.None, "Lines end in a carriage return. Save the file with line feeds only (LF).");
        if (notebook.Cells is not [{ Cell: { Kind: CellKind.Markdown } } first, ..] || !first.Text.StartsWith("# ", StringComparison.Ordinal))
            yield return Finding(Engines.None, "The first cell is no text that starts with a heading (# Title).");

        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cell in notebook.Cells)
        {
            if (string.IsNullOrEmpty(cell.Cell.Id)) yield return Finding(cell, 1, Engines.None, "The cell has no id. Give it a short one of its own.");
            else if (!ids.Add(cell.Cell.Id)) yield return Finding(cell, 1, Engines.None, $"The id \"{cell.Cell.Id}\" stands on two cells. Change one.");
            if (cell.Json.Member("source") is not { ValueKind: JsonValueKind.Array })
                yield return Finding(cell, 1, Engines.None, "\"source\" is one text. Write a list of lines, so that differences show line by line.");
        }
    }
}
