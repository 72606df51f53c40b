using System.Globalization;
using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Notebooks.Lint;

/// <summary>A place in a notebook.</summary>
/// <param name="Position">Place of the cell among all cells, from 1; 0 for the notebook's own metadata.</param>
/// <param name="Number">Place among the code cells, as readers see it; null for other cells.</param>
/// <param name="Line">The line in the cell, from 1.</param>
public sealed record LintPlace(int Position, int? Number, int Line)
{
    /// <summary>The notebook as a whole.</summary>
    public static LintPlace Notebook { get; } = new(0, null, 1);

    /// <summary>A line of a cell.</summary>
    public static LintPlace In(NotebookCell cell, int line = 1) => new(cell.Position, cell.Number, line);

    /// <summary>For example <c>cell 3, line 1</c>; cells that are not code are counted among all.</summary>
    public override string ToString() => (Position, Number) switch
    {
        (0, _) => "metadata",
        (_, { } number) => string.Create(CultureInfo.InvariantCulture, $"cell {number}, line {Line}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"text cell at place {Position}, line {Line}"),
    };
}
