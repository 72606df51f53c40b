using System.Diagnostics;
using ClaimTrail.Testing;

namespace ClaimTrail.Notebooks.Tests.OtherEngines;

/// <summary>A notebook engine that comes as a .NET tool, installed once into <c>artifacts/engines/</c>.</summary>
internal static class EngineTool
{
    /// <summary>The program; where no feed serves the tool, the test is skipped with a reason.</summary>
    public static async Task<string> Required(string package, string version, string program)
    {
        Skip.IfNot(string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CLAIMTRAIL_TEST_CULTURE")),
            "An engine is a program of its own, which the culture of these tests does not reach.");
        Skip.IfNot(File.Exists(RepositoryRoot.Combine("notebooks", ".boot", "lib.csx")), "The notebooks import notebooks/.boot/lib.csx: run dotnet build first.");
        var folder = RepositoryRoot.Combine("artifacts", "engines", $"{package}-{version}");
        var path = Path.Combine(folder, OperatingSystem.IsWindows() ? program + ".exe" : program);
        if (File.Exists(path)) return path;
        using var install = Start("dotnet", folder: RepositoryRoot.Combine(), "tool", "install", package, "--version", version, "--tool-path", folder);
        var errors = install.StandardError.ReadToEndAsync();
        var output = await install.StandardOutput.ReadToEndAsync();
        await install.WaitForExitAsync();
        Skip.If(install.ExitCode != 0, $"{package} {version} could not be installed from the feeds of this machine: {(output + await errors).Trim()}");
        return path;
    }

    /// <summary>Starts a program in a folder, its streams redirected, ready for an engine made for an earlier .NET.</summary>
    public static Process Start(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_ROLL_FORWARD"] = "LatestMajor";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        return Process.Start(start)!;
    }
}
