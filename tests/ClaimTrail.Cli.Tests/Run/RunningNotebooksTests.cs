using System.Text.Json.Nodes;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Run;

/// <summary>What a good run leaves: outputs in their order and kinds, the summary, the bootstrap in reach.</summary>
public sealed class RunningNotebooksTests(GoodRun good) : IClassFixture<GoodRun>, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Outputs_keep_their_order_and_kind_and_are_the_same_each_time()
    {
        Assert.Equal(1, good.Result.ExitCode);
        var written = await File.ReadAllTextAsync(good.Kinds);
        var cells = JsonNode.Parse(written)!["cells"]!.AsArray();
        Assert.Equal(
            [
                """{"name":"stdout","output_type":"stream","text":["a\n","b"]}""",
                """{"name":"stderr","output_type":"stream","text":["e\n"]}""",
                """{"data":{"text/plain":["[ 1 ]"]},"metadata":{},"output_type":"display_data"}""",
                """{"data":{"text/plain":["text"]},"metadata":{},"output_type":"display_data"}""",
                """{"data":{"text/html":["\u003Cb\u003Eraw\u003C/b\u003E"]},"metadata":{},"output_type":"display_data"}""",
                """{"name":"stdout","output_type":"stream","text":["1.5\n"]}""",
                """{"data":{"text/html":["\u003Ci\u003Elast\u003C/i\u003E"]},"execution_count":1,"metadata":{},"output_type":"execute_result"}""",
            ],
            cells[0]!["outputs"]!.AsArray().Select(output => output!.ToJsonString()));
        Assert.Equal("""[{"data":{"text/plain":["later"]},"metadata":{},"output_type":"display_data"}]""",
            cells[1]!["outputs"]!.ToJsonString());
        Assert.Equal(("Exception", "here", "error"),
            ((string?)cells[2]!["outputs"]![0]!["ename"], (string?)cells[2]!["outputs"]![0]!["evalue"],
                (string?)cells[2]!["outputs"]![0]!["output_type"]));
        Assert.Equal((null, 0), ((int?)cells[3]!["execution_count"], cells[3]!["outputs"]!.AsArray().Count));

        await Command.RunAsync(good.Folder, good.Kinds, "--no-site", "--in-place");
        Assert.Equal(written, await File.ReadAllTextAsync(good.Kinds));
    }

    [Fact]
    public async Task Without_in_place_the_notebook_is_not_touched()
    {
        var text = NotebookText.CSharp("#!html\n<b>x</b>");
        var path = folder.Write("nb.ipynb", text);
        Assert.Equal(0, (await Command.RunAsync(folder.Path, "nb.ipynb", "--no-site")).ExitCode);
        Assert.Equal(text, await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task Notebooks_are_isolated_and_run_in_their_own_folders()
    {
        // Each leaves state behind at once, waits for the other to do the same, and then looks.
        string Cell(string other) => $$"""
            using System.IO;
            Environment.SetEnvironmentVariable("CLAIMTRAIL_TEST_SHARED", "set");
            AppDomain.CurrentDomain.SetData("shared", 1);
            var seen = File.Exists("own.txt");
            File.WriteAllText("../{{other}}.started", "");
            for (var i = 0; i < 200 && !File.Exists("here.started"); i++) await Task.Delay(50);
            Console.Write($"{seen} {Path.GetFileName(Directory.GetCurrentDirectory())} {AppDomain.CurrentDomain.GetAssemblies().Count(a => a.GetName().Name == "CommandLine")}");
            """;
        var notebook = folder.Write("a/one.ipynb",
            NotebookText.CSharp("#r \"nuget: CommandLineParser, 2.9.1\"\ntypeof(CommandLine.Parser).Name",
                Cell("b/here")));
        var other = folder.Write("b/two.ipynb",
            NotebookText.CSharp("var before = Environment.GetEnvironmentVariable(\"CLAIMTRAIL_TEST_SHARED\");",
                Cell("a/here"), "before"));
        folder.Write("a/own.txt", "");
        folder.Write("b/own.txt", "");
        var result = await Command.RunAsync(folder.Path, notebook, other, "--no-site", "--in-place");
        Assert.True(result.ExitCode == 0, result.Errors);
        Assert.Contains("Packages: CommandLineParser 2.9.1.", result.Output, StringComparison.Ordinal);

        Assert.Equal("True a 1", (string?)Outputs(notebook, 1)[0]!["text"]![0]);
        Assert.Equal("True b 0", (string?)Outputs(other, 1)[0]!["text"]![0]);
        Assert.Contains("null", Outputs(other, 2)[0]!["data"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Native_libraries_of_packages_are_found() =>
        Assert.Equal("42\n", (string?)good.Outputs("native", 0)[0]!["text"]![0]);

    [Fact]
    public void The_bootstrap_brings_the_libraries_and_their_views_are_shown()
    {
        Assert.Equal("ClaimTrail", (string?)good.Outputs("boot", 1)[0]!["data"]!["text/plain"]![0]);
        Assert.Equal(["display_data", "execute_result"],
            new[] { 2, 3 }.Select(cell => (string?)good.Outputs("boot", cell)[0]!["output_type"]));
        Assert.Contains("body", good.Outputs("boot", 3)[0]!["data"]!["text/html"]!.ToJsonString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bootstrap_has_forward_slashes_and_an_FSharp_twin()
    {
        var lines = await File.ReadAllLinesAsync(RepositoryRoot.Combine("notebooks", ".boot", "lib.csx"));
        Assert.Equal(
            ["ClaimTrail.dll", "ClaimTrail.Display.dll", "ClaimTrail.Cases.dll", "ClaimTrail.Exercises.dll"],
            lines.Where(line => line.StartsWith("#r \"", StringComparison.Ordinal))
                .Select(line => line.Split('/')[^1].TrimEnd('"')));
        Assert.DoesNotContain(lines,
            line => line.Contains('\\', StringComparison.Ordinal) || line.Contains('@', StringComparison.Ordinal));
        Assert.Contains("TextSpan", good.Outputs("twin", 1).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_relative_text_folder_means_the_folder_of_the_command() => Assert.Equal(
        Path.Combine(good.Folder, "texts", "here"),
        (string?)good.Outputs("texts", 0)[0]!["data"]!["text/plain"]![0]);

    private static JsonArray Outputs(string notebook, int cell) =>
        JsonNode.Parse(File.ReadAllText(notebook))!["cells"]![cell]!["outputs"]!.AsArray();
}
