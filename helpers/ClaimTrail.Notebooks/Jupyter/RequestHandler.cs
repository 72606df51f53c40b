using System.Text.Json.Nodes;
using System.Threading.Channels;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Engine;
using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Notebooks.Jupyter.Session;
using ClaimTrail.Notebooks.Jupyter.Wire;
using ClaimTrail.Notebooks.Worker;

namespace ClaimTrail.Notebooks.Jupyter;

/// <summary>Answers the requests of a client: those of the shell one after another, those of the control channel at
/// once.</summary>
internal sealed class RequestHandler(JupyterSockets sockets, KernelSession session,
    ChannelReader<JupyterRequest> waiting, TaskCompletionSource stop)
{
    /// <summary>More characters than this in one cell are a loop that prints, not a result.</summary>
    private const int OutputLimit = 10_000_000;

    private int executionCount;
    private int aborting;

    /// <summary>Answers what comes on the control channel: a request does not wait for the one before it.</summary>
    public async Task ServeAsync(ChannelReader<JupyterRequest> urgent)
    {
        await foreach (var request in urgent.ReadAllAsync().ConfigureAwait(false)) _ = HandleAsync(request);
    }

    /// <summary>Answers what comes on the shell, until there is no more.</summary>
    public async Task ServeAsync()
    {
        sockets.Publish(null, "status", Status("starting"));
        await foreach (var request in waiting.ReadAllAsync().ConfigureAwait(false))
            await HandleAsync(request).ConfigureAwait(false);
    }

    private async Task HandleAsync(JupyterRequest request)
    {
        sockets.Publish(request.Header, "status", Status("busy"));
        var isAborted = aborting > 0 && request.Channel == JupyterChannel.Shell && aborting-- > 0
            && request.Type == "execute_request";
        if (isAborted)
            sockets.Reply(request, "execute_reply",
                new JsonObject { ["status"] = "aborted", ["execution_count"] = executionCount });
        else await AnswerAsync(request).ConfigureAwait(false);
        sockets.Publish(request.Header, "status", Status("idle"));
        if (request.Type == "shutdown_request") stop.TrySetResult();
    }

    private Task AnswerAsync(JupyterRequest request)
    {
        switch (request.Type)
        {
            case "execute_request":
                return ExecuteAsync(request);
            case "complete_request":
                return CompleteAsync(request);
            case "inspect_request":
                return InspectAsync(request);
            case "is_complete_request":
                return JudgeAsync(request);
            case "kernel_info_request":
                Reply(request, KernelInfo.Content());
                return Task.CompletedTask;
            case "interrupt_request":
                Reply(request, []);
                return session.InterruptAsync();
            case "shutdown_request":
                Reply(request, new JsonObject { ["restart"] = request.Flag("restart", false) });
                return Task.CompletedTask;
            case "history_request":
                Reply(request, new JsonObject { ["history"] = new JsonArray() });
                return Task.CompletedTask;
            case "comm_info_request":
                Reply(request, new JsonObject { ["comms"] = new JsonObject() });
                return Task.CompletedTask;
            case "comm_open":
                // No widget has its other half here; the page is told so, and goes on without.
                sockets.Publish(request.Header, "comm_close",
                    new JsonObject { ["comm_id"] = request.Text("comm_id"), ["data"] = new JsonObject() });
                return Task.CompletedTask;
            case var other when other.EndsWith("_request", StringComparison.Ordinal):
                var words = $"This kernel does not know {other}.";
                sockets.Reply(request, ReplyType(other), new JsonObject
                {
                    ["status"] = "error",
                    ["ename"] = "UnknownRequest",
                    ["evalue"] = words,
                    ["traceback"] = new JsonArray(JsonValue.Create(words)),
                });
                return Task.CompletedTask;
            default:
                return Task.CompletedTask;
        }
    }

    private async Task ExecuteAsync(JupyterRequest request)
    {
        var code = request.Text("code").ReplaceLineEndings("\n");
        var isSilent = request.Flag("silent", false);
        if (!isSilent && request.Flag("store_history", true)) executionCount++;
        var number = executionCount;
        void Publish(string type, JsonObject content)
        {
            if (!isSilent) sockets.Publish(request.Header, type, content);
        }
        Publish("execute_input", new JsonObject { ["code"] = request.Text("code"), ["execution_count"] = number });
        var outputs = new OutputMessages(Publish, number);
        if (!string.IsNullOrWhiteSpace(code)) await session.RunAsync(code, Limited(outputs.Show)).ConfigureAwait(false);

        var reply = outputs.Error is { } error
            ? OutputMessages.Content(error)
            : new JsonObject { ["payload"] = new JsonArray(), ["user_expressions"] = new JsonObject() };
        reply["status"] = outputs.Error is null ? "ok" : "error";
        reply["execution_count"] = number;
        // What was to run after a cell that failed is not run.
        if (outputs.Error is not null && request.Flag("stop_on_error", true)) aborting = waiting.Count;
        sockets.Reply(request, "execute_reply", reply);
    }

    private Action<OutputChange> Limited(Action<OutputChange> show)
    {
        long written = 0;
        Task? stopping = null;
        return change =>
        {
            written += change.Output is StreamOutput stream ? stream.Text.Length : 0;
            if (written <= OutputLimit || change.Output is ErrorOutput) show(change);
            else stopping ??= session.InterruptAsync(
                "The cell wrote more than 10 million characters and was stopped. Show less.");
        };
    }

    private async Task CompleteAsync(JupyterRequest request)
    {
        var code = request.Text("code");
        var cursor = CodeUnits(code, request.Number("cursor_pos", int.MaxValue));
        var list = (await session.AskAsync(new WorkerRequest.Complete(code, cursor))
            .ConfigureAwait(false) as WorkerMessage.Completed)?.List
            ?? new CompletionList([], cursor, cursor);
        Reply(request, new JsonObject
        {
            ["matches"] = new JsonArray([.. list.Names.Select(name => JsonValue.Create(name))]),
            ["cursor_start"] = Characters(code, list.Start),
            ["cursor_end"] = Characters(code, list.End),
            ["metadata"] = new JsonObject(),
        });
    }

    private async Task InspectAsync(JupyterRequest request)
    {
        var code = request.Text("code");
        var cursor = CodeUnits(code, request.Number("cursor_pos", int.MaxValue));
        var found = (await session.AskAsync(new WorkerRequest.Inspect(code, cursor))
            .ConfigureAwait(false) as WorkerMessage.Inspected)?.Markdown;
        Reply(request, new JsonObject
        {
            ["found"] = found is not null,
            ["data"] = found is null
                ? new JsonObject()
                : new JsonObject { ["text/markdown"] = found, ["text/plain"] = InspectedText.Plain(found) },
            ["metadata"] = new JsonObject(),
        });
    }

    private async Task JudgeAsync(JupyterRequest request)
    {
        var judged = (await session.AskAsync(new WorkerRequest.Judge(request.Text("code")))
            .ConfigureAwait(false) as WorkerMessage.Judged)?.Completeness;
        sockets.Reply(request, "is_complete_reply", judged switch
        {
            Completeness.Complete => new JsonObject { ["status"] = "complete" },
            Completeness.Incomplete => new JsonObject { ["status"] = "incomplete", ["indent"] = "" },
            Completeness.Invalid => new JsonObject { ["status"] = "invalid" },
            _ => new JsonObject { ["status"] = "unknown" },
        });
    }

    private void Reply(JupyterRequest request, JsonObject content)
    {
        content["status"] = "ok";
        sockets.Reply(request, ReplyType(request.Type), content);
    }

    private static string ReplyType(string request) =>
        string.Concat(request.AsSpan(0, request.Length - "request".Length), "reply");

    private static JsonObject Status(string state) => new() { ["execution_state"] = state };

    /// <summary>A place that a client counts in characters, in UTF-16 code units.</summary>
    private static int CodeUnits(string code, int characters)
    {
        var place = 0;
        foreach (var rune in code.EnumerateRunes())
        {
            if (characters-- <= 0) break;
            place += rune.Utf16SequenceLength;
        }
        return place;
    }

    private static int Characters(string code, int codeUnits) => code[..codeUnits].EnumerateRunes().Count();
}

/// <summary>What is known of a name, for readers whose client shows plain text alone.</summary>
internal static class InspectedText
{
    /// <summary>Markdown without the fences around code, and without the backslashes before signs.</summary>
    public static string Plain(string markdown) =>
        string.Join('\n', markdown
            .Split('\n')
            .Where(line => !line.StartsWith("```", StringComparison.Ordinal))
            .Select(Unescaped)).Trim();

    private static string Unescaped(string line)
    {
        var plain = new System.Text.StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\' && i + 1 < line.Length && char.IsPunctuation(line[i + 1])) continue;
            plain.Append(line[i]);
        }
        return plain.ToString();
    }
}
