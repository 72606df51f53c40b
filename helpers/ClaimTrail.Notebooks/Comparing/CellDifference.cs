namespace ClaimTrail.Notebooks.Comparing;

/// <summary>A cell whose fresh outputs are not the ones that the notebook carries.</summary>
/// <param name="Notebook">The notebook's name.</param>
/// <param name="Cell">The cell's number among the code cells, from 1.</param>
/// <param name="Lines">The first lines that differ: <c>-</c> as committed, <c>+</c> as computed now.</param>
/// <param name="More">How many further lines differ.</param>
public sealed record CellDifference(string Notebook, int Cell, IReadOnlyList<string> Lines, int More);
