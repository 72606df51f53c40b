namespace ClaimTrail.Notebooks.Documents;

/// <summary>A notebook as it stands in its file. Running it never changes this value.</summary>
/// <param name="Path">Absolute path of the <c>.ipynb</c> file.</param>
/// <param name="Language">The kernel name of cells that name none (<c>csharp</c> or <c>fsharp</c>).</param>
/// <param name="Cells">All cells, in order.</param>
public sealed record NotebookDocument(string Path, string Language, IReadOnlyList<NotebookCell> Cells)
{
    /// <summary>The file name without its extension, for example <c>01-load-the-articles</c>.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The folder in which the notebook runs.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>The cells that run.</summary>
    public IEnumerable<NotebookCell> CodeCells => Cells.Where(cell => cell.Kind == CellKind.Code);
}
