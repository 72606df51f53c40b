using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ClaimTrail.Notebooks.Worker;

/// <summary>Writes messages to the runner, one JSON line each, from any thread.</summary>
internal sealed class MessageSender(Stream stream)
{
    private readonly Lock gate = new();

    public void Send(WorkerMessage message) => Send(message, WorkerJson.Default.WorkerMessage);

    public void Send<T>(T message, JsonTypeInfo<T> type)
    {
        var line = JsonSerializer.SerializeToUtf8Bytes(message, type);
        lock (gate)
        {
            stream.Write(line);
            stream.WriteByte((byte)'\n');
            stream.Flush();
        }
    }
}
