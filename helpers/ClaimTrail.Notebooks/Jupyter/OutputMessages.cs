using System.Text.Json.Nodes;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;

namespace ClaimTrail.Notebooks.Jupyter;

/// <summary>Outputs of one cell as messages to its readers.</summary>
/// <param name="publish">Sends a message's type and content.</param>
/// <param name="executionCount">The cell's number in this session.</param>
internal sealed class OutputMessages(Action<string, JsonObject> publish, int executionCount)
{
    private readonly string id = Guid.NewGuid().ToString();
    private int count;

    /// <summary>The error that ended the cell; null as long as none did.</summary>
    public ErrorOutput? Error { get; private set; }

    /// <summary>Shows an output, or shows one anew.</summary>
    public void Show(OutputChange change)
    {
        var isNew = change.Index >= count;
        var transient = new JsonObject { ["display_id"] = $"{id}-{(isNew ? count : change.Index)}" };
        if (isNew) count++;
        switch (change.Output)
        {
            case StreamOutput stream:
                publish("stream", new JsonObject { ["name"] = stream.Name, ["text"] = stream.Text });
                break;
            case DisplayOutput display:
                publish(isNew ? "display_data" : "update_display_data", Shown(display.Data, transient));
                break;
            case ResultOutput result:
                var content = Shown(result.Data, transient);
                content["execution_count"] = executionCount;
                publish("execute_result", content);
                break;
            case ErrorOutput error:
                Error = error;
                publish("error", Content(error));
                break;
        }
    }

    /// <summary>An error as messages carry it.</summary>
    public static JsonObject Content(ErrorOutput error) => new()
    {
        ["ename"] = error.Name,
        ["evalue"] = error.Message,
        ["traceback"] = new JsonArray([.. error.Trace.Select(line => JsonValue.Create(line))]),
    };

    private static JsonObject Shown(MimeBundle bundle, JsonObject transient)
    {
        var data = new JsonObject();
        foreach (var (type, content) in bundle.Entries)
            data[type] = MimeBundle.IsJson(type) ? JsonNode.Parse(content) : JsonValue.Create(content);
        return new JsonObject { ["data"] = data, ["metadata"] = new JsonObject(), ["transient"] = transient };
    }
}
