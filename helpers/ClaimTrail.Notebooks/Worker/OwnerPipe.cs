using System.IO.Pipes;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;

namespace ClaimTrail.Notebooks.Worker;

/// <summary>The inside's end of the pipe to the process that started this one: it asks, and is told, one JSON line
/// each.</summary>
internal sealed class OwnerPipe
{
    private readonly Channel<WorkerRequest> requests = Channel.CreateUnbounded<WorkerRequest>();
    private readonly Lock gate = new();
    private readonly Stream pipe;

    private OwnerPipe(Stream pipe) => this.pipe = pipe;

    /// <summary>What is asked, in its order.</summary>
    public IAsyncEnumerable<WorkerRequest> Requests => requests.Reader.ReadAllAsync();

    /// <summary>Connects to the owner. When its end of the pipe closes it is gone, and so must be this process,
    /// whatever the cell is doing.</summary>
    /// <param name="pipeName">The name of its pipe.</param>
    /// <param name="interrupt">Called at once for an interruption, which does not wait for its turn.</param>
    public static async Task<OwnerPipe> ConnectAsync(string pipeName, Action? interrupt = null)
    {
        var pipe = new NamedPipeClientStream(".", pipeName, PipeDirection.InOut, PipeOptions.Asynchronous);
        await pipe.ConnectAsync(10_000).ConfigureAwait(false);
        var owner = new OwnerPipe(pipe);
        new Thread(() => owner.Listen(interrupt)) { IsBackground = true, Name = "listen to the owner" }.Start();
        return owner;
    }

    /// <summary>Tells the owner something, from any thread.</summary>
    public void Send(WorkerMessage message)
    {
        var line = JsonSerializer.SerializeToUtf8Bytes(message, WorkerJson.Default.WorkerMessage);
        lock (gate)
        {
            pipe.Write(line);
            pipe.WriteByte((byte)'\n');
            pipe.Flush();
        }
    }

    private void Listen(Action? interrupt)
    {
        var reader = new StreamReader(pipe, Encoding.UTF8);
        try
        {
            while (reader.ReadLine() is { } line)
            {
                var request = JsonSerializer.Deserialize(line, WorkerJson.Default.WorkerRequest)!;
                if (request is WorkerRequest.Interrupt) interrupt?.Invoke();
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
