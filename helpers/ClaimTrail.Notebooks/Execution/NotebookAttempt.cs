using System.Globalization;
using ClaimTrail.Notebooks.CSharp;
using ClaimTrail.Notebooks.CSharp.Kept;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Worker;

namespace ClaimTrail.Notebooks.Execution;

/// <summary>One notebook's way through its worker, and what has come of it so far.</summary>
internal sealed class NotebookAttempt(NotebookDocument document, RunSettings settings, IRunProgress progress)
{
    /// <summary>Finding packages may download them; it has its own, longer limit.</summary>
    private static readonly TimeSpan PreparationLimit = TimeSpan.FromMinutes(10);

    /// <summary>More characters than this in one cell are a loop that prints, not a result.</summary>
    private const int OutputLimit = 10_000_000;

    private readonly PathShortener paths = new([settings.RepositoryRoot, document.Folder]);
    private readonly List<NotebookCell> cells = [.. document.CodeCells];
    private readonly List<CellRun> done = [];
    private readonly List<PackageUse> packages = [];
    private ICellCompiler? compiler;
    private OutputList outputs = new();
    private long written;
    private long cellStarted;
    private bool isRunning;

    public async Task RunAsync(CancellationToken cancellation)
    {
        if (cells.Count == 0) return;
        await using var worker = await WorkerProcess.StartAsync(settings.Worker, cancellation).ConfigureAwait(false);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(PreparationLimit);
        try
        {
            await worker.SendAsync(new WorkerJob(document, settings.RepositoryRoot, settings.Packages), limit.Token).ConfigureAwait(false);
            while (await worker.ReceiveAsync(limit.Token).ConfigureAwait(false) is { } message)
            {
                if (message is WorkerMessage.Finished) return;
                if (message is WorkerMessage.CompilationAsked { Cell: var asked })
                {
                    await worker.SendAsync(await CompileAsync(asked, limit.Token).ConfigureAwait(false), limit.Token).ConfigureAwait(false);
                    continue;
                }
                Take(message, limit);
                if (written <= OutputLimit) continue;
                outputs = new OutputList();
                Fail(CellStatus.Failed, "TooMuchOutput", "The cell wrote more than 10 million characters and was stopped. Show less.");
                return;
            }
            if (done.Count == cells.Count || done is [.., { Status: CellStatus.Failed }]) return;
            var end = paths.Shorten(await worker.EndAsync().ConfigureAwait(false));
            Fail(CellStatus.Failed, "WorkerEnded", $"The process that runs this notebook ended while the cell ran ({end}).");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            if (isRunning) Fail(CellStatus.TimedOut, "Timeout", TimeoutMessage());
            else Fail(CellStatus.TimedOut, "Timeout", "Finding the notebook's packages took longer than 10 minutes and was stopped.");
        }
        finally
        {
            KeepCells();
        }
    }

    public NotebookRun ToRun(TimeSpan duration)
    {
        var last = done.LastOrDefault();
        var status = last?.Status switch
        {
            CellStatus.Failed => NotebookStatus.CellFailed,
            CellStatus.TimedOut => NotebookStatus.TimedOut,
            _ => NotebookStatus.Succeeded,
        };
        var all = done.Concat(cells.Skip(done.Count).Select(cell => new CellRun(cell, CellStatus.NotRun, [], TimeSpan.Zero)));
        return new NotebookRun(
            document.Path, status, document, [.. all], packages,
            status == NotebookStatus.Succeeded ? null : NotebookRunner.Problem(document, last!), duration);
    }

    private async Task<CompiledCell> CompileAsync(CellToCompile cell, CancellationToken cancellation)
    {
        try
        {
            return await (compiler ??= Compiler()).CompileAsync(cell, cancellation).ConfigureAwait(false);
        }
        catch (Exception error) when (error is not (OperationCanceledException or OutOfMemoryException))
        {
            // A file that a cell names and that cannot be read is the cell's failure, not the run's.
            return CompiledCell.Failed(RuntimeErrors.Describe(error, cell.Code, paths));
        }
    }

    private ICellCompiler Compiler() => settings.CellsFolder is { } folder
        ? new KeepingCompiler(KeptCells.FileFor(folder, document.Path), NewCompiler)
        : NewCompiler();

    private CellCompiler NewCompiler() => new(document.Folder, paths);

    /// <summary>What was compiled is kept for the next run, whatever became of this one.</summary>
    private void KeepCells()
    {
        try
        {
            (compiler as KeepingCompiler)?.Keep();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            progress.Note(document.Name, $"Its compiled cells could not be kept, so the next run compiles them again: {error.Message}");
        }
    }

    private void Take(WorkerMessage message, CancellationTokenSource limit)
    {
        switch (message)
        {
            case WorkerMessage.CellStarted started:
                (outputs, written, cellStarted, isRunning) = (new OutputList(), 0, TimeProvider.System.GetTimestamp(), true);
                limit.CancelAfter(settings.CellTimeout);
                progress.CellStarted(document, cells.Find(cell => cell.Position == started.Position)!);
                break;
            case WorkerMessage.CellOutputChanged { Change: var change }:
                outputs.Apply(change);
                written += change.Output is StreamOutput stream ? stream.Text.Length : 0;
                break;
            case WorkerMessage.CellEnded ended:
                limit.CancelAfter(PreparationLimit);
                End(ended.Succeeded ? CellStatus.Succeeded : CellStatus.Failed);
                break;
            case WorkerMessage.PackageUsed { Use: var use }:
                packages.Add(use);
                if (use.Source == PackageSource.StandIn)
                    progress.Note(document.Name, $"{use.Id} {use.Version}: its stand-in is used.");
                break;
            case WorkerMessage.Noted { Text: var text }:
                progress.Note(document.Name, text);
                break;
            case WorkerMessage.Broken { Error: var error }:
                Fail(CellStatus.Failed, "WorkerFailed", $"The runner itself failed: {error}");
                break;
        }
    }

    private void End(CellStatus status)
    {
        done.Add(new CellRun(cells[done.Count], status, outputs.ToOutputs(), isRunning ? TimeProvider.System.GetElapsedTime(cellStarted) : TimeSpan.Zero));
        (outputs, isRunning) = (new OutputList(), false);
    }

    private void Fail(CellStatus status, string name, string message)
    {
        outputs.Apply(new OutputChange(int.MaxValue, new ErrorOutput(
            name, message, [string.Create(CultureInfo.InvariantCulture, $"cell {cells[done.Count].Number}: {message}")])));
        End(status);
    }

    private string TimeoutMessage() => string.Create(CultureInfo.InvariantCulture,
        $"The cell ran longer than {settings.CellTimeout.TotalSeconds:0.###} s and was stopped. Make it faster, or allow more with --timeout.");
}
