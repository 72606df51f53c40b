using System.Collections.Concurrent;
using System.Globalization;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Freezing;
using ClaimTrail.Notebooks.Pictures;
using ClaimTrail.Notebooks.Worker;

namespace ClaimTrail.Notebooks.Execution;

/// <summary>Runs notebooks, a few at once, in processes of their own.</summary>
/// <param name="settings">How.</param>
/// <param name="progress">Who hears of it.</param>
/// <param name="pictures">Who draws the charts; null when nobody does.</param>
/// <param name="frozen">What earlier runs gave; null when every notebook is to run.</param>
public sealed class NotebookRunner(RunSettings settings, IRunProgress progress, NotebookPictures? pictures = null,
    FrozenRuns? frozen = null)
{
    /// <summary>Runs the notebooks. A notebook that fails does not stop the others.</summary>
    /// <param name="paths">Paths of <c>.ipynb</c> files.</param>
    /// <param name="cancellation">Stops all workers and leaves no process behind.</param>
    /// <returns>One result per path, in the same order.</returns>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public async Task<IReadOnlyList<NotebookRun>> RunAsync(IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        var runs = new NotebookRun[paths.Count];
        // The longest first, so that no core is idle at the end.
        var waiting = new ConcurrentQueue<OpenedNotebook>(paths.Select(OpenedNotebook.Open)
            .OrderByDescending(notebook => notebook.Weight));
        var lanes = Math.Min(Math.Min(RunSettings.AtOnce, Environment.ProcessorCount), Math.Max(1, waiting.Count));
        await Task.WhenAll(Enumerable.Range(0, lanes).Select(_ => Task.Run(LaneAsync, cancellation)))
            .ConfigureAwait(false);
        return runs;

        async Task LaneAsync()
        {
            await using var lane = new WorkerLane(settings.Worker);
            while (waiting.TryDequeue(out var notebook))
            {
                cancellation.ThrowIfCancellationRequested();
                runs[notebook.Place] = await RunOneAsync(notebook, lane, cancellation).ConfigureAwait(false);
            }
        }
    }

    private async Task<NotebookRun> RunOneAsync(OpenedNotebook notebook, WorkerLane lane,
        CancellationToken cancellation)
    {
        NotebookRun run;
        if (notebook.Document is { } document)
        {
            run = frozen?.Find(document) ?? await RunAsync(document, lane, cancellation).ConfigureAwait(false);
            if (pictures is not null) run = await pictures.AddAsync(run, cancellation).ConfigureAwait(false);
            if (settings.InPlace) run = WriteBack(run);
        }
        else
        {
            run = new NotebookRun(notebook.Path, NotebookStatus.Unreadable, null, [], [],
                notebook.Problem, TimeSpan.Zero);
        }
        progress.NotebookEnded(run);
        return run;
    }

    private async Task<NotebookRun> RunAsync(NotebookDocument document, WorkerLane lane, CancellationToken cancellation)
    {
        var started = TimeProvider.System.GetTimestamp();
        progress.NotebookStarted(document);
        var attempt = new NotebookAttempt(document, settings, progress);
        await attempt.RunAsync(lane, cancellation).ConfigureAwait(false);
        var run = attempt.ToRun(TimeProvider.System.GetElapsedTime(started));
        try
        {
            frozen?.Keep(run);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            progress.Note(document.Name,
                $"Its outputs could not be kept, so the next run runs it again: {error.Message}");
        }
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
            var problem = error is InvalidOperationException
                ? error.Message
                : $"The outputs of {run.Name} could not be written: {error.Message}";
            return run.Status == NotebookStatus.Succeeded
                ? run with { Status = NotebookStatus.CellFailed, Problem = problem }
                : run with { Problem = $"{run.Problem} {problem}" };
        }
    }

    /// <summary>One sentence that names notebook, cell, line and message.</summary>
    internal static string Problem(NotebookDocument document, CellRun cell)
    {
        var line = cell.Error?.Line is { } number
            ? string.Create(CultureInfo.InvariantCulture, $", line {number}")
            : "";
        return string.Create(CultureInfo.InvariantCulture,
            $"{document.Name}, cell {cell.Cell.Number}{line}: {cell.Error?.Name}: "
            + $"{cell.Error?.Message.Split('\n')[0].TrimEnd('\r')}");
    }
}

/// <summary>How notebooks are run.</summary>
/// <param name="RepositoryRoot">Absolute path; paths below it are shown relative in errors.</param>
/// <param name="CellTimeout">How long one cell may run.</param>
/// <param name="Worker">The program that runs notebooks in a process of its own.</param>
/// <param name="InPlace">Whether the outputs go back into the notebook files.</param>
public sealed record RunSettings(string RepositoryRoot, TimeSpan CellTimeout, WorkerCommand Worker, bool InPlace)
{
    /// <summary>How many notebooks run at once, unless the machine has fewer cores.</summary>
    public const int AtOnce = 2;
}

/// <summary>The start of a worker's command line; the pipe's name is added as its last argument.</summary>
/// <param name="Program">An executable.</param>
/// <param name="Arguments">Its arguments.</param>
public sealed record WorkerCommand(string Program, IReadOnlyList<string> Arguments);

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
