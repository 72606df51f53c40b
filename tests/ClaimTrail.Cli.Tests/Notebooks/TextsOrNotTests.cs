using System.Text.Json;
using ClaimTrail.Cli.Tests.Run;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Notebooks;

/// <summary>A reader without the article texts sees the same tables, charts and findings as one who has them.</summary>
[Trait(CultureFromEnvironment.Trait, CultureFromEnvironment.Any)]
public sealed class TextsOrNotTests : IDisposable
{
    /// <summary>The notebooks whose tables need no withheld text. The fifth weighs shared wording, and more text is more wording.</summary>
    private static readonly string[] Notebooks = ["01-load-the-articles", "02-find-the-figures", "03-salary-figures", "04-strike-membership"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [SkippableFact]
    public async Task Outputs_are_the_same_with_and_without_the_texts()
    {
        var texts = FullTexts.Required();
        var (with, without) = (await Outputs("with", texts), await Outputs("without", ""));
        Assert.All(with.Zip(without).Zip(Notebooks), pair => Assert.True(pair.First.First == pair.First.Second, $"{pair.Second} differs"));
        Assert.All(with, outputs => Assert.Contains("ct-table", outputs, StringComparison.Ordinal));
    }

    private async Task<string[]> Outputs(string name, string texts)
    {
        var notebooks = Directory.CreateDirectory(Path.Combine(folder.Path, name, "notebooks")).FullName;
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, name, "data"), RepositoryRoot.Combine("data"));
        Directory.CreateSymbolicLink(Path.Combine(notebooks, ".boot"), RepositoryRoot.Combine("notebooks", ".boot"));
        foreach (var notebook in Notebooks)
            File.Copy(RepositoryRoot.Combine("notebooks", notebook + ".ipynb"), Path.Combine(notebooks, notebook + ".ipynb"));

        // An empty value is no folder: the case is opened without its texts even where the machine has them.
        using var process = Command.Start(Path.Combine(folder.Path, name), [("CLAIMTRAIL_TEXT", texts)],
            "run", "notebooks", "--in-place", "--no-site");
        var (errors, output) = (process.StandardError.ReadToEndAsync(), await process.StandardOutput.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{output}\n{await errors}");
        return [.. Notebooks.Select(notebook => OutputsOf(Path.Combine(notebooks, notebook + ".ipynb")))];
    }

    private static string OutputsOf(string path)
    {
        using var notebook = JsonDocument.Parse(File.ReadAllText(path));
        return string.Join('\n', notebook.RootElement.GetProperty("cells").EnumerateArray()
            .Where(cell => cell.TryGetProperty("outputs", out _))
            .Select(cell => cell.GetProperty("outputs").GetRawText()));
    }
}
