using System.Runtime.InteropServices;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Engine;
using ClaimTrail.Notebooks.Worker;

namespace ClaimTrail.Notebooks.Jupyter.Session;

/// <summary>The inside of the process that runs the cells of one notebook for as long as it is open.</summary>
public static class SessionWorker
{
    /// <summary>Connects to the front, and answers it until it is gone.</summary>
    /// <param name="repositoryRoot">Paths below it are shown relative in errors.</param>
    /// <param name="pipeName">The name of the front's pipe.</param>
    /// <param name="shown">How values of some types are shown.</param>
    /// <returns>The process's exit code.</returns>
    public static async Task<int> RunAsync(string repositoryRoot, string pipeName, Func<IReadOnlyList<ShownAs>> shown)
    {
        // A terminal's Ctrl+C reaches all processes of its group; the front decides what it means.
        using var ignored = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
        WorkerSurroundings.Prepare(new RefusedInput(), isLive: true);
        CompilerServices.Prepare(isEdited: true);
        using var interruption = new CellInterruption();
        var front = await OwnerPipe.ConnectAsync(pipeName, interruption.Interrupt).ConfigureAwait(false);
        Formatters.Reset(shown());
        var paths = new PathShortener([repositoryRoot, Directory.GetCurrentDirectory()]);
        using var kernel = new NotebookKernel(KernelName.CSharp, new NotebookPackages(_ => { }), paths, interruption);
        // The compiler is slow only once: while the reader looks for the first cell.
        await kernel.RunAsync(Cell("_ = 1;"), _ => { }).ConfigureAwait(false);
        await foreach (var request in front.Requests.ConfigureAwait(false))
            front.Send(await AnswerAsync(request, kernel, front).ConfigureAwait(false));
        return 0;
    }

    private static async Task<WorkerMessage> AnswerAsync(WorkerRequest request, NotebookKernel kernel, OwnerPipe front)
    {
        switch (request)
        {
            case WorkerRequest.RunCell run:
                return new WorkerMessage.CellEnded(
                    await kernel.RunAsync(Cell(run.Code), change => front.Send(new WorkerMessage.OutputChanged(change)))
                        .ConfigureAwait(false));
            case WorkerRequest.Complete ask:
                return new WorkerMessage.Completed(await kernel.Language.CompleteAsync(ask.Code, ask.Cursor)
                    .ConfigureAwait(false));
            case WorkerRequest.Inspect ask:
                return new WorkerMessage.Inspected(await kernel.Language.InspectAsync(ask.Code, ask.Cursor)
                    .ConfigureAwait(false));
            case WorkerRequest.Judge ask:
                return new WorkerMessage.Judged(kernel.Language.Judge(ask.Code));
            default:
                throw new ArgumentException($"{request.GetType().Name} has no answer.", nameof(request));
        }
    }

    private static NotebookCell Cell(string code) => new(0, null, null, CellKind.Code, KernelName.CSharp, code);
}

/// <summary>The console of a cell: nobody types into it. A cell that reads is told so, instead of waiting for
/// ever.</summary>
internal sealed class RefusedInput : TextReader
{
    public override int Peek() => throw Refusal();

    public override int Read() => throw Refusal();

    public override int Read(char[] buffer, int index, int count) => throw Refusal();

    public override string? ReadLine() => throw Refusal();

    public override string ReadToEnd() => throw Refusal();

    private static NotSupportedException Refusal() =>
        new(
            "A cell cannot ask for input, because a notebook must also run without a person. Write the value into "
            + "the cell.");
}
