using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;

namespace ClaimTrail.Notebooks.Comparing;

/// <summary>Holds the outputs that a notebook file carries against those of a fresh run.</summary>
public static class CommittedOutputs
{
    private const int ShownLines = 8;

    /// <summary>The cells that differ in text, tables or figure data.</summary>
    /// <param name="run">A fresh run of a notebook that could be read.</param>
    public static IReadOnlyList<CellDifference> Compare(NotebookRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var differences = new List<CellDifference>();
        foreach (var (committed, fresh) in OutputReader.Read(run.Path).Zip(run.Cells))
        {
            var lines = LineDifference.Of(OutputLines.Of(committed), OutputLines.Of(fresh.Outputs));
            if (lines.Count == 0) continue;
            differences.Add(new CellDifference(run.Name, fresh.Cell.Number!.Value, [.. lines.Take(ShownLines)],
                Math.Max(0, lines.Count - ShownLines)));
        }
        return differences;
    }
}

/// <summary>A cell whose fresh outputs are not the ones that the notebook carries.</summary>
/// <param name="Notebook">The notebook's name.</param>
/// <param name="Cell">The cell's number among the code cells, from 1.</param>
/// <param name="Lines">The first lines that differ: <c>-</c> as committed, <c>+</c> as computed now.</param>
/// <param name="More">How many further lines differ.</param>
public sealed record CellDifference(string Notebook, int Cell, IReadOnlyList<string> Lines, int More);
