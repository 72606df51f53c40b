using System.Text.Json;

namespace ClaimTrail.Notebooks.Worker;

/// <summary>Writes messages to the runner, one JSON line each, from any thread.</summary>
internal sealed class MessageSender(Stream stream)
{
    private readonly Lock gate = new();

    public void Send(WorkerMessage message)
    {
        var line = JsonSerializer.SerializeToUtf8Bytes(message, WorkerJson.Default.WorkerMessage);
        lock (gate)
        {
            stream.Write(line);
            stream.WriteByte((byte)'\n');
            stream.Flush();
        }
    }
}
