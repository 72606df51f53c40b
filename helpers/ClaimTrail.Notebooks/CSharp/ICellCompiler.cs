namespace ClaimTrail.Notebooks.CSharp;

/// <summary>Compiles the C# cells of one notebook, one upon the other.</summary>
internal interface ICellCompiler
{
    /// <summary>Compiles code that sees all that was compiled before it without an error.</summary>
    Task<CompiledCell> CompileAsync(CellToCompile cell, CancellationToken cancellation);
}
