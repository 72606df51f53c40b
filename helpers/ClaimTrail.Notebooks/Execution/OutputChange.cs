using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Notebooks.Execution;

/// <summary>One step in the growth of a cell's outputs.</summary>
/// <param name="Index">Which output of the cell, from 0. One that was there before is replaced.</param>
/// <param name="Output">The output.</param>
internal sealed record OutputChange(int Index, CellOutput Output);
