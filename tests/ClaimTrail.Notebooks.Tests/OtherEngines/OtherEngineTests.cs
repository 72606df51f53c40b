using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Testing;

namespace ClaimTrail.Notebooks.Tests.OtherEngines;

/// <summary>Notebooks in engines that are not ours, as the repository has them. Those whose packages every feed serves in the
/// pinned versions or close to them run here; helpers/engines.md says what was tried beyond.</summary>
public sealed class OtherEngineTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("claimtrail-engines-").FullName;

    [SkippableTheory]
    [InlineData("02-find-the-figures")]
    [InlineData("06-publish-a-claim-card")]
    [InlineData("07-your-own-story")]
    public async Task Dotnet_interactive_shows_what_the_repository_keeps(string name)
    {
        var program = await EngineTool.Required("Microsoft.dotnet-interactive", "1.0.712001", "dotnet-interactive");
        var notebook = NotebookReader.Read(CopyOf(name));
        using var kernel = await InteractiveKernel.Start(program, notebook.Folder);
        var outputs = new List<IReadOnlyList<CellOutput>>();
        foreach (var cell in notebook.CodeCells) outputs.Add(await kernel.Run(cell));
        AssertShownAsKept(notebook, outputs);
    }

    [SkippableTheory]
    [InlineData("02-find-the-figures")]
    [InlineData("07-your-own-story")]
    public async Task Dotnet_repl_shows_what_the_repository_keeps(string name)
    {
        var program = await EngineTool.Required("dotnet-repl", "0.3.259", "dotnet-repl");
        var notebook = NotebookReader.Read(CopyOf(name));
        var written = Path.Combine(folder, "out.ipynb");
        using var run = EngineTool.Start(program, notebook.Folder, "--run", notebook.Path, "--exit-after-run", "--output-path", written);
        var errors = run.StandardError.ReadToEndAsync();
        var output = await run.StandardOutput.ReadToEndAsync();
        await run.WaitForExitAsync();
        Assert.True(run.ExitCode == 0, output + await errors);
        AssertShownAsKept(notebook, OutputReader.Read(written));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>No cell failed, and each shows the HTML that is kept. Pictures are ours alone; F# and Mermaid are formatted by
    /// the engine.</summary>
    private static void AssertShownAsKept(NotebookDocument notebook, IReadOnlyList<IReadOnlyList<CellOutput>> shown)
    {
        var kept = OutputReader.Read(notebook.Path);
        foreach (var (cell, now, then) in notebook.CodeCells.Zip(shown, kept))
        {
            var place = FormattableString.Invariant($"{notebook.Name}, cell {cell.Number}");
            Assert.True(!now.OfType<ErrorOutput>().Any(), $"{place}: {string.Join("\n", now.OfType<ErrorOutput>().Select(error => error.Message))}");
            var (html, expected) = (Html(now), Html(then));
            if (cell.Language != KernelName.CSharp) Assert.Equal((place, expected.Count > 0), (place, html.Count > 0));
            foreach (var text in cell.Language == KernelName.CSharp ? expected : [])
                Assert.True(text.Contains("<img", StringComparison.Ordinal) ? html.Any(IsLiveChart) : html.Contains(text), $"{place} lacks: {text}");
        }
    }

    /// <summary>A chart with its figure and with the script that draws it where the engine runs scripts.</summary>
    private static bool IsLiveChart(string html) =>
        html.Contains("class=\"ct-figure\"", StringComparison.Ordinal) && html.Contains("Plotly.newPlot", StringComparison.Ordinal);

    private static List<string> Html(IReadOnlyList<CellOutput> outputs) => [.. outputs
        .Select(output => output switch { DisplayOutput shown => shown.Data, ResultOutput result => result.Data, _ => null })
        .Select(data => data?["text/html"]).OfType<string>()];

    /// <summary>The notebook beside a copy of the data, so that what it writes does not meet another test.</summary>
    private string CopyOf(string name)
    {
        foreach (var part in new[] { "notebooks/.boot", "data" })
        {
            foreach (var file in Directory.GetFiles(RepositoryRoot.Combine(part), "*", SearchOption.AllDirectories))
                Copy(Path.GetRelativePath(RepositoryRoot.Combine(), file));
        }
        return Copy($"notebooks/{name}.ipynb");
    }

    private string Copy(string relative)
    {
        var target = Path.Combine(folder, relative);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(RepositoryRoot.Combine(relative), target);
        return target;
    }
}
