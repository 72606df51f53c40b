using ClaimTrail.Notebooks.Comparing;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Jupyter;

/// <summary>Real clients run cells and notebooks by the installed kernel. What is the same under every culture is not
/// repeated.</summary>
[Trait("Culture", "any")]
public sealed class JupyterClientTests(JupyterClients clients) : IClassFixture<JupyterClients>
{
    /// <summary>What a chart carries in a client that runs scripts, and a run leaves to its page.</summary>
    private const string LiveScript = "<script>// Draws the charts of a notebook";

    /// <summary>The classes of <c>clients.py</c>.</summary>
    [SkippableTheory]
    [InlineData("Conformance")]
    [InlineData("Cells")]
    [InlineData("Interrupting")]
    [InlineData("Restarting")]
    [InlineData("Surroundings")]
    public async Task Clients_are_served(string tests)
    {
        Skip.If(JupyterClients.Missing is not null, JupyterClients.Missing);
        await clients.InstallAsync();
        var result = await clients.RunAsync(Path.GetTempPath(), JupyterClients.Script, tests);
        Assert.True(result.ExitCode == 0, $"{result.Output}\n{result.Errors}");
        Assert.DoesNotContain("Ran 0 tests", result.Errors, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_notebook_gives_the_outputs_of_a_run()
    {
        Skip.If(JupyterClients.Missing is not null, JupyterClients.Missing);
        await clients.InstallAsync();
        using var folder = new TemporaryFolder();
        Copy(RepositoryRoot.Combine("data"), Path.Combine(folder.Path, "data"));
        Copy(RepositoryRoot.Combine("notebooks"), Path.Combine(folder.Path, "notebooks"));
        var notebooks = Directory.GetFiles(Path.Combine(folder.Path, "notebooks"), "*.ipynb")
            .Order(StringComparer.Ordinal).ToArray();
        Assert.True(notebooks.Length >= 7, "all notebooks are there");

        // Two at once, as a run has them.
        var executed = await Task.WhenAll(notebooks
            .Index()
            .GroupBy(each => each.Index % 2, each => each.Item)
            .Select(some => clients.RunAsync(
            Path.Combine(folder.Path, "notebooks"),
            ["-m", "nbconvert", "--to", "notebook", "--inplace", "--execute",
                "--ExecutePreprocessor.timeout=300", .. some])));
        Assert.All(executed, each => Assert.True(each.ExitCode == 0, each.Errors));

        foreach (var notebook in notebooks)
            await File.WriteAllTextAsync(notebook, WithoutLiveScripts(await File.ReadAllTextAsync(notebook)));
        // A run's outputs are the committed ones; `claimtrail check` holds that.
        foreach (var notebook in notebooks)
        {
            var committed = OutputReader.Read(RepositoryRoot.Combine("notebooks", Path.GetFileName(notebook)));
            var given = OutputReader.Read(notebook);
            Assert.True(given.Sum(outputs => outputs.Count) > 5, $"{notebook} shows something");
            Assert.Equal(committed.Count, given.Count);
            foreach (var (cell, (here, there)) in committed.Zip(given).Index())
            {
                var different = LineDifference.Of(OutputLines.Of(here), OutputLines.Of(there));
                Assert.True(different.Count == 0,
                    $"{Path.GetFileName(notebook)}, cell {cell + 1}: {string.Join(" / ", different.Take(8))}");
            }
        }
    }

    private static string WithoutLiveScripts(string notebook)
    {
        var json = System.Text.Json.Nodes.JsonNode.Parse(notebook)!;
        foreach (var output in json["cells"]!
            .AsArray()
            .Where(cell => cell!["outputs"] is not null)
            .SelectMany(cell => cell!["outputs"]!.AsArray()))
        {
            if (output!["data"]?["text/html"] is not { } html) continue;
            var text = html is System.Text.Json.Nodes.JsonArray lines
                ? string.Concat(lines.Select(line => line!.GetValue<string>()))
                : html.GetValue<string>();
            for (int start; (start = text.IndexOf(LiveScript, StringComparison.Ordinal)) >= 0;)
                text = text.Remove(start,
                    text.IndexOf("</script>", start, StringComparison.Ordinal) + "</script>".Length - start);
            output["data"]!["text/html"] = text;
        }
        return json.ToJsonString();
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
