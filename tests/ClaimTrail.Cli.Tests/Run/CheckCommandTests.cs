using System.Text.RegularExpressions;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Run;

/// <summary>What is committed passes the check, and stops passing when a number behind it changes. CI runs the check
/// itself under a hostile culture.</summary>
[Trait(CultureFromEnvironment.Trait, CultureFromEnvironment.Any)]
public sealed partial class CheckCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public CheckCommandTests()
    {
        foreach (var name in new[] { "netflix-2023", "reference" })
            foreach (var file in Directory.GetFiles(RepositoryRoot.Combine("data", name), "*.csv"))
                folder.Write($"data/{name}/{Path.GetFileName(file)}", File.ReadAllText(file));
        folder.Write("notebooks/nb.ipynb", NotebookText.CSharp(
            $"#!import {RepositoryRoot.Combine("notebooks", ".boot", "lib.csx")}",
            """
            using ClaimTrail;
            var findings = Case.Open("../data/netflix-2023").Findings;
            Nb.Show(Nb.Table("Findings", findings, ("Id", f => f.Id), ("Sentence", f => f.Sentence), ("Steps", f => string.Join("; ", f.Steps))))
            """));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_a_run_wrote_passes_and_one_changed_number_of_one_table_does_not()
    {
        var run = await Command.RunAsync(folder.Path, "--in-place", "--no-site");
        Assert.True(run.ExitCode == 0, run.Errors);
        var notebook = Path.Combine(folder.Path, "notebooks", "nb.ipynb");
        var written = await File.ReadAllTextAsync(notebook);
        Assert.DoesNotMatch($"{Regex.Escape(folder.Path)}|\\b{Regex.Escape(Environment.MachineName)}\\b",
            written[written.IndexOf("outputs", StringComparison.Ordinal)..]);
        var same = await Command.RunAsync(folder.Path, "check");
        Assert.True(same.ExitCode == 0, same.Errors);
        Assert.Contains("2 cells in 1 notebooks: everything is as committed.", same.Output, StringComparison.Ordinal);

        var rates = Path.Combine(folder.Path, "data", "reference", "exchange-rates.csv");
        var rows = await File.ReadAllTextAsync(rates);
        var changed = Rate.Replace(rows, "${1}999.");
        Assert.NotEqual(rows, changed);
        await File.WriteAllTextAsync(rates, changed);
        var result = await Command.RunAsync(folder.Path, "check");
        Assert.Equal(1, result.ExitCode);
        Assert.Matches("nb, cell 2: the outputs differ \\(- committed, \\+ now\\)\\.\n  - .*\n  \\+ ", result.Errors);
        Assert.Contains("findings.csv: the findings differ (- committed, + now).\n  - ", result.Errors,
            StringComparison.Ordinal);
        Assert.Equal(written, await File.ReadAllTextAsync(notebook));
    }

    /// <summary>The won of one day, which a finding cites.</summary>
    [GeneratedRegex(@"(krw-2023-07-28-ecb,KRW,2023-07-28,)\d+\.", RegexOptions.CultureInvariant)]
    private static partial Regex Rate { get; }
}
