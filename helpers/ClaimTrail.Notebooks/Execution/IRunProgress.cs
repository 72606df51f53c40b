using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Notebooks.Execution;

/// <summary>Hears what a run is doing. Calls come from several notebooks at once.</summary>
public interface IRunProgress
{
    /// <summary>A notebook's process starts; its packages are looked up.</summary>
    void NotebookStarted(NotebookDocument document);

    /// <summary>A code cell starts.</summary>
    void CellStarted(NotebookDocument document, NotebookCell cell);

    /// <summary>Something worth a line in the log.</summary>
    /// <param name="notebook">The notebook's name.</param>
    /// <param name="text">A sentence.</param>
    void Note(string notebook, string text);

    /// <summary>A notebook is done, well or not.</summary>
    void NotebookEnded(NotebookRun run);
}
