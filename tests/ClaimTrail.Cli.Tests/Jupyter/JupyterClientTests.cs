using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ClaimTrail.Notebooks.Comparing;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Jupyter;

/// <summary>Real clients run cells and notebooks by the installed kernel. What is the same under every culture is not
/// repeated.</summary>
[Trait("Culture", "any")]
public sealed partial class JupyterClientTests(JupyterClients clients) : IClassFixture<JupyterClients>
{
    /// <summary>What a chart carries in a client that runs scripts, and a run leaves to its page.</summary>
    private const string LiveScript = "<script>// Draws the charts of a notebook";

    /// <summary>Notebooks that hold every language and every kind of output, as a test below asks; CLAIMTRAIL_LONG=1
    /// runs all of them.</summary>
    private static readonly string[] OfEveryKind =
        ["02-find-the-figures.ipynb", "05-quote-trail.ipynb", "06-publish-a-claim-card.ipynb"];

    private static readonly string[] All =
        [.. Directory.GetFiles(RepositoryRoot.Combine("notebooks"), "*.ipynb").Order(StringComparer.Ordinal)];

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
        string[] names = Environment.GetEnvironmentVariable("CLAIMTRAIL_LONG") == "1"
            ? [.. All.Select(path => Path.GetFileName(path))]
            : OfEveryKind;
        string[] notebooks = [.. names.Select(name => Path.Combine(folder.Path, "notebooks", name))];

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

    [Fact]
    public void Three_notebooks_hold_every_language_and_every_kind_of_output()
    {
        Assert.True(All.Length >= 7, "all notebooks are there");
        Assert.Equal(KindsOf(All), KindsOf(All.Where(path => OfEveryKind.Contains(Path.GetFileName(path)))));
        Assert.Contains("#!fsharp", KindsOf(All));
    }

    /// <summary>The languages and directives of cells; the outputs by their MIME types and the outermost part of each
    /// of our views.</summary>
    private static SortedSet<string> KindsOf(IEnumerable<string> notebooks)
    {
        var kinds = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var cell in notebooks
            .SelectMany(path => JsonNode.Parse(File.ReadAllText(path))!["cells"]!.AsArray())
            .Where(cell => cell!["outputs"] is not null))
        {
            kinds.UnionWith(Directives.Matches(Joined(cell!["source"]!)).Select(match => match.Value));
            foreach (var output in cell["outputs"]!.AsArray())
            {
                var data = output!["data"] as JsonObject ?? [];
                kinds.Add($"{output["output_type"]} {string.Join(' ', data.Select(entry => entry.Key))} "
                    + Views.Match(data["text/html"] is { } html ? Joined(html) : "").Value);
            }
        }
        return kinds;
    }

    private static string Joined(JsonNode text) => text is JsonArray lines
        ? string.Concat(lines.Select(line => line!.GetValue<string>()))
        : text.GetValue<string>();

    private static string WithoutLiveScripts(string notebook)
    {
        var json = JsonNode.Parse(notebook)!;
        foreach (var output in json["cells"]!
            .AsArray()
            .Where(cell => cell!["outputs"] is not null)
            .SelectMany(cell => cell!["outputs"]!.AsArray()))
        {
            if (output!["data"]?["text/html"] is not { } html) continue;
            var text = Joined(html);
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

    [GeneratedRegex("^#!\\w+", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Directives { get; }

    [GeneratedRegex("class=\"ct-[a-z]+", RegexOptions.CultureInvariant)]
    private static partial Regex Views { get; }
}
