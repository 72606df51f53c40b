using ClaimTrail.Cli.Tests.Run;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Notebooks;

/// <summary>Whoever has just made a case has claimed nothing yet; the notebook on claim cards runs all the same and says so.</summary>
[Trait(CultureFromEnvironment.Trait, CultureFromEnvironment.Any)]
public sealed class BareCaseTests : IDisposable
{
    private const string Notebook = "06-publish-a-claim-card.ipynb";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait(CultureFromEnvironment.Trait, CultureFromEnvironment.Any)]
    public async Task Notebook_06_runs_on_a_case_without_a_finding()
    {
        var story = Directory.CreateDirectory(Path.Combine(folder.Path, "data", "bare")).FullName;
        foreach (var file in Directory.GetFiles(RepositoryRoot.Combine("data", "netflix-2023"))) File.Copy(file, Path.Combine(story, Path.GetFileName(file)));
        foreach (var table in new[] { "claims.csv", "findings.csv" })
            File.WriteAllText(Path.Combine(story, table), File.ReadLines(Path.Combine(story, table)).First() + "\n");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "data", "reference"), RepositoryRoot.Combine("data", "reference"));
        var boot = Directory.CreateDirectory(Path.Combine(folder.Path, "notebooks", ".boot")).FullName;
        File.Copy(RepositoryRoot.Combine("notebooks", ".boot", "lib.csx"), Path.Combine(boot, "lib.csx"));
        var notebook = Path.Combine(folder.Path, "notebooks", Notebook);
        File.Copy(RepositoryRoot.Combine("notebooks", Notebook), notebook);

        using var process = Command.Start(folder.Path, [("CLAIMTRAIL_CASE", "bare")], "run", "notebooks", "--in-place", "--no-site");
        var (errors, output) = (process.StandardError.ReadToEndAsync(), await process.StandardOutput.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{output}\n{await errors}");
        var outputs = await File.ReadAllTextAsync(notebook);
        Assert.Contains("The case “bare” holds no finding", outputs, StringComparison.Ordinal);
        Assert.DoesNotContain("ct-card", outputs, StringComparison.Ordinal);
    }
}
