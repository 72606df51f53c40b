using System.Text.Json.Nodes;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Run;

/// <summary>One run of small notebooks, read by several tests.</summary>
public sealed class GoodRun : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>Where it ran.</summary>
    internal string Folder => folder.Path;

    /// <summary>What it said.</summary>
    internal Command.Result Result { get; private set; } = new(-1, "", "");

    /// <summary>The notebook whose outputs are of every kind; its third cell of four fails.</summary>
    internal string Kinds => Path.Combine(folder.Path, "notebooks", "kinds.ipynb");

    public async Task InitializeAsync()
    {
        Write("kinds",
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
            "1");
        Write("native",
            """
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
            """);
        Write("boot", $"#!import {RepositoryRoot.Combine("notebooks", ".boot", "lib.csx")}",
            "typeof(TextSpan).Assembly.GetName().Name", "display(Nb.Note(\"head\", \"body\"));",
            "Nb.Note(\"head\", \"body\")");
        folder.Write("notebooks/twin.ipynb", NotebookText.FSharp(
            $"#!import {RepositoryRoot.Combine("notebooks", ".boot", "lib.fsx")}", "typeof<TextSpan>.Name"));
        Write("texts", "Environment.GetEnvironmentVariable(\"CLAIMTRAIL_TEXT\")");
        using var run = Command.Start(folder.Path, [("CLAIMTRAIL_TEXT", "texts/here")], "--no-site", "--in-place");
        var errors = run.StandardError.ReadToEndAsync();
        var output = await run.StandardOutput.ReadToEndAsync();
        await run.WaitForExitAsync();
        Result = new Command.Result(run.ExitCode, output, await errors);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Dispose();

    /// <summary>The outputs of a cell of a notebook that ran to its end.</summary>
    internal JsonArray Outputs(string name, int cell)
    {
        Assert.True(Result.Output.Contains($"{name}: done", StringComparison.Ordinal), Result.Errors);
        return JsonNode.Parse(File.ReadAllText(Path.Combine(folder.Path, "notebooks", name + ".ipynb")))!["cells"]!
            [cell]!["outputs"]!.AsArray();
    }

    private void Write(string name, params string[] cells) =>
        folder.Write($"notebooks/{name}.ipynb", NotebookText.CSharp(cells));
}
