using ClaimTrail.Notebooks.Execution;

namespace ClaimTrail.Notebooks.Worker;

/// <summary>Runs one notebook after another, in the same process as long as that is sound.</summary>
internal sealed class WorkerLane(WorkerCommand command) : IAsyncDisposable
{
    /// <summary>What earlier notebooks loaded stays in a process. Above this much, in bytes, the next notebook gets a
    /// new one.</summary>
    private const long MostMemory = 575L << 20;

    private WorkerProcess? worker;

    /// <summary>A process that waits for a notebook.</summary>
    /// <exception cref="InvalidOperationException">None could be started.</exception>
    public async Task<WorkerProcess> ReadyAsync(CancellationToken cancellation) =>
        worker ??= await WorkerProcess.StartAsync(command, cancellation).ConfigureAwait(false);

    /// <summary>Ends the process and all that it started; the next notebook gets a new one.</summary>
    public async Task ReplaceAsync()
    {
        if (worker is not null) await worker.DisposeAsync().ConfigureAwait(false);
        worker = null;
    }

    /// <summary>Keeps the process for the next notebook, unless it holds too much.</summary>
    /// <param name="memory">What it holds, in bytes.</param>
    public Task KeepAsync(long memory) => memory > MostMemory ? ReplaceAsync() : Task.CompletedTask;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await ReplaceAsync().ConfigureAwait(false);
}
