using System.Diagnostics;
using System.Globalization;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Run;

/// <summary>However a run ends, no process and no half notebook is left.</summary>
[Trait(CultureFromEnvironment.Trait, CultureFromEnvironment.Any)]
public sealed class StoppedRunsTests : IDisposable
{
    private const string Starts = """
        using System.IO;
        using System.Diagnostics;
        var child = Process.Start("sleep", "600");
        File.WriteAllText("pids.tmp", $"{Environment.ProcessId} {child.Id}");
        File.Move("pids.tmp", "pids");
        """;

    /// <summary>Neither listens to anybody; the second leaves the core to others.</summary>
    private const string Spins = "\nwhile (true) { }", Sleeps = "\nSystem.Threading.Thread.Sleep(-1);";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [SkippableTheory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 130)]
    public async Task A_signal_stops_the_run_with_all_its_processes(string signal, int exitCode)
    {
        Skip.If(OperatingSystem.IsWindows(), "Signals are sent by kill.");
        var text = NotebookText.CSharp("1", Starts + Spins);
        var path = folder.Write("nb.ipynb", text);
        using var run = Command.Start(folder.Path, "nb.ipynb", "--no-site", "--in-place");
        var pids = await PidsAsync();
        await Command.SignalAsync(run, signal);
        await run.WaitForExitAsync();
        Assert.Equal(exitCode, run.ExitCode);
        await AssertGoneAsync(pids);
        Assert.Equal(text, await File.ReadAllTextAsync(path));
    }

    [SkippableFact]
    public async Task A_killed_run_leaves_no_worker_and_a_whole_notebook()
    {
        Skip.If(OperatingSystem.IsWindows(), "The worker's child is a Unix program.");
        var text = NotebookText.CSharp("1", Starts + Spins);
        var path = folder.Write("nb.ipynb", text);
        using var run = Command.Start(folder.Path, "nb.ipynb", "--no-site", "--in-place");
        var pids = await PidsAsync();
        run.Kill();
        await run.WaitForExitAsync();
        // Nobody is left to end what the cell started, but the worker ends itself.
        await AssertGoneAsync(pids[..1]);
        using (var child = Process.GetProcessById(pids[1])) child.Kill();
        Assert.Equal(text, await File.ReadAllTextAsync(path));
    }

    [SkippableFact]
    public async Task A_cell_out_of_time_is_ended_with_what_it_started()
    {
        Skip.If(OperatingSystem.IsWindows(), "The worker's child is a Unix program.");
        folder.Write("nb.ipynb", NotebookText.CSharp(Starts + Sleeps));
        using var run = Command.Start(folder.Path, "nb.ipynb", "--no-site", "--timeout", "20");
        var pids = await PidsAsync();
        await run.WaitForExitAsync();
        Assert.Equal(3, run.ExitCode);
        await AssertGoneAsync(pids);
    }

    private async Task<int[]> PidsAsync()
    {
        var file = Path.Combine(folder.Path, "pids");
        for (var i = 0; i < 600 && !File.Exists(file); i++) await Task.Delay(50);
        return [.. (await File.ReadAllTextAsync(file)).Split(' ')
            .Select(pid => int.Parse(pid, CultureInfo.InvariantCulture))];
    }

    private static async Task AssertGoneAsync(int[] pids)
    {
        for (var i = 0; i < 200 && pids.Any(IsAlive); i++) await Task.Delay(50);
        Assert.DoesNotContain(pids, IsAlive);
    }

    private static bool IsAlive(int pid)
    {
        // A process whose parent died first stays listed, dead, until somebody collects it.
        var status = $"/proc/{pid.ToString(CultureInfo.InvariantCulture)}/stat";
        if (File.Exists(status)) return !File.ReadAllText(status).Contains(") Z ", StringComparison.Ordinal);
        if (Directory.Exists("/proc/self")) return false;
        try
        {
            using var process = Process.GetProcessById(pid);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
