using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Notebooks.Worker;

namespace ClaimTrail.Notebooks.Jupyter.Session;

/// <summary>The process that runs the cells, seen from the front: asked one thing at a time, interrupted at any time,
/// and replaced when it is lost.</summary>
internal sealed class KernelSession : IAsyncDisposable
{
    private const string Lost =
        "What earlier cells defined is gone, and so are their packages: run the cells above again.";

    /// <summary>How long a cell has to stop by itself before its process is ended.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(600);

    private readonly WorkerCommand command;
    private readonly Lock gate = new();
    private Task<WorkerProcess> worker;
    private Task<WorkerProcess>? spare;
    private object? runningCell;
    private string? endedFor;

    /// <summary>Starts the process, and does not wait for it.</summary>
    public KernelSession(WorkerCommand command)
    {
        this.command = command;
        worker = StartAsync();
    }

    /// <summary>Runs a cell to its end.</summary>
    /// <param name="code">The cell.</param>
    /// <param name="publish">Hears of each output as it comes.</param>
    public async Task RunAsync(string code, Action<OutputChange> publish)
    {
        var cell = new object();
        lock (gate) (runningCell, endedFor) = (cell, null);
        try
        {
            var process = await worker.ConfigureAwait(false);
            await SendAsync(process, new WorkerRequest.RunCell(code)).ConfigureAwait(false);
            while (await process.ReceiveAsync(CancellationToken.None).ConfigureAwait(false) is { } answer)
            {
                if (answer is WorkerMessage.OutputChanged { Change: var change }) publish(change);
                else if (answer is WorkerMessage.CellEnded) return;
            }
            publish(new OutputChange(int.MaxValue, await LossAsync(process).ConfigureAwait(false)));
        }
        catch (InvalidOperationException error)
        {
            publish(new OutputChange(int.MaxValue, Error("KernelNotStarted", error.Message)));
            lock (gate) worker = StartAsync();
        }
        finally
        {
            lock (gate) runningCell = null;
            await DropSpareAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Asks about code; null when the process was lost over it.</summary>
    public async Task<WorkerMessage?> AskAsync(WorkerRequest request)
    {
        try
        {
            var process = await worker.ConfigureAwait(false);
            await SendAsync(process, request).ConfigureAwait(false);
            var answer = await process.ReceiveAsync(CancellationToken.None).ConfigureAwait(false);
            if (answer is null) await ReplaceAsync(process).ConfigureAwait(false);
            return answer;
        }
        catch (InvalidOperationException)
        {
            // It did not start. The next cell says why.
            return null;
        }
    }

    /// <summary>Stops the cell that runs: at first by asking, then by ending its process. Nothing happens when none
    /// runs.</summary>
    /// <param name="loss">What a reader is told when the process had to be ended.</param>
    public async Task InterruptAsync(
        string loss = "The cell was interrupted. It did not stop by itself, so its process was ended.")
    {
        object? cell;
        lock (gate)
        {
            cell = runningCell;
            if (cell is null || endedFor is not null) return;
            // In case it is needed: it starts while the cell is given time to stop.
            spare ??= StartAsync();
        }
        var process = await worker.ConfigureAwait(false);
        await SendAsync(process, new WorkerRequest.Interrupt()).ConfigureAwait(false);
        await Task.Delay(Grace).ConfigureAwait(false);
        lock (gate)
        {
            if (runningCell != cell || endedFor is not null) return;
            endedFor = loss;
        }
        process.Kill();
    }

    public async ValueTask DisposeAsync()
    {
        await DropSpareAsync().ConfigureAwait(false);
        await DisposeAsync(worker).ConfigureAwait(false);
    }

    private async Task<ErrorOutput> LossAsync(WorkerProcess process)
    {
        var how = endedFor;
        var exit = await process.EndAsync().ConfigureAwait(false);
        await ReplaceAsync(process).ConfigureAwait(false);
        return how is null
            ? Error("ProcessEnded", $"The process that runs the cells ended while this one ran ({exit}). {Lost}")
            : Error("Interrupted", $"{how} {Lost}");
    }

    private async Task ReplaceAsync(WorkerProcess lost)
    {
        lock (gate) (worker, spare) = (spare ?? StartAsync(), null);
        await lost.DisposeAsync().ConfigureAwait(false);
    }

    private async Task DropSpareAsync()
    {
        Task<WorkerProcess>? unused;
        lock (gate) (unused, spare) = (spare, null);
        if (unused is not null) await DisposeAsync(unused).ConfigureAwait(false);
    }

    private static async Task DisposeAsync(Task<WorkerProcess> starting)
    {
        try
        {
            var process = await starting.ConfigureAwait(false);
            await process.DisposeAsync().ConfigureAwait(false);
        }
        catch (InvalidOperationException)
        {
            // It never started, and nothing is left of it.
        }
    }

    private Task<WorkerProcess> StartAsync() =>
        Task.Run(() => WorkerProcess.StartAsync(command, CancellationToken.None));

    private static async Task SendAsync(WorkerProcess process, WorkerRequest request)
    {
        try
        {
            await process.SendAsync(request, CancellationToken.None).ConfigureAwait(false);
        }
        catch (IOException)
        {
            // The process is gone, which shows when its answer is read.
        }
    }

    private static ErrorOutput Error(string name, string message) => new(name, message, [message]);
}
