using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;

namespace ClaimTrail.Cli.Output;

/// <summary>Passes on what a run does, and says when a notebook starts to run: not when all are unchanged.</summary>
internal sealed class FirstStart(IRunProgress others, Action started) : IRunProgress
{
    public void NotebookStarted(NotebookDocument document)
    {
        started();
        others.NotebookStarted(document);
    }

    public void CellStarted(NotebookDocument document, NotebookCell cell) => others.CellStarted(document, cell);

    public void Note(string notebook, string text) => others.Note(notebook, text);

    public void NotebookEnded(NotebookRun run) => others.NotebookEnded(run);
}
