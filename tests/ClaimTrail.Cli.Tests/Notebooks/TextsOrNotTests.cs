using System.Text.Json;
using ClaimTrail.Cli.Tests.Run;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Notebooks;

/// <summary>A reader without the article texts sees the same tables, charts and findings as one who has them. The
/// outputs that are committed were made without (<c>claimtrail check</c> holds that).</summary>
[Trait(CultureFromEnvironment.Trait, CultureFromEnvironment.Any)]
public sealed class TextsOrNotTests : IDisposable
{
    /// <summary>The notebooks whose tables need no withheld text: those that read most of it, and with
    /// CLAIMTRAIL_LONG=1 all. The fifth weighs shared wording, and more text is more wording.</summary>
    private static readonly string[] Notebooks = Environment.GetEnvironmentVariable("CLAIMTRAIL_LONG") == "1"
        ? ["01-load-the-articles", "02-find-the-figures", "03-salary-figures", "04-strike-membership"]
        : ["02-find-the-figures", "03-salary-figures"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [SkippableFact]
    public async Task Outputs_with_the_texts_are_those_that_are_committed_without()
    {
        var texts = FullTexts.Required();
        var notebooks = Directory.CreateDirectory(Path.Combine(folder.Path, "notebooks")).FullName;
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "data"), RepositoryRoot.Combine("data"));
        Directory.CreateSymbolicLink(Path.Combine(notebooks, ".boot"), RepositoryRoot.Combine("notebooks", ".boot"));
        foreach (var notebook in Notebooks)
            File.Copy(Committed(notebook), Path.Combine(notebooks, notebook + ".ipynb"));

        // Nothing is drawn: the picture of a figure that is the same stays, and one that differs loses it.
        using var process = Command.Start(folder.Path,
            [("CLAIMTRAIL_TEXT", texts), ("CLAIMTRAIL_CHROMIUM", Path.Combine(folder.Path, "nowhere"))],
            "run", "notebooks", "--in-place", "--no-site");
        var (errors, output) = (process.StandardError.ReadToEndAsync(), await process.StandardOutput.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{output}\n{await errors}");
        Assert.All(Notebooks, notebook =>
        {
            var with = OutputsOf(Path.Combine(notebooks, notebook + ".ipynb"));
            Assert.True(with == OutputsOf(Committed(notebook)), $"{notebook} differs");
            Assert.Contains("ct-table", with, StringComparison.Ordinal);
        });
    }

    private static string Committed(string notebook) => RepositoryRoot.Combine("notebooks", notebook + ".ipynb");

    private static string OutputsOf(string path)
    {
        using var notebook = JsonDocument.Parse(File.ReadAllText(path));
        return string.Join('\n', notebook.RootElement.GetProperty("cells").EnumerateArray()
            .Where(cell => cell.TryGetProperty("outputs", out _))
            .Select(cell => cell.GetProperty("outputs").GetRawText()));
    }
}
