using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ClaimTrail.Notebooks.Browser;

/// <summary>The DevTools protocol of Chromium over one web socket: commands with their answers, and events.</summary>
internal sealed class DevTools : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> _waiting = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _events = new();
    private readonly SemaphoreSlim _sending = new(1);
    private readonly CancellationTokenSource _closing = new();
    private Task _listening = Task.CompletedTask;
    private int _last;

    private DevTools()
    {
    }

    public static async Task<DevTools> ConnectAsync(Uri address, CancellationToken cancellation)
    {
        var tools = new DevTools();
        await tools._socket.ConnectAsync(address, cancellation).ConfigureAwait(false);
        tools._listening = tools.ListenAsync();
        return tools;
    }

    /// <summary>Sends a command and gives its result.</summary>
    /// <exception cref="ChromiumException">The browser refused the command or went away.</exception>
    public async Task<JsonElement> SendAsync(string? session, string method, JsonObject parameters, CancellationToken cancellation)
    {
        var id = Interlocked.Increment(ref _last);
        var answer = _waiting[id] = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        var message = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters };
        if (session is not null) message["sessionId"] = session;
        await _sending.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            await _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, true, cancellation).ConfigureAwait(false);
        }
        catch (WebSocketException error)
        {
            throw new ChromiumException("Chromium went away while it was asked for a page.", error);
        }
        finally
        {
            _sending.Release();
        }
        return await answer.Task.WaitAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Completes when the event comes; ask before doing what causes it.</summary>
    public Task NextAsync(string session, string name) =>
        (_events[session + name] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync().ConfigureAwait(false);
        await _listening.ConfigureAwait(false);
        _socket.Dispose();
        _sending.Dispose();
        _closing.Dispose();
    }

    private async Task ListenAsync()
    {
        var buffer = new byte[1 << 16];
        using var message = new MemoryStream();
        Exception ended = new ChromiumException("Chromium closed the connection.");
        try
        {
            while (true)
            {
                var part = await _socket.ReceiveAsync(buffer.AsMemory(), _closing.Token).ConfigureAwait(false);
                if (part.MessageType == WebSocketMessageType.Close) break;
                await message.WriteAsync(buffer.AsMemory(0, part.Count)).ConfigureAwait(false);
                if (!part.EndOfMessage) continue;
                Take(message.GetBuffer().AsMemory(0, (int)message.Length));
                message.SetLength(0);
            }
        }
        catch (Exception error) when (error is WebSocketException or OperationCanceledException)
        {
            ended = new ChromiumException("The connection to Chromium ended.", error);
        }
        foreach (var waiting in _waiting.Values) waiting.TrySetException(ended);
        foreach (var waiting in _events.Values) waiting.TrySetException(ended);
    }

    private void Take(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var message = document.RootElement;
        if (message.TryGetProperty("id", out var id))
        {
            if (!_waiting.TryRemove(id.GetInt32(), out var waiting)) return;
            if (message.TryGetProperty("error", out var error)) waiting.TrySetException(new ChromiumException($"Chromium refused: {error.GetProperty("message").GetString()}"));
            else waiting.TrySetResult(message.GetProperty("result").Clone());
        }
        else if (message.TryGetProperty("sessionId", out var session)
            && _events.TryRemove(session.GetString() + message.GetProperty("method").GetString(), out var awaited))
        {
            awaited.TrySetResult();
        }
    }
}
