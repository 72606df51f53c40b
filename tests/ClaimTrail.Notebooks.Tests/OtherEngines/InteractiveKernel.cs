using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Notebooks.Tests.OtherEngines;

/// <summary>.NET Interactive over standard input and output: one line of JSON per command, one per event.</summary>
internal sealed class InteractiveKernel : IDisposable
{
    private readonly Process process;
    private int submitted;

    private InteractiveKernel(Process process) => this.process = process;

    public static async Task<InteractiveKernel> Start(string program, string folder)
    {
        var kernel = new InteractiveKernel(EngineTool.Start(program, folder, "stdio", "--working-dir", folder));
        kernel.process.ErrorDataReceived += (_, _) => { }; // read, so that the kernel never waits for us
        kernel.process.BeginErrorReadLine();
        while ((string?)(await kernel.Next())["eventType"] != "KernelReady")
        {
            // what the kernel says of itself before it is ready
        }
        return kernel;
    }

    /// <summary>Runs a cell.</summary>
    /// <returns>What it showed, with the message of a failure as last output.</returns>
    public async Task<IReadOnlyList<CellOutput>> Run(NotebookCell cell)
    {
        var token = FormattableString.Invariant($"cell{++submitted}");
        var command = new JsonObject
        {
            ["commandType"] = "SubmitCode",
            ["command"] = new JsonObject { ["code"] = cell.Source, ["targetKernelName"] = cell.Language },
            ["token"] = token,
            ["routingSlip"] = new JsonArray(),
        };
        await process.StandardInput.WriteLineAsync(command.ToJsonString());
        await process.StandardInput.FlushAsync();

        var outputs = new List<CellOutput>();
        while (true)
        {
            var message = await Next();
            var said = message["event"]!;
            switch ((string)message["eventType"]!)
            {
                case "CommandSucceeded" when Answers(message, token):
                    return outputs;
                case "CommandFailed" when Answers(message, token):
                    outputs.Add(new ErrorOutput("CommandFailed", (string?)said["message"] ?? "", []));
                    return outputs;
                case "StandardOutputValueProduced" or "StandardErrorValueProduced":
                    outputs.Add(new StreamOutput("stdout", string.Concat(Values(said).Select(value => value.Value))));
                    break;
                case "DisplayedValueProduced" or "DisplayedValueUpdated" or "ReturnValueProduced":
                    outputs.Add(new DisplayOutput(MimeBundle.Of(Values(said))));
                    break;
            }
        }
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    private static bool Answers(JsonNode message, string token) => message["command"] is { } command && (string?)command["token"] == token;

    private static IEnumerable<KeyValuePair<string, string>> Values(JsonNode said) =>
        said["formattedValues"]!.AsArray().Select(value => KeyValuePair.Create((string)value!["mimeType"]!, (string)value["value"]!));

    private async Task<JsonNode> Next()
    {
        while (true)
        {
            var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The kernel ended.");
            try
            {
                if (line.StartsWith('{')) return JsonNode.Parse(line)!;
            }
            catch (JsonException)
            {
                // not an event
            }
        }
    }
}
