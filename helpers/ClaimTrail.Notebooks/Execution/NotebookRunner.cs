using System.Globalization;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Pictures;

namespace ClaimTrail.Notebooks.Execution;

/// <summary>Runs notebooks, each in a process of its own, a few at once.</summary>
/// <param name="settings">How.</param>
/// <param name="progress">Who hears of it.</param>
/// <param name="pictures">Who draws the charts; null when nobody does.</param>
public sealed class NotebookRunner(RunSettings settings, IRunProgress progress, NotebookPictures? pictures = null)
{
    /// <summary>Runs the notebooks. A notebook that fails does not stop the others.</summary>
    /// <param name="paths">Paths of <c>.ipynb</c> files.</param>
    /// <param name="cancellation">Stops all workers and leaves no process behind.</param>
    /// <returns>One result per path, in the same order.</returns>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public async Task<IReadOnlyList<NotebookRun>> RunAsync(IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        var runs = new NotebookRun[paths.Count];
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = Math.Min(RunSettings.AtOnce, Math.Max(1, Environment.ProcessorCount)),
            CancellationToken = cancellation,
        };
        // The longest first, so that no core is idle at the end.
        var notebooks = paths.Select(OpenedNotebook.Open).OrderByDescending(notebook => notebook.Weight).ToList();
        await Parallel.ForEachAsync(notebooks, options, async (notebook, stop) =>
            runs[notebook.Place] = await RunOneAsync(notebook, stop).ConfigureAwait(false)).ConfigureAwait(false);
        return runs;
    }

    private async Task<NotebookRun> RunOneAsync(OpenedNotebook notebook, CancellationToken cancellation)
    {
        var started = TimeProvider.System.GetTimestamp();
        NotebookRun run;
        if (notebook.Document is { } document)
        {
            progress.NotebookStarted(document);
            var attempt = new NotebookAttempt(document, settings, progress);
            await attempt.RunAsync(cancellation).ConfigureAwait(false);
            run = attempt.ToRun(TimeProvider.System.GetElapsedTime(started));
            if (pictures is not null) run = await pictures.AddAsync(run, cancellation).ConfigureAwait(false);
            if (settings.InPlace) run = WriteBack(run);
        }
        else
        {
            run = new NotebookRun(notebook.Path, NotebookStatus.Unreadable, null, [], [], notebook.Problem, TimeSpan.Zero);
        }
        progress.NotebookEnded(run);
        return run;
    }

    private static NotebookRun WriteBack(NotebookRun run)
    {
        try
        {
            NotebookWriter.WriteOutputs(run);
            return run;
        }
        catch (Exception error) when (error is InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            var problem = error is InvalidOperationException ? error.Message : $"The outputs of {run.Name} could not be written: {error.Message}";
            return run.Status == NotebookStatus.Succeeded
                ? run with { Status = NotebookStatus.CellFailed, Problem = problem }
                : run with { Problem = $"{run.Problem} {problem}" };
        }
    }

    /// <summary>One sentence that names notebook, cell, line and message.</summary>
    internal static string Problem(NotebookDocument document, CellRun cell)
    {
        var line = cell.Error?.Line is { } number ? string.Create(CultureInfo.InvariantCulture, $", line {number}") : "";
        return string.Create(CultureInfo.InvariantCulture,
            $"{document.Name}, cell {cell.Cell.Number}{line}: {cell.Error?.Name}: {cell.Error?.Message.Split('\n')[0].TrimEnd('\r')}");
    }
}
