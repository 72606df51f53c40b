using System.Collections.Concurrent;
using System.Globalization;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;
using Spectre.Console;

namespace ClaimTrail.Cli.Output;

/// <summary>One changing line per notebook, for a terminal.</summary>
internal sealed class LiveProgress(ProgressContext context) : IRunProgress
{
    private readonly ConcurrentDictionary<string, ProgressTask> lines = new(StringComparer.Ordinal);

    public void NotebookStarted(NotebookDocument document) =>
        lines[document.Path] = context.AddTask(Markup.Escape($"{document.Name}: starts"), maxValue: Math.Max(1, document.CodeCells.Count()));

    public void CellStarted(NotebookDocument document, NotebookCell cell)
    {
        var line = lines[document.Path];
        line.Description = Markup.Escape(string.Create(
            CultureInfo.InvariantCulture, $"{document.Name}: cell {cell.Number} of {document.CodeCells.Count()}"));
        line.Value = cell.Number!.Value - 1;
    }

    public void Note(string notebook, string text) => AnsiConsole.WriteLine($"{notebook}: {text}");

    public void NotebookEnded(NotebookRun run)
    {
        if (!lines.TryGetValue(run.Path, out var line)) return;
        if (run.Status == NotebookStatus.Succeeded) line.Value = line.MaxValue;
        line.Description = Markup.Escape($"{run.Name}: {(run.Status == NotebookStatus.Succeeded ? "done" : "failed")}");
        line.StopTask();
    }
}
