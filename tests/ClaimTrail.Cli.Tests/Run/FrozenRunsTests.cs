using ClaimTrail.Cli.Commands;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Run;

/// <summary>A notebook runs again when something that decides its outputs has changed, and only then.</summary>
[Trait(CultureFromEnvironment.Trait, CultureFromEnvironment.Any)]
public sealed class FrozenRunsTests : IDisposable
{
    private const string Unchanged = "1 unchanged, 0 ran.";

    private readonly TemporaryFolder folder = new();

    public FrozenRunsTests()
    {
        KeptDownloads.LinkInto(folder.Path);
        folder.Write("notebooks/nb.ipynb",
            NotebookText.CSharp("#!import lib.csx", "#r \"some.dll\"", "Console.Write(here);"));
        folder.Write("notebooks/lib.csx", "#load \"part.csx\"\nvar here = 1;");
        folder.Write("notebooks/part.csx", "var part = 1;");
        folder.Write("data/case/rows.csv", "a,b\n1,2\n");
        folder.Write("texts/a.txt", "a text");
        File.Copy(typeof(FactAttribute).Assembly.Location, Path.Combine(folder.Path, "notebooks", "some.dll"));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Each_ingredient_makes_the_notebook_run_again()
    {
        Assert.DoesNotContain("unchanged", await RunAsync(), StringComparison.Ordinal);
        var site = Snapshot();
        (string What, Action Change)[] changes =
        [
            ("a cell",
                () => folder.Write("notebooks/nb.ipynb",
                    NotebookText.CSharp("#!import lib.csx", "#r \"some.dll\"", "Console.Write(here + 0);"))),
            ("an imported script", () => folder.Write("notebooks/lib.csx", "#load \"part.csx\"\nvar here = 2;")),
            ("a script that a script loads", () => folder.Write("notebooks/part.csx", "var part = 2;")),
            ("an assembly",
                () => File.Copy(typeof(Assert).Assembly.Location,
                    Path.Combine(folder.Path, "notebooks", "some.dll"), overwrite: true)),
            ("the data", () => folder.Write("data/case/rows.csv", "a,b\n1,3\n")),
            ("a new file of the data", () => folder.Write("data/case/more.csv", "")),
            ("a text that a variable names", () => folder.Write("texts/a.txt", "another text")),
        ];
        // Before anything changed it does not run, nor a second time after all of it did.
        Assert.Contains(Unchanged, await RunAsync("--no-site"), StringComparison.Ordinal);
        foreach (var (what, change) in changes)
        {
            change();
            Assert.False((await RunAsync("--no-site")).Contains("unchanged", StringComparison.Ordinal),
                $"after {what} changed");
        }
        Assert.Contains(Unchanged, await RunAsync("--no-site"), StringComparison.Ordinal);
        Assert.DoesNotContain("unchanged", await RunAsync("--fresh"), StringComparison.Ordinal);
        Assert.DoesNotContain("unchanged", await RunAsync([("CLAIMTRAIL_ANY", "1")], "--no-site"),
            StringComparison.Ordinal);
        Assert.NotEqual(site, Snapshot());
    }

    [Fact]
    public async Task A_frozen_page_and_a_fresh_one_are_the_same_bytes()
    {
        await RunAsync();
        var fresh = Snapshot();
        Assert.Contains(Unchanged, await RunAsync(), StringComparison.Ordinal);
        Assert.Equal(fresh, Snapshot());
        // The site is made anew from frozen outputs.
        File.Delete(Path.Combine(folder.Path, "site", "nb.html"));
        Assert.Contains(Unchanged, await RunAsync(), StringComparison.Ordinal);
        Assert.Equal(fresh, Snapshot());
    }

    [Fact]
    public async Task A_frozen_run_that_is_cut_short_or_altered_is_none()
    {
        await RunAsync("--no-site");
        var file = Assert.Single(Directory.GetFiles(Path.Combine(folder.Path, ".cache", "frozen"), "nb-*"));
        var text = await File.ReadAllTextAsync(file);
        foreach (var broken in new[] { "", text[..^1], text[..64],
            text.Replace("stdout", "stderr", StringComparison.Ordinal) })
        {
            await File.WriteAllTextAsync(file, broken);
            Assert.DoesNotContain("unchanged", await RunAsync("--no-site"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_failed_run_freezes_nothing()
    {
        folder.Write("notebooks/nb.ipynb", NotebookText.CSharp("throw new Exception();"));
        await RunAsync("--no-site");
        Assert.DoesNotContain("unchanged", await RunAsync("--no-site"), StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Programs =>
        new() { { "the engine or a package", "ClaimTrail.Cli.deps.json" }, { "the library", "ClaimTrail.dll" } };

    [Theory, MemberData(nameof(Programs))]
    public void Engine_packages_and_library_are_ingredients(string row, string file)
    {
        folder.Write($"program/{file}", "old");
        string Of() => RunIngredients.Of(folder.Path, Path.Combine(folder.Path, "program"));
        var (before, same) = (Of(), Of());
        folder.Write($"program/{file}", "new");
        Assert.Equal((row, before), (row, same));
        Assert.NotEqual(before, Of());
    }

    private Task<string> RunAsync(params string[] arguments) => RunAsync([], arguments);

    private async Task<string> RunAsync((string, string)[] variables, params string[] arguments)
    {
        using var run = Command.Start(folder.Path, [("CLAIMTRAIL_TEXT", "texts"), .. variables], arguments);
        var errors = run.StandardError.ReadToEndAsync();
        var output = await run.StandardOutput.ReadToEndAsync();
        await run.WaitForExitAsync();
        return output + await errors;
    }

    /// <summary>Every file of the site with its bytes.</summary>
    private string Snapshot() =>
        string.Join('\n', Directory.GetFiles(Path.Combine(folder.Path, "site"), "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(
            file =>
                $"{file} {Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}"));
}
