using System.Text.Json;
using System.Text.Json.Nodes;
using ClaimTrail.Notebooks.Lint;
using ClaimTrail.Notebooks.Packages;
using ClaimTrail.Testing;

namespace ClaimTrail.Notebooks.Tests.Lint;

/// <summary>Writes a well-formed notebook, lets a test spoil it, and reads it by the rules.</summary>
internal static class LintBook
{
    /// <summary>Reads a notebook of the tier and the cells.</summary>
    /// <param name="tier">What the first cell says.</param>
    /// <param name="cells">Code cells; one that begins with a selector for another language gets the metadata for it.</param>
    /// <param name="spoil">Changes the notebook's JSON.</param>
    /// <param name="spoilText">Changes the file's text.</param>
    public static LintReport Read(string tier, string[] cells, Action<JsonNode>? spoil = null, Func<string, string>? spoilText = null)
    {
        using var folder = new TemporaryFolder();
        folder.Write("stand-ins/stand-ins.json", """{"packages": [{"id": "Sample", "version": "1.2.3", "assemblies": ["Sample.dll"]}]}""");
        File.Copy(typeof(LintBook).Assembly.Location, Path.Combine(folder.Path, "stand-ins", "Sample.dll"));
        if (cells.Any(cell => cell.Contains(nameof(FSharpSignatures), StringComparison.Ordinal)))
            File.Copy(typeof(Microsoft.FSharp.Core.Unit).Assembly.Location, Path.Combine(folder.Path, "stand-ins", "FSharp.Core.dll"));
        folder.Write(".boot/lib.csx", "using System.IO;");
        folder.Write("acts.csx", "var x = 1;\nSystem.Console.WriteLine(x);");
        folder.Write("nested.csx", "#!import .boot/lib.csx");
        folder.Write("broken.csx", "int x = nothing;");
        folder.Write("declares.csx", "record Pair(int A, int B);");
        var json = Notebook(tier, cells);
        spoil?.Invoke(json);
        var text = json.ToJsonString(new JsonSerializerOptions { WriteIndented = true }) + "\n";
        var path = folder.Write("sample.ipynb", spoilText?.Invoke(text) ?? text);
        return Linter.Read(path, new PackageSettings(PackageMode.StandIns, Path.Combine(folder.Path, ".cache"), Path.Combine(folder.Path, "stand-ins")));
    }

    private static JsonObject Notebook(string tier, string[] cells)
    {
        var isFSharp = tier == "B";
        var (kernel, language) = isFSharp ? ("fsharp", "F#") : ("csharp", "C#");
        string[] languages = [kernel, .. cells.Select(Language).OfType<string>()];
        return new JsonObject
        {
            ["cells"] = new JsonArray([Markdown($"# Sample\n\n| | |\n|---|---|\n| Tier | {tier}: sample |"), .. cells.Select(Code)]),
            ["metadata"] = new JsonObject
            {
                ["kernelspec"] = new JsonObject { ["display_name"] = $".NET ({language})", ["language"] = language, ["name"] = $".net-{kernel}" },
                ["language_info"] = new JsonObject { ["name"] = language },
                ["polyglot_notebook"] = new JsonObject
                {
                    ["kernelInfo"] = new JsonObject
                    {
                        ["defaultKernelName"] = kernel,
                        ["items"] = new JsonArray([.. languages.Distinct().Select(name => new JsonObject { ["name"] = name })]),
                    },
                },
            },
            ["nbformat"] = 4,
            ["nbformat_minor"] = 5,
        };
    }

    private static JsonObject Markdown(string text) => new()
    {
        ["cell_type"] = "markdown",
        ["id"] = "title",
        ["metadata"] = new JsonObject(),
        ["source"] = Lines(text),
    };

    private static JsonObject Code(string text, int index) => new()
    {
        ["cell_type"] = "code",
        ["execution_count"] = null,
        ["id"] = $"c{index}",
        ["metadata"] = Language(text) is { } language
            ? new JsonObject
            {
                ["polyglot_notebook"] = new JsonObject { ["kernelName"] = language },
                ["dotnet_interactive"] = new JsonObject { ["language"] = language },
            }
            : new JsonObject(),
        ["outputs"] = new JsonArray(),
        ["source"] = Lines(text),
    };

    private static string? Language(string text) =>
        Array.Find(["fsharp", "html", "mermaid", "javascript"], name => text.StartsWith($"#!{name}\n", StringComparison.Ordinal));

    private static JsonArray Lines(string text)
    {
        var lines = text.Split('\n');
        return [.. lines.Select((line, i) => (JsonNode)(i < lines.Length - 1 ? line + "\n" : line))];
    }
}
