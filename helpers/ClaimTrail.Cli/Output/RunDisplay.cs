using System.Collections.Concurrent;
using System.Globalization;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;
using Spectre.Console;

namespace ClaimTrail.Cli.Output;

/// <summary>Shows a run while it goes on: a line per notebook that changes on a terminal, plain lines
/// elsewhere.</summary>
internal static class RunDisplay
{
    public static async Task<IReadOnlyList<NotebookRun>> ShowAsync(
        Func<IRunProgress, Task<IReadOnlyList<NotebookRun>>> run)
    {
        if (Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Interactive)
            return await run(new PlainProgress(Console.Out)).ConfigureAwait(false);
        return await AnsiConsole.Progress()
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left },
                new ProgressBarColumn(), new ElapsedTimeColumn())
            .StartAsync(context => run(new LiveProgress(context)))
            .ConfigureAwait(false);
    }
}

/// <summary>One changing line per notebook, for a terminal.</summary>
internal sealed class LiveProgress(ProgressContext context) : IRunProgress
{
    private readonly ConcurrentDictionary<string, ProgressTask> lines = new(StringComparer.Ordinal);

    public void NotebookStarted(NotebookDocument document) =>
        lines[document.Path] = context.AddTask(Markup.Escape($"{document.Name}: starts"),
            maxValue: Math.Max(1, document.CodeCells.Count()));

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

/// <summary>One line per step, for logs.</summary>
internal sealed class PlainProgress(TextWriter output) : IRunProgress
{
    private readonly Lock gate = new();

    public void NotebookStarted(NotebookDocument document) => Line(document.Name, "starts");

    public void CellStarted(NotebookDocument document, NotebookCell cell) =>
        Line(document.Name,
            string.Create(CultureInfo.InvariantCulture, $"cell {cell.Number} of {document.CodeCells.Count()}"));

    public void Note(string notebook, string text) => Line(notebook, text);

    public void NotebookEnded(NotebookRun run) => Line(run.Name, run.IsUnchanged ? "unchanged" : string.Create(
        CultureInfo.InvariantCulture,
        $"{(run.Status == NotebookStatus.Succeeded ? "done" : "failed")} in {run.Duration.TotalSeconds:0.0} s"));

    private void Line(string notebook, string text)
    {
        lock (gate) output.WriteLine($"{notebook}: {text}");
    }
}
