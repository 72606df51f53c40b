using ClaimTrail.Cli.Commands;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Run;

/// <summary>A notebook runs again when something that decides its outputs has changed, and only then.</summary>
[Trait(CultureFromEnvironment.Trait, CultureFromEnvironment.Any)]
public sealed class FrozenRunsTests : IDisposable
{
    /// <summary>HTML needs no compiler: where it does not matter what a notebook does, it does this.</summary>
    private const string Page = "#!html\n<b>x</b>";

    private readonly TemporaryFolder folder = new();

    public FrozenRunsTests()
    {
        KeptDownloads.LinkInto(folder.Path);
        folder.Write("data/case/rows.csv", "a,b\n1,2\n");
        folder.Write("texts/a.txt", "a text");
    }

    public void Dispose() => folder.Dispose();

    /// <summary>Each has a notebook of its own, and all change at once.</summary>
    [Fact]
    public async Task What_one_notebook_reads_makes_that_one_run_again()
    {
        Write("control", Page);
        Write("cell", Page);
        Write("script", "#!import lib.csx", "Console.Write(here);");
        folder.Write("notebooks/lib.csx", "var here = 1;");
        Write("loaded", "#!import loads.csx");
        folder.Write("notebooks/loads.csx", "#load \"part.csx\"");
        folder.Write("notebooks/part.csx", "var part = 1;");
        Write("assembly", "#r \"some.dll\"");
        var assembly = Path.Combine(folder.Path, "notebooks", "some.dll");
        File.Copy(typeof(FactAttribute).Assembly.Location, assembly);
        string[] changed = ["cell", "script", "loaded", "assembly"];
        Assert.DoesNotContain("unchanged", await RunAsync("--no-site"), StringComparison.Ordinal);
        // Before anything has changed none runs, nor after all of it did.
        Assert.Contains("5 unchanged, 0 ran.", await RunAsync("--no-site"), StringComparison.Ordinal);

        Write("cell", Page + "<i>y</i>");
        folder.Write("notebooks/lib.csx", "var here = 2;");
        folder.Write("notebooks/part.csx", "var part = 2;");
        File.Copy(typeof(Assert).Assembly.Location, assembly, overwrite: true);
        var again = await RunAsync("--no-site");
        Assert.All(changed, name => Assert.Contains($"{name}: done", again, StringComparison.Ordinal));
        Assert.Contains("control: unchanged", again, StringComparison.Ordinal);
        Assert.Contains("5 unchanged, 0 ran.", await RunAsync("--no-site"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_all_notebooks_share_makes_them_run_again()
    {
        Write("nb", Page);
        Assert.DoesNotContain("unchanged", await RunAsync("--no-site"), StringComparison.Ordinal);
        folder.Write("texts/a.txt", "another text");
        Assert.DoesNotContain("unchanged", await RunAsync("--no-site"), StringComparison.Ordinal);
        folder.Write("data/case/rows.csv", "a,b\n1,3\n");
        Assert.DoesNotContain("unchanged", await RunAsync("--no-site"), StringComparison.Ordinal);
        folder.Write("data/case/more.csv", "");
        Assert.DoesNotContain("unchanged", await RunAsync("--no-site"), StringComparison.Ordinal);
        Assert.Contains("1 unchanged, 0 ran.", await RunAsync("--no-site"), StringComparison.Ordinal);
        Assert.DoesNotContain("unchanged", await RunAsync("--no-site", "--fresh"), StringComparison.Ordinal);
        Assert.DoesNotContain("unchanged", await RunAsync([("CLAIMTRAIL_ANY", "1")], "--no-site"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_frozen_page_and_a_fresh_one_are_the_same_bytes()
    {
        Write("nb", Page);
        await RunAsync();
        var fresh = Snapshot();
        Assert.Contains("1 unchanged, 0 ran.", await RunAsync(), StringComparison.Ordinal);
        Assert.Equal(fresh, Snapshot());
        // The site is made anew from frozen outputs.
        File.Delete(Path.Combine(folder.Path, "site", "nb.html"));
        Assert.Contains("1 unchanged, 0 ran.", await RunAsync(), StringComparison.Ordinal);
        Assert.Equal(fresh, Snapshot());
        // What changes the page changes its bytes.
        Write("nb", Page + "<i>y</i>");
        await RunAsync();
        Assert.NotEqual(fresh, Snapshot());
    }

    [Fact]
    public async Task A_frozen_run_that_is_cut_short_or_altered_is_none_nor_is_a_failed_one()
    {
        (string Name, Func<string, string> Break)[] broken =
        [
            ("empty", _ => ""),
            ("short-by-one", text => text[..^1]),
            ("head-alone", text => text[..64]),
            ("altered", text => text.Replace("<b>", "<i>", StringComparison.Ordinal)
                .Replace("\\u003Cb", "\\u003Ci", StringComparison.Ordinal)),
        ];
        Write("whole", Page);
        Write("failed", "#!magic");
        foreach (var (name, _) in broken) Write(name, Page);
        await RunAsync("--no-site");
        foreach (var (name, damage) in broken)
        {
            var file = Assert.Single(Directory.GetFiles(Path.Combine(folder.Path, ".cache", "frozen"), name + "-*"));
            var text = await File.ReadAllTextAsync(file);
            Assert.NotEqual(text, damage(text));
            await File.WriteAllTextAsync(file, damage(text));
        }
        var again = await RunAsync("--no-site");
        Assert.All(broken, each => Assert.Contains($"{each.Name}: done", again, StringComparison.Ordinal));
        Assert.Contains("failed: failed", again, StringComparison.Ordinal);
        Assert.Contains("whole: unchanged", again, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the engine or a package", "program/ClaimTrail.Cli.deps.json")]
    [InlineData("the library", "program/ClaimTrail.dll")]
    [InlineData("the data", "data/case/rows.csv")]
    [InlineData("a new file of the data", "data/case/more.csv")]
    public void Engine_packages_library_and_data_are_ingredients(string row, string file)
    {
        folder.Write("program/ClaimTrail.Cli.deps.json", "old");
        folder.Write("program/ClaimTrail.dll", "old");
        string Of() => RunIngredients.Of(folder.Path, Path.Combine(folder.Path, "program"));
        var (before, same) = (Of(), Of());
        folder.Write(file, "new");
        Assert.Equal((row, before), (row, same));
        Assert.NotEqual(before, Of());
    }

    private void Write(string name, params string[] cells) =>
        folder.Write($"notebooks/{name}.ipynb", NotebookText.CSharp(cells));

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
