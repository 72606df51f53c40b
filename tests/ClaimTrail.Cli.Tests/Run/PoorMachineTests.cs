using System.Diagnostics;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Run;

/// <summary>On a machine that lacks something, the run says what, and does what can be done.</summary>
[Trait(CultureFromEnvironment.Trait, CultureFromEnvironment.Any)]
public sealed class PoorMachineTests : IDisposable
{
    private const string Diagram = "#!mermaid\ngraph LR\naccDescr: A leads to B.\nA --> B";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Without_Chromium_the_sentence_and_the_text_of_a_diagram_stay()
    {
        KeptDownloads.LinkInto(folder.Path);
        var path = folder.Write("notebooks/nb.ipynb", NotebookText.CSharp(Diagram));
        var (exitCode, errors) = await RunAsync([("CLAIMTRAIL_CHROMIUM", Path.Combine(folder.Path, "nowhere"))],
            "--in-place");
        Assert.Equal(0, exitCode);
        Assert.Contains("Note: Charts and diagrams got no new pictures. ", errors, StringComparison.Ordinal);
        Assert.Contains("CLAIMTRAIL_CHROMIUM", errors, StringComparison.Ordinal);
        Assert.Contains("A leads to B.", await File.ReadAllTextAsync(Path.Combine(folder.Path, "site", "nb.html")),
            StringComparison.Ordinal);
        Assert.Contains("A leads to B.", (await File.ReadAllTextAsync(path))[^600..], StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Without_npm_the_pages_are_there_and_the_message_says_what_to_install()
    {
        Skip.If(OperatingSystem.IsWindows(), "The path is cut the Unix way.");
        folder.Write("notebooks/nb.ipynb", NotebookText.CSharp("#!html\n<b>x</b>"));
        var dotnet = Path.GetDirectoryName(Environment.ProcessPath)!;
        var (exitCode, errors) = await RunAsync([("PATH", dotnet)], "--in-place");
        Assert.Equal(0, exitCode);
        Assert.Contains("npm is not installed. Install Node.js with npm", errors, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder.Path, "site", "nb.html")));
    }

    [Fact]
    public async Task Where_outputs_cannot_be_kept_the_run_says_so_and_loses_nothing()
    {
        folder.Write("notebooks/nb.ipynb", NotebookText.CSharp("20 + 22"));
        folder.Write(".cache/frozen", "a file where the folder should be");
        var run = await Command.RunAsync(folder.Path, "--no-site", "--in-place");
        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Contains("nb: Its outputs could not be kept, so the next run runs it again: ", run.Output,
            StringComparison.Ordinal);
        Assert.Contains("42", await File.ReadAllTextAsync(Path.Combine(folder.Path, "notebooks", "nb.ipynb")),
            StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("a full disk", "size=64k", "No space left on device")]
    [InlineData("a read-only folder", "ro", "Read-only file system")]
    public async Task A_site_that_cannot_be_written_costs_the_site_only(string row, string mount, string reason)
    {
        Skip.IfNot(await CanMountAsync(), $"This machine lets nobody mount {row}.");
        KeptDownloads.LinkInto(folder.Path);
        var path = folder.Write("notebooks/nb.ipynb",
            NotebookText.CSharp($"#!html\n<p>{new string('x', 100_000)}</p>"));
        var site = Directory.CreateDirectory(Path.Combine(folder.Path, "site")).FullName;
        var (exitCode, errors) = await ShellAsync(
            $"mount -t tmpfs -o {mount} tmpfs '{site}' && exec dotnet "
            + $"'{Path.Combine(Command.Folder, "ClaimTrail.Cli.dll")}' --in-place");
        Assert.True(exitCode == 5, errors);
        Assert.Contains("Note: The site could not be written to site: ", errors, StringComparison.Ordinal);
        Assert.Contains(reason, errors, StringComparison.Ordinal);
        Assert.Contains("or name another folder with --site.", errors, StringComparison.Ordinal);
        // What ran is not lost.
        Assert.Contains("\"display_data\"", await File.ReadAllTextAsync(path), StringComparison.Ordinal);
    }

    private async Task<bool> CanMountAsync() =>
        OperatingSystem.IsLinux() && (await ShellAsync("mount -t tmpfs tmpfs /mnt")).ExitCode == 0;

    private async Task<(int ExitCode, string Errors)> ShellAsync(string script)
    {
        using var shell = new Process
        {
            StartInfo = new ProcessStartInfo("unshare", ["-rm", "sh", "-c", script])
            {
                WorkingDirectory = folder.Path,
                RedirectStandardError = true,
                RedirectStandardOutput = true
            },
        };
        try
        {
            shell.Start();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (127, "unshare is missing");
        }
        _ = shell.StandardOutput.ReadToEndAsync();
        var errors = await shell.StandardError.ReadToEndAsync();
        await shell.WaitForExitAsync();
        return (shell.ExitCode, errors);
    }

    private async Task<(int ExitCode, string Errors)> RunAsync((string, string)[] variables, params string[] arguments)
    {
        using var run = Command.Start(folder.Path, variables, arguments);
        _ = run.StandardOutput.ReadToEndAsync();
        var errors = await run.StandardError.ReadToEndAsync();
        await run.WaitForExitAsync();
        return (run.ExitCode, errors);
    }
}
