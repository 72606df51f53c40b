using System.Globalization;
using System.Text;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Run;

/// <summary>Killed at any moment, a run leaves every notebook and every page whole: the old one or the new
/// one.</summary>
[Trait(CultureFromEnvironment.Trait, CultureFromEnvironment.Any)]
public sealed class KilledRunsTests : IDisposable
{
    /// <summary>CLAIMTRAIL_LONG=1 kills fifty times, which takes minutes on a busy machine.</summary>
    private static readonly int Kills = Environment.GetEnvironmentVariable("CLAIMTRAIL_LONG") == "1" ? 50 : 4;

    private readonly TemporaryFolder folder = new();

    public KilledRunsTests() => KeptDownloads.LinkInto(folder.Path);

    public void Dispose() => folder.Dispose();

    [SkippableFact]
    public async Task A_kill_at_a_random_moment_leaves_the_old_or_the_new_file()
    {
        Skip.If(OperatingSystem.IsWindows(), "SIGKILL is a Unix signal.");
        WriteNotebooks("old");
        await RunAsync();
        var oldOutputs = Snapshot();
        WriteNotebooks("new");
        // The notebooks are edited, their outputs and pages are still the old ones.
        var stale = Snapshot();
        var started = TimeProvider.System.GetTimestamp();
        await RunAsync();
        var whole = TimeProvider.System.GetElapsedTime(started);
        var fresh = Snapshot();
        Assert.All(fresh.Where(file => file.Key.EndsWith(".ipynb", StringComparison.Ordinal)),
            file => Assert.NotEqual(stale[file.Key], file.Value));
        Assert.NotEqual(oldOutputs["site/a.html"], fresh["site/a.html"]);

        var random = new Random(63);
        for (var kill = 0; kill < Kills; kill++)
        {
            foreach (var (name, text) in stale) folder.Write(name, text);
            using var run = Command.Start(folder.Path, "--in-place", "--fresh");
            _ = run.StandardOutput.ReadToEndAsync();
            _ = run.StandardError.ReadToEndAsync();
            await Task.Delay(whole * random.NextDouble());
            run.Kill();
            await run.WaitForExitAsync();
            foreach (var (name, text) in Snapshot().Where(file => stale.ContainsKey(file.Key)))
                Assert.True(text == stale[name]
                    || text == fresh[name], string.Create(CultureInfo.InvariantCulture,
                        $"Kill {kill} left {name} with {text.Length} characters."));
        }
    }

    private async Task RunAsync()
    {
        var result = await Command.RunAsync(folder.Path, "--in-place");
        Assert.True(result.ExitCode == 0, result.Errors);
    }

    /// <summary>Large outputs without a kernel: the run is short and most of it is writing.</summary>
    private void WriteNotebooks(string word)
    {
        foreach (var name in new[] { "a", "b" })
        {
            var text = new StringBuilder("#!html\n");
            for (var i = 0; i < 2_000; i++) text.Append(CultureInfo.InvariantCulture, $"<p>{word} {name} {i}</p>\n");
            folder.Write($"notebooks/{name}.ipynb", NotebookText.CSharp(text.ToString()));
        }
    }

    private Dictionary<string, string> Snapshot() =>
        new[] { "notebooks", "site" }.Select(name => Path.Combine(folder.Path, name)).Where(Directory.Exists)
            .SelectMany(inside => Directory.GetFiles(inside))
            .Where(path => Path.GetExtension(path) is ".ipynb" or ".html")
            .ToDictionary(path => Path.GetRelativePath(folder.Path, path).Replace('\\', '/'), File.ReadAllText);
}
