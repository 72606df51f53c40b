using ClaimTrail.Cli.Tests.Run;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Notebooks;

/// <summary>Copies of every notebook, some on cases that were just made and some with their values changed, all in one
/// run: in a process that has run others a notebook takes a third of the time that it takes in a new one.</summary>
public sealed class EveryNotebook : IAsyncLifetime, IDisposable
{
    private const string Script = ".boot/story.csx";
    private const string OpensCase = "CaseFrames.Open()";

    private readonly TemporaryFolder folder = new();
    private Command.Result? result;

    /// <summary>The notebooks of the repository.</summary>
    internal static IReadOnlyList<string> Originals { get; } =
        [.. Directory.GetFiles(RepositoryRoot.Combine("notebooks"), "*.ipynb").Order(StringComparer.Ordinal)];

    /// <summary>What the run said.</summary>
    internal Command.Result Result => result!;

    public async Task InitializeAsync()
    {
        Prepare();
        foreach (var (name, articles) in NewCaseTests.Articles) await MakeCaseAsync(name, articles);
        ChangedValuesTests.Write(Write);
        // The outputs are written for the tests that read them; nobody looks at a picture.
        using var run = Command.Start(folder.Path,
            [("CLAIMTRAIL_CHROMIUM", Path.Combine(folder.Path, "nowhere"))], "run", "notebooks", "--no-site",
            "--in-place");
        var errors = run.StandardError.ReadToEndAsync();
        var output = await run.StandardOutput.ReadToEndAsync();
        await run.WaitForExitAsync();
        result = new Command.Result(run.ExitCode, output, await errors);
    }

    /// <summary>A copy as the run left it.</summary>
    internal string Read(string original, string kind) => File.ReadAllText(Copy(original, kind));

    /// <summary>Asserts that all copies of a kind ran to their ends.</summary>
    internal void AssertDone(string kind)
    {
        Assert.True(Originals.Count >= 7, "all notebooks are there");
        Assert.All(Originals, original => Assert.True(
            Result.Output.Contains($"{Path.GetFileNameWithoutExtension(Copy(original, kind))}: done in",
                StringComparison.Ordinal), Result.Errors + Result.Output));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Dispose();

    private void Prepare()
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "data"));
        foreach (var shared in new[] { "reference", "harbour-ferry", "netflix-2023" })
            Directory.CreateSymbolicLink(Path.Combine(folder.Path, "data", shared),
                RepositoryRoot.Combine("data", shared));
        foreach (var file in new[] { "exercises.json", "glossary.csv", "site.json" })
            File.Copy(RepositoryRoot.Combine("data", file), Path.Combine(folder.Path, "data", file));
        foreach (var script in Directory.GetFiles(RepositoryRoot.Combine("notebooks", ".boot")))
            folder.Write($"notebooks/.boot/{Path.GetFileName(script)}", File.ReadAllText(script));
    }

    /// <summary>Makes a case, and copies of all notebooks that open it. The variable that a reader would set holds for
    /// a whole run.</summary>
    private async Task MakeCaseAsync(string name, string[] articles)
    {
        foreach (var (number, text) in articles.Index()) folder.Write($"articles/{name}/paper{number}.txt", text);
        var made = await Command.RunAsync(folder.Path, "new-case", name, $"articles/{name}");
        Assert.True(made.ExitCode == 0, made.Errors);
        var script = await File.ReadAllTextAsync(Path.Combine(folder.Path, "notebooks", Script));
        Assert.Contains(OpensCase, script, StringComparison.Ordinal);
        folder.Write($"notebooks/.boot/{name}.csx",
            script.Replace(OpensCase, $"CaseFrames.Open(\"{name}\")", StringComparison.Ordinal));
        foreach (var original in Originals)
        {
            var text = await File.ReadAllTextAsync(original);
            Assert.Contains(Script, text, StringComparison.Ordinal);
            Write(original, name, text.Replace(Script, $".boot/{name}.csx", StringComparison.Ordinal));
        }
    }

    private void Write(string original, string kind, string text) => File.WriteAllText(Copy(original, kind), text);

    private string Copy(string original, string kind) =>
        Path.Combine(folder.Path, "notebooks", $"{Path.GetFileNameWithoutExtension(original)}-{kind}.ipynb");
}
