using System.Globalization;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;

namespace ClaimTrail.Cli.Output;

/// <summary>One line per step, for logs.</summary>
internal sealed class PlainProgress(TextWriter output) : IRunProgress
{
    private readonly Lock gate = new();

    public void NotebookStarted(NotebookDocument document) => Line(document.Name, "starts");

    public void CellStarted(NotebookDocument document, NotebookCell cell) =>
        Line(document.Name, string.Create(CultureInfo.InvariantCulture, $"cell {cell.Number} of {document.CodeCells.Count()}"));

    public void Note(string notebook, string text) => Line(notebook, text);

    public void NotebookEnded(NotebookRun run) => Line(run.Name, run.IsUnchanged ? "unchanged" : string.Create(
        CultureInfo.InvariantCulture,
        $"{(run.Status == NotebookStatus.Succeeded ? "done" : "failed")} in {run.Duration.TotalSeconds:0.0} s"));

    private void Line(string notebook, string text)
    {
        lock (gate) output.WriteLine($"{notebook}: {text}");
    }
}
