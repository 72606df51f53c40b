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

/// <summary>One cell as the file has it.</summary>
/// <param name="Position">Place among all cells of the notebook, from 1.</param>
/// <param name="Number">Place among the code cells, from 1, as readers see it in <c>[1]</c> beside the cell and as
/// errors name it; null when the cell is not a code cell.</param>
/// <param name="Id">The cell's id, when the file gives one (nbformat 4.5).</param>
/// <param name="Kind">Markdown, code or raw.</param>
/// <param name="Language">The kernel name (<c>csharp</c>, <c>fsharp</c>, <c>html</c>, <c>mermaid</c>, …) that the cell
/// starts in; null when the cell is not a code cell.</param>
/// <param name="Source">The text, lines separated by <c>\n</c>, selectors and directives included.</param>
public sealed record NotebookCell(int Position, int? Number, string? Id, CellKind Kind, string? Language, string Source)
{
    /// <summary>The cell's tags, as Jupyter keeps them in its metadata.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];
}

/// <summary>What a cell of a notebook holds.</summary>
public enum CellKind
{
    /// <summary>Text for readers, in Markdown.</summary>
    Markdown,

    /// <summary>Something a kernel runs, or content that goes to the page (HTML, Mermaid).</summary>
    Code,

    /// <summary>Text for other tools; neither run nor shown.</summary>
    Raw,
}
