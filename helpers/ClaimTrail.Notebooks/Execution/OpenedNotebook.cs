using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Notebooks.Execution;

/// <summary>A notebook that was asked for: read, or with the reason why it cannot be.</summary>
/// <param name="Path">Absolute path of the <c>.ipynb</c> file.</param>
/// <param name="Place">Where it stands among the ones asked for, from 0.</param>
/// <param name="Document">The notebook, or null when it could not be read.</param>
/// <param name="Problem">Why not; null when it could.</param>
internal sealed record OpenedNotebook(string Path, int Place, NotebookDocument? Document, string? Problem)
{
    /// <summary>A second language costs more to start than most notebooks cost to run: as much as this many
    /// cells.</summary>
    private const int CellsPerLanguage = 50;

    public static OpenedNotebook Open(string path, int place)
    {
        var full = System.IO.Path.GetFullPath(path);
        try
        {
            return new OpenedNotebook(full, place, NotebookReader.Read(full), null);
        }
        catch (UnreadableNotebookException error)
        {
            return new OpenedNotebook(full, place, null, error.Message);
        }
    }

    /// <summary>How long it will take beside the others, roughly.</summary>
    public int Weight => Document is null
        ? 0
        : Document.CodeCells.Count() + CellsPerLanguage * Document.CodeCells
            .Select(cell => cell.Language)
            .Distinct()
            .Count();
}
