using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
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
        ArgumentNullException.ThrowIfNull(shown);
        // A terminal's Ctrl+C reaches all processes of its group; the front decides what it means.
        using var ignored = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
        WorkerSurroundings.Prepare(new RefusedInput(), isLive: true);
        var pipe = await WorkerSurroundings.ConnectAsync(pipeName).ConfigureAwait(false);
        var sender = new MessageSender(pipe);
        using var interruption = new CellInterruption();
        var requests = Requests(pipe, interruption);
        Formatters.Reset(shown());
        var paths = new PathShortener([repositoryRoot, Directory.GetCurrentDirectory()]);
        using var kernel = new NotebookKernel(KernelName.CSharp, new NotebookPackages(_ => { }), paths, interruption);
        // The compiler is slow only once: while the reader looks for the first cell.
        await kernel.RunAsync(Cell("_ = 1;"), _ => { }).ConfigureAwait(false);
        await foreach (var request in requests.ReadAllAsync().ConfigureAwait(false))
            sender.Send(await AnswerAsync(request, kernel, sender).ConfigureAwait(false), SessionJson.Default.SessionAnswer);
        return 0;
    }

    private static async Task<SessionAnswer> AnswerAsync(SessionRequest request, NotebookKernel kernel, MessageSender sender)
    {
        switch (request)
        {
            case SessionRequest.Run run:
                await kernel.RunAsync(Cell(run.Code),
                    change => sender.Send(new SessionAnswer.OutputChanged(change), SessionJson.Default.SessionAnswer)).ConfigureAwait(false);
                return new SessionAnswer.Ended();
            case SessionRequest.Complete ask:
                return new SessionAnswer.Completed(await kernel.Language.CompleteAsync(ask.Code, ask.Cursor).ConfigureAwait(false));
            case SessionRequest.Inspect ask:
                return new SessionAnswer.Inspected(await kernel.Language.InspectAsync(ask.Code, ask.Cursor).ConfigureAwait(false));
            case SessionRequest.Judge ask:
                return new SessionAnswer.Judged(kernel.Language.Judge(ask.Code));
            default:
                throw new ArgumentException($"{request.GetType().Name} has no answer.", nameof(request));
        }
    }

    private static NotebookCell Cell(string code) => new(0, null, null, CellKind.Code, KernelName.CSharp, code);

    /// <summary>What the front asks. An interruption does not wait for its turn. When the front's end of the pipe closes it is gone, and
    /// so must be this process, whatever the cell is doing.</summary>
    private static ChannelReader<SessionRequest> Requests(Stream pipe, CellInterruption interruption)
    {
        var requests = Channel.CreateUnbounded<SessionRequest>();
        new Thread(Read) { IsBackground = true, Name = "listen to the front" }.Start();
        return requests.Reader;

        void Read()
        {
            var reader = new StreamReader(pipe, Encoding.UTF8);
            try
            {
                while (reader.ReadLine() is { } line)
                {
                    var request = JsonSerializer.Deserialize(line, SessionJson.Default.SessionRequest)!;
                    if (request is SessionRequest.Interrupt) interruption.Interrupt();
                    else requests.Writer.TryWrite(request);
                }
            }
            catch (Exception error) when (error is IOException or JsonException)
            {
                // A broken pipe, or the half of a request, means the same as its end.
            }
            Environment.Exit(3);
        }
    }
}
