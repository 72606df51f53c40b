using System.Globalization;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Engine;
using ClaimTrail.Notebooks.Worker;

namespace ClaimTrail.Notebooks.Execution;

/// <summary>One notebook's way through a worker, and what has come of it so far.</summary>
internal sealed class NotebookAttempt(NotebookDocument document, RunSettings settings, IRunProgress progress)
{
    /// <summary>A cell that names packages may have to download them.</summary>
    private static readonly TimeSpan PackageLimit = TimeSpan.FromMinutes(10);

    /// <summary>More characters than this in one cell are a loop that prints, not a result.</summary>
    private const int OutputLimit = 10_000_000;

    private const string TimeoutError = "Timeout";
    private const string OutputError = "TooMuchOutput";
    private const string ProcessError = "WorkerEnded";

    private readonly PathShortener paths = new([settings.RepositoryRoot, document.Folder]);
    private readonly List<NotebookCell> cells = [.. document.CodeCells];
    private readonly List<CellRun> done = [];
    private readonly List<PackageUse> packages = [];
    private OutputList outputs = new();
    private long written;
    private long cellStarted;
    private TimeSpan cellLimit;

    /// <summary>Runs the notebook to its end, to its first failing cell, or until a cell must be stopped.</summary>
    public async Task RunAsync(WorkerLane lane, CancellationToken cancellation)
    {
        if (cells.Count == 0) return;
        while (!await TryAsync(lane, cancellation).ConfigureAwait(false))
        {
            await lane.ReplaceAsync().ConfigureAwait(false);
            done.Clear();
            packages.Clear();
        }
    }

    /// <summary>What came of it.</summary>
    public NotebookRun ToRun(TimeSpan duration)
    {
        var last = done.LastOrDefault();
        var status = last?.Error?.Name switch
        {
            null => NotebookStatus.Succeeded,
            TimeoutError => NotebookStatus.TimedOut,
            OutputError => NotebookStatus.TooMuchOutput,
            ProcessError => NotebookStatus.ProcessEnded,
            var name when NotebookPackages.Errors.Contains(name) => NotebookStatus.PackageFailed,
            _ => NotebookStatus.CellFailed,
        };
        var all = done.Concat(cells.Skip(done.Count)
            .Select(cell => new CellRun(cell, CellStatus.NotRun, [], TimeSpan.Zero)));
        return new NotebookRun(
            document.Path, status, document, [.. all], packages,
            status == NotebookStatus.Succeeded ? null : NotebookRunner.Problem(document, last!), duration);
    }

    /// <summary>Whether it came to an end; if not, the notebook needs a process that no notebook has used
    /// yet.</summary>
    private async Task<bool> TryAsync(WorkerLane lane, CancellationToken cancellation)
    {
        var worker = await lane.ReadyAsync(cancellation).ConfigureAwait(false);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(PackageLimit);
        try
        {
            await worker.SendAsync(new WorkerRequest.RunNotebook(document, settings.RepositoryRoot), limit.Token)
                .ConfigureAwait(false);
            while (await worker.ReceiveAsync(limit.Token).ConfigureAwait(false) is { } message)
            {
                if (message is WorkerMessage.FreshAsked) return false;
                if (message is WorkerMessage.Finished { Memory: var memory })
                {
                    await lane.KeepAsync(memory).ConfigureAwait(false);
                    return true;
                }
                Take(message, limit);
                if (written <= OutputLimit) continue;
                outputs = new OutputList();
                Fail(CellStatus.Failed, OutputError,
                    "The cell wrote more than 10 million characters and was stopped. Show less.");
                break;
            }
            if (done is not [.., { Status: CellStatus.Failed }])
            {
                var end = paths.Shorten(await worker.EndAsync().ConfigureAwait(false));
                Fail(CellStatus.Failed, ProcessError,
                    $"The process that runs this notebook ended while the cell ran ({end}).");
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            Fail(CellStatus.TimedOut, TimeoutError, string.Create(CultureInfo.InvariantCulture,
                $"The cell ran longer than {cellLimit.TotalSeconds:0.###} s and was stopped. Make it faster, or "
                + $"allow more with --timeout."));
        }
        // Nobody can use the process any more.
        await lane.ReplaceAsync().ConfigureAwait(false);
        return true;
    }

    private void Take(WorkerMessage message, CancellationTokenSource limit)
    {
        switch (message)
        {
            case WorkerMessage.CellStarted started:
                var cell = cells.Find(each => each.Position == started.Position)!;
                (outputs, written, cellStarted) = (new OutputList(), 0, TimeProvider.System.GetTimestamp());
                var namesPackages = cell.Source.Contains("#r \"nuget:", StringComparison.Ordinal);
                cellLimit = namesPackages && settings.CellTimeout < PackageLimit ? PackageLimit : settings.CellTimeout;
                limit.CancelAfter(cellLimit);
                progress.CellStarted(document, cell);
                break;
            case WorkerMessage.OutputChanged { Change: var change }:
                outputs.Apply(change);
                written += change.Output is StreamOutput stream ? stream.Text.Length : 0;
                break;
            case WorkerMessage.CellEnded ended:
                End(ended.Succeeded ? CellStatus.Succeeded : CellStatus.Failed);
                break;
            case WorkerMessage.PackageUsed { Use: var use }:
                if (!packages.Contains(use)) packages.Add(use);
                break;
            case WorkerMessage.Broken { Error: var error }:
                Fail(CellStatus.Failed, "WorkerFailed", $"The runner itself failed: {error}");
                break;
        }
    }

    private void End(CellStatus status)
    {
        done.Add(new CellRun(cells[done.Count], status, outputs.ToOutputs(),
            TimeProvider.System.GetElapsedTime(cellStarted)));
        outputs = new OutputList();
    }

    private void Fail(CellStatus status, string name, string message)
    {
        outputs.Apply(new OutputChange(int.MaxValue, new ErrorOutput(
            name, message,
            [string.Create(CultureInfo.InvariantCulture, $"cell {cells[done.Count].Number}: {message}")])));
        End(status);
    }
}
