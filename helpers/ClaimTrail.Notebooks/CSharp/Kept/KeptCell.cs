namespace ClaimTrail.Notebooks.CSharp.Kept;

/// <summary>A cell that an earlier run compiled.</summary>
/// <param name="Cell">The code and the packages that it came with.</param>
/// <param name="Submission">What became of it; null when that was nothing to run.</param>
/// <param name="Inputs">The files that decided it and no cell before it.</param>
internal sealed record KeptCell(CellToCompile Cell, Submission? Submission, IReadOnlyList<FileStamp> Inputs)
{
    /// <summary>Whether compiling this code after the same cells would give the same again.</summary>
    public bool Answers(CellToCompile cell) =>
        cell.Code == Cell.Code && cell.References.SequenceEqual(Cell.References, StringComparer.Ordinal) && Inputs.All(input => input.Holds);
}
