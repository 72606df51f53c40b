using System.Diagnostics;
using ClaimTrail.Testing;

namespace ClaimTrail.Browser.Tests.Fixture;

/// <summary>The program <c>claimtrail</c>, as somebody at a command line starts it.</summary>
internal static class CommandLine
{
    /// <summary>The folder of the build that these tests belong to.</summary>
    private static readonly string Folder = RepositoryRoot.Combine(
        "helpers", "ClaimTrail.Cli", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name,
        new DirectoryInfo(AppContext.BaseDirectory).Name);

    /// <summary>Runs it in the repository and gives its exit code and all that it said.</summary>
    public static async Task<(int Code, string Said)> RunAsync((string Name, string Value)[] variables,
        params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(Folder, "ClaimTrail.Cli.dll"), .. arguments])
        {
            WorkingDirectory = RepositoryRoot.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }
}
