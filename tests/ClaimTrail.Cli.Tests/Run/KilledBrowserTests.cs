using ClaimTrail.Notebooks.Browser;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Run;

/// <summary>A run that draws pictures and is killed leaves no browser, and its temporary folders go with the next
/// run.</summary>
[Trait(CultureFromEnvironment.Trait, CultureFromEnvironment.Any)]
public sealed class KilledBrowserTests : IDisposable
{
    private const string Chart = """
        #!html
        <figure class="ct-chart"><div class="ct-plot" role="img" aria-label="One bar."></div><script type="application/json" class="ct-figure">{"data": [{"type": "bar", "x": ["a"], "y": [1]}], "layout": {}}</script></figure>
        """;

    private readonly TemporaryFolder folder = new();

    public KilledBrowserTests() => KeptDownloads.LinkInto(folder.Path);

    public void Dispose() => folder.Dispose();

    [SkippableFact]
    public async Task Chromium_ends_when_the_run_is_killed_and_the_next_run_sweeps()
    {
        Skip.If(Chromium.Find() is null, "There is no Chromium on this machine.");
        Skip.IfNot(Directory.Exists("/proc/self"), "Processes are found by /proc.");
        folder.Write("notebooks/nb.ipynb", NotebookText.CSharp(Chart));
        var temporary = Directory.CreateDirectory(Path.Combine(folder.Path, "temporary")).FullName;
        using (var run = Command.Start(folder.Path, [("TMPDIR", temporary)], "--in-place"))
        {
            _ = run.StandardOutput.ReadToEndAsync();
            _ = run.StandardError.ReadToEndAsync();
            Assert.True(await ComesAsync(() => Browsers(temporary).Count > 1
                && Directory.EnumerateDirectories(temporary, "claimtrail-board-*").Any()), "No browser was started.");
            run.Kill();
            await run.WaitForExitAsync();
        }
        Assert.True(await ComesAsync(() => Browsers(temporary).Count == 0),
            $"Left: {string.Join(", ", Browsers(temporary))}");
        Assert.NotEmpty(Directory.EnumerateDirectories(temporary, "claimtrail-*"));

        using (var next = Command.Start(folder.Path, [("TMPDIR", temporary)], "--in-place"))
        {
            _ = next.StandardOutput.ReadToEndAsync();
            var errors = await next.StandardError.ReadToEndAsync();
            await next.WaitForExitAsync();
            Assert.True(next.ExitCode == 0, errors);
        }
        Assert.Empty(Directory.EnumerateDirectories(temporary, "claimtrail-*"));
        Assert.Empty(Browsers(temporary));
    }

    private static async Task<bool> ComesAsync(Func<bool> state)
    {
        for (var i = 0; i < 600 && !state(); i++) await Task.Delay(50);
        return state();
    }

    /// <summary>The processes whose profile lies in the folder.</summary>
    private static List<string> Browsers(string temporary)
    {
        var found = new List<string>();
        foreach (var process in Directory.EnumerateDirectories("/proc")
            .Where(name => char.IsAsciiDigit(Path.GetFileName(name)[0])))
        {
            try
            {
                if (File.ReadAllText(Path.Combine(process, "cmdline"))
                    .Contains(temporary + "/claimtrail-chromium-", StringComparison.Ordinal))
                    found.Add(Path.GetFileName(process));
            }
            catch (IOException)
            {
                // It ended in between.
            }
        }
        return found;
    }
}
