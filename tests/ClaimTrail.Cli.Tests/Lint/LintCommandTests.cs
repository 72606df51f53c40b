using ClaimTrail.Cli.Tests.Run;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Lint;

/// <summary>What <c>claimtrail lint</c> prints and how it ends.</summary>
public sealed class LintCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_notebooks_of_the_repository_hold_the_tiers_that_they_state()
    {
        var result = await Command.RunAsync(RepositoryRoot.Path, "lint");
        Assert.True(result.ExitCode == 0, result.Output + result.Errors);
    }

    [Fact]
    public async Task A_notebook_that_does_not_hold_its_tier_is_named_with_the_deciding_line()
    {
        folder.Write("notebooks/nb.ipynb", NotebookText.CSharp("1", "var x = 2;\nConsole.Error.WriteLine(x);"));
        var result = await Command.RunAsync(folder.Path, "lint");
        Assert.Equal(1, result.ExitCode);
        var lines = result.Output.ReplaceLineEndings("\n").Split('\n');
        Assert.Equal("nb.ipynb: states no tier, does not hold", lines[0]);
        Assert.Contains("  Verso             no   cell 2, line 2: Verso takes text on standard error for a failed cell. "
            + "Write to Console.Out, or show a note. [standard-error]", lines);
        Assert.Contains("  claimtrail        yes", lines);
        Assert.Contains("0 of 1 notebooks hold their tier.", lines);
    }

    [Fact]
    public async Task One_unreadable_notebook_does_not_hide_the_others()
    {
        folder.Write("notebooks/a.ipynb", "{");
        folder.Write("notebooks/b.ipynb", NotebookText.CSharp("1"));
        var result = await Command.RunAsync(folder.Path, "lint");
        Assert.Equal(4, result.ExitCode);
        Assert.Contains("a.ipynb is not valid JSON", result.Errors, StringComparison.Ordinal);
        Assert.Contains("b.ipynb: states no tier", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notebook_that_is_not_there_is_a_mistake_of_the_command_line()
    {
        var result = await Command.RunAsync(folder.Path, "lint", "none.ipynb");
        Assert.Equal((2, true), (result.ExitCode, result.Errors.Contains("none.ipynb", StringComparison.Ordinal)));
    }
}
