namespace ClaimTrail.Notebooks.CSharp.Kept;

/// <summary>Compiles only what an earlier run has not: as long as each cell is the one that was compiled then, what became of it is
/// given again. From the first cell that differs all are compiled anew, since each sees the ones before it.</summary>
/// <param name="file">Where the cells are kept.</param>
/// <param name="start">Starts the compiler, if it comes to that.</param>
internal sealed class KeepingCompiler(string file, Func<CellCompiler> start) : ICellCompiler
{
    private readonly IReadOnlyList<KeptCell> kept = KeptCells.Read(file);
    private readonly List<KeptCell> cells = [];
    private readonly HashSet<string> inputs = new(StringComparer.Ordinal);
    private CellCompiler? compiler;
    private bool isSure = true;

    /// <inheritdoc/>
    public async Task<CompiledCell> CompileAsync(CellToCompile cell, CancellationToken cancellation)
    {
        if (compiler is null && cells.Count < kept.Count && kept[cells.Count] is var before && before.Answers(cell))
        {
            cells.Add(before);
            inputs.UnionWith(before.Inputs.Select(input => input.Path));
            return new CompiledCell(before.Submission, null, []);
        }

        var started = DateTime.UtcNow;
        compiler ??= await DeepThread.RunAsync(Start).WaitAsync(cancellation).ConfigureAwait(false);
        var compiled = await compiler.CompileAsync(cell, cancellation).ConfigureAwait(false);
        if (compiled.Error is null) Add(cell, compiled, started);
        return compiled;
    }

    /// <summary>Keeps what was compiled, if anything was, for the next run.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Keep()
    {
        if (compiler is not null) KeptCells.Write(file, cells);
    }

    private void Add(CellToCompile cell, CompiledCell compiled, DateTime started)
    {
        FileStamp[] added = [.. compiled.Inputs.Where(inputs.Add).Select(FileStamp.Of)];
        // A file that was written in the meantime may not be the one that was read; nor is anything sure that builds on it.
        isSure &= added.All(input => input.Modified < started);
        if (isSure) cells.Add(new KeptCell(cell, compiled.Submission, added));
    }

    private CellCompiler Start()
    {
        var fresh = start();
        foreach (var cell in cells) fresh.Follow(cell.Cell, cell.Submission);
        return fresh;
    }
}
