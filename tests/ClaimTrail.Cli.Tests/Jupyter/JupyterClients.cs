using System.Diagnostics;
using ClaimTrail.Cli.Tests.Run;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Jupyter;

/// <summary>A Jupyter of Debian's with our kernel, in a folder of its own, as long as these tests run.</summary>
public sealed class JupyterClients : IDisposable
{
    private const string Python = "/usr/bin/python3";

    private readonly TemporaryFolder folder = new();

    /// <summary>Why there is no such Jupyter; null when there is one.</summary>
    public static string? Missing { get; } = WhyMissing();

    /// <summary>A folder whose name has a space, as a user's may.</summary>
    public string DataFolder => Path.Combine(folder.Path, "my data");

    /// <summary>Starts Python with a script of the clients'.</summary>
    /// <param name="workingFolder">Where.</param>
    /// <param name="arguments">The script or module, and its arguments.</param>
    internal async Task<Command.Result> RunAsync(string workingFolder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Python, arguments)
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true
        };
        // The committed outputs were made without the texts.
        start.Environment.Remove("CLAIMTRAIL_TEXT");
        start.Environment["JUPYTER_DATA_DIR"] = DataFolder;
        start.Environment["JUPYTER_CONFIG_DIR"] = Path.Combine(folder.Path, "config");
        start.Environment["JUPYTER_RUNTIME_DIR"] = Path.Combine(folder.Path, "runtime");
        start.Environment["CLAIMTRAIL_KERNEL"] = ".net-csharp";
        start.Environment["CLAIMTRAIL_LIBRARY"] = Path.Combine(Command.Folder, "ClaimTrail.dll");
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Command.Result(process.ExitCode, output, await errors);
    }

    /// <summary>The classes of tests that Jupyter's clients run.</summary>
    public static string Script { get; } = RepositoryRoot.Combine("tests", "ClaimTrail.Cli.Tests",
        "Jupyter", "clients.py");

    /// <summary>Registers the kernel of this build.</summary>
    public Task InstallAsync() => InstallAsync("dotnet", Path.Combine(Command.Folder, "ClaimTrail.Cli.dll"));

    /// <summary>Registers the kernel of a command.</summary>
    /// <param name="program">The program that runs it.</param>
    /// <param name="arguments">What stands before the command's own arguments.</param>
    internal async Task InstallAsync(string program, params string[] arguments)
    {
        if (Directory.Exists(DataFolder)) return;
        var start = new ProcessStartInfo(program, [.. arguments, "kernel", "install"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true
        };
        start.Environment["JUPYTER_DATA_DIR"] = DataFolder;
        start.Environment["JUPYTER_PATH"] = "";
        using var install = Process.Start(start)!;
        _ = install.StandardOutput.ReadToEndAsync();
        var errors = await install.StandardError.ReadToEndAsync();
        await install.WaitForExitAsync();
        Assert.True(install.ExitCode == 0, errors);
    }

    public void Dispose() => folder.Dispose();

    private static string? WhyMissing()
    {
        const string Advice =
            "Debian has them: apt-get install jupyter-client jupyter-nbconvert python3-jupyter-kernel-test.";
        if (!OperatingSystem.IsLinux() || !File.Exists(Python))
            return $"Jupyter's clients are looked for in {Python} on Linux. {Advice}";
        using var process = Process.Start(new ProcessStartInfo(Python,
            ["-c", "import jupyter_client, nbconvert, jupyter_kernel_test"])
        { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? null : $"Jupyter's clients are not installed. {Advice}";
    }
}
