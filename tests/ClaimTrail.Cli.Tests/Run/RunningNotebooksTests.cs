using System.Text.Json.Nodes;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Run;

/// <summary>What a good run leaves: outputs in their order and kinds, the summary, the bootstrap in reach.</summary>
public sealed class RunningNotebooksTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Outputs_keep_their_order_and_kind_and_are_the_same_each_time()
    {
        var path = folder.Write("nb.ipynb", NotebookText.CSharp(
            """
            Console.WriteLine("a"); Console.Write("b");
            Console.Error.WriteLine("e");
            new[] { 1 }.Display("text/plain");
            display("text");
            "<b>raw</b>".DisplayAs("text/html");
            Console.WriteLine(1.5);
            HTML("<i>last</i>")
            """,
            "\"later\".Display()",
            "throw new Exception(\"here\");",
            "1"));
        Assert.Equal(1, (await Command.RunAsync(folder.Path, "nb.ipynb", "--no-site", "--in-place")).ExitCode);
        var written = await File.ReadAllTextAsync(path);
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

        await Command.RunAsync(folder.Path, "nb.ipynb", "--no-site", "--in-place");
        Assert.Equal(written, await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task Without_in_place_the_notebook_is_not_touched()
    {
        var text = NotebookText.CSharp("1");
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
    public async Task Native_libraries_of_packages_are_found()
    {
        folder.Write("nb.ipynb", NotebookText.CSharp("""
            #r "nuget: Microsoft.Data.Sqlite, 10.0.0"
            using Microsoft.Data.Sqlite;
            using (var connection = new SqliteConnection("Data Source=:memory:"))
            {
                connection.Open();
                using (var command = connection.CreateCommand())
                {
                    command.CommandText = "select 6 * 7";
                    Console.WriteLine(command.ExecuteScalar());
                }
            }
            """));
        var result = await Command.RunAsync(folder.Path, "nb.ipynb", "--no-site");
        Assert.True(result.ExitCode == 0, result.Errors);
    }

    [Fact]
    public async Task The_bootstrap_brings_the_libraries_and_their_views_are_shown()
    {
        var bootstrap = RepositoryRoot.Combine("notebooks", ".boot", "lib.csx");
        var path = folder.Write("nb.ipynb", NotebookText.CSharp(
            $"#!import {bootstrap}", "typeof(TextSpan).Assembly.GetName().Name",
            "display(Nb.Note(\"head\", \"body\"));", "Nb.Note(\"head\", \"body\")"));
        var result = await Command.RunAsync(folder.Path, "nb.ipynb", "--no-site", "--in-place");
        Assert.True(result.ExitCode == 0, result.Errors);
        Assert.Equal("ClaimTrail", (string?)Outputs(path, 1)[0]!["data"]!["text/plain"]![0]);
        Assert.Equal(["display_data", "execute_result"],
            new[] { 2, 3 }.Select(cell => (string?)Outputs(path, cell)[0]!["output_type"]));
        Assert.Contains("body", Outputs(path, 3)[0]!["data"]!["text/html"]!.ToJsonString(), StringComparison.Ordinal);
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
        folder.Write("nb.ipynb",
            NotebookText.FSharp($"#!import {RepositoryRoot.Combine("notebooks", ".boot", "lib.fsx")}",
                "typeof<TextSpan>.Name"));
        var result = await Command.RunAsync(folder.Path, "nb.ipynb", "--no-site");
        Assert.True(result.ExitCode == 0, result.Errors);
    }

    [Fact]
    public async Task A_relative_text_folder_means_the_folder_of_the_command()
    {
        var path = folder.Write("notebooks/nb.ipynb",
            NotebookText.CSharp("Environment.GetEnvironmentVariable(\"CLAIMTRAIL_TEXT\")"));
        using var run = Command.Start(folder.Path, [("CLAIMTRAIL_TEXT", "texts/here")], "--no-site", "--in-place");
        await run.WaitForExitAsync();
        Assert.Equal(Path.Combine(folder.Path, "texts", "here"),
            (string?)Outputs(path, 0)[0]!["data"]!["text/plain"]![0]);
    }

    private static JsonArray Outputs(string notebook, int cell) =>
        JsonNode.Parse(File.ReadAllText(notebook))!["cells"]![cell]!["outputs"]!.AsArray();
}
