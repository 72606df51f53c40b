using System.Runtime;
using ClaimTrail.Notebooks.Documents;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;

namespace ClaimTrail.Notebooks.Engine;

/// <summary>Stops the cell that runs, inside its process and without losing what earlier cells defined. It reaches code
/// that computes; code that sleeps or waits goes on, and only the end of its process stops it.</summary>
internal sealed class CellInterruption : IDisposable
{
    private const string Words = "The cell was interrupted. What earlier cells defined is still there.";

    /// <summary>A cell may run another one; the outermost is the one that is stopped.</summary>
    [ThreadStatic]
    private static bool isGuarded;

    private readonly HashSet<Kernel> started = [];
    private CancellationTokenSource asked = new();

    /// <summary>What a reader is told of a cell that was stopped; null when it was not.</summary>
    public ErrorOutput? Error => asked.IsCancellationRequested ? new ErrorOutput("Interrupted", Words, [Words]) : null;

    /// <summary>A cell begins.</summary>
    public void Begin()
    {
        if (!asked.IsCancellationRequested) return;
        asked.Dispose();
        asked = new CancellationTokenSource();
    }

    public void Dispose() => asked.Dispose();

    /// <summary>Stops the cell that runs.</summary>
    public void Interrupt() => asked.Cancel();

    /// <summary>Has a kernel run its cells so that they can be stopped.</summary>
    /// <remarks>A kernel's first cell also sets up its compiler, which would stay half set up: only the process stops
    /// that one.</remarks>
    public void Watch(Kernel kernel) => kernel.AddMiddleware(async (command, context, next) =>
    {
        if (command is SubmitCode && !isGuarded && started.Contains(kernel))
            await Guard(() => next(command, context), command, context).ConfigureAwait(false);
        else await next(command, context).ConfigureAwait(false);
        if (command is SubmitCode) started.Add(kernel);
    });

    private async Task Guard(Func<Task> run, KernelCommand command, KernelInvocationContext context)
    {
        var token = asked.Token;
        // On a thread of its own: one that was stopped once cannot be stopped again.
        var ended = new TaskCompletionSource<Task>(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(Run) { IsBackground = true, Name = "run a cell" }.Start();
        var rest = await ended.Task.ConfigureAwait(false);
        await rest.ConfigureAwait(false);

        void Run()
        {
            isGuarded = true;
            var running = Task.CompletedTask;
            try
            {
                // Made for notebooks, and for nothing else: it may leave a lock or a static field of the stopped code
                // in disorder.
#pragma warning disable SYSLIB0046
                ControlledExecution.Run(() => running = run(), token);
#pragma warning restore SYSLIB0046
                ended.SetResult(running);
            }
            catch (Exception stopped) when (token.IsCancellationRequested)
            {
                context.Fail(command, stopped, Words);
                ended.SetResult(Task.CompletedTask);
            }
            catch (Exception error)
            {
                ended.SetException(error);
            }
        }
    }
}
