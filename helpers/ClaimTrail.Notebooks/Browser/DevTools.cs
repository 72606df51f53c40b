using System.Buffers;
using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ClaimTrail.Notebooks.Browser;

/// <summary>The DevTools protocol of Chromium over a pair of pipes: commands with their answers, and events. A message
/// is JSON in UTF-8 and ends with a zero byte (https://chromedevtools.github.io/devtools-protocol/).</summary>
internal sealed class DevTools : IAsyncDisposable
{
    private readonly Stream _commands;
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> _waiting = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _events = new();
    private readonly SemaphoreSlim _sending = new(1);
    private readonly Task _listening;
    private int _last;
    private volatile bool _ended;

    /// <summary>Speaks over two pipes, which stay the caller's.</summary>
    public DevTools(Stream commands, Stream answers)
    {
        _commands = commands;
        _listening = ListenAsync(PipeReader.Create(answers, new StreamPipeReaderOptions(leaveOpen: true)));
    }

    /// <summary>Sends a command and gives its result.</summary>
    /// <exception cref="ChromiumException">The browser refused the command or went away.</exception>
    public async Task<JsonElement> SendAsync(string? session, string method, JsonObject parameters,
        CancellationToken cancellation)
    {
        var id = Interlocked.Increment(ref _last);
        var answer = _waiting[id] = new TaskCompletionSource<JsonElement>(
            TaskCreationOptions.RunContinuationsAsynchronously);
        var message = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters };
        if (session is not null) message["sessionId"] = session;
        await _sending.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            // A command that was begun is sent to its end, or the next one would be read as its rest.
            await _commands.WriteAsync((byte[])[.. JsonSerializer.SerializeToUtf8Bytes(message), 0],
                CancellationToken.None).ConfigureAwait(false);
            await _commands.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (IOException error)
        {
            throw new ChromiumException("Chromium went away while it was asked for a page.", error);
        }
        finally
        {
            _sending.Release();
        }
        if (_ended) answer.TrySetException(Ended());
        return await answer.Task.WaitAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Completes when the event comes; ask before doing what causes it.</summary>
    public Task NextAsync(string session, string name) =>
        (_events[session + name] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>Waits for the last message; end the browser first.</summary>
    public async ValueTask DisposeAsync()
    {
        await _listening.ConfigureAwait(false);
        _sending.Dispose();
    }

    private static ChromiumException Ended(Exception? cause = null) => new("The connection to Chromium ended.", cause);

    private async Task ListenAsync(PipeReader answers)
    {
        var ended = Ended();
        try
        {
            while (true)
            {
                var read = await answers.ReadAsync().ConfigureAwait(false);
                var rest = read.Buffer;
                while (rest.PositionOf((byte)0) is { } end)
                {
                    Take(rest.Slice(0, end));
                    rest = rest.Slice(rest.GetPosition(1, end));
                }
                answers.AdvanceTo(rest.Start, rest.End);
                if (read.IsCompleted) break;
            }
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException or OperationCanceledException)
        {
            ended = Ended(error);
        }
        await answers.CompleteAsync().ConfigureAwait(false);
        _ended = true;
        foreach (var waiting in _waiting.Values) waiting.TrySetException(ended);
        foreach (var waiting in _events.Values) waiting.TrySetException(ended);
    }

    private void Take(ReadOnlySequence<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var message = document.RootElement;
        if (message.TryGetProperty("id", out var id))
        {
            if (!_waiting.TryRemove(id.GetInt32(), out var waiting)) return;
            if (message.TryGetProperty("error", out var error))
                waiting.TrySetException(
                    new ChromiumException($"Chromium refused: {error.GetProperty("message").GetString()}"));
            else waiting.TrySetResult(message.GetProperty("result").Clone());
        }
        else if (message.TryGetProperty("sessionId", out var session)
            && _events.TryRemove(session.GetString() + message.GetProperty("method").GetString(), out var awaited))
        {
            awaited.TrySetResult();
        }
    }
}
