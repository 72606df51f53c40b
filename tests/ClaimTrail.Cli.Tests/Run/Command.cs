using System.Diagnostics;
using System.Globalization;
using System.Text;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Run;

/// <summary>Starts the built command as people do.</summary>
internal static class Command
{
    /// <summary>What a finished command left.</summary>
    public sealed record Result(int ExitCode, string Output, string Errors);

    /// <summary>The folder of the build that these tests belong to.</summary>
    public static string Folder { get; } = RepositoryRoot.Combine(
        "helpers", "ClaimTrail.Cli", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name,
        new DirectoryInfo(AppContext.BaseDirectory).Name);

    public static Process Start(string workingFolder, params string[] arguments) => Start(workingFolder, [], arguments);

    public static Process Start(string workingFolder, (string Name, string Value)[] variables,
        params string[] arguments)
    {
        // A parent that ignores Ctrl+C, as nohup's and a job's in the background do, passes that on; people's shells do
        // not.
        string[] program = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", "dotnet"] : ["dotnet"];
        var start = new ProcessStartInfo(program[0])
        {
            WorkingDirectory = workingFolder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var argument in program.Skip(1).Append(Path.Combine(Folder, "ClaimTrail.Cli.dll")).Concat(arguments))
            start.ArgumentList.Add(argument);
        // What the suite itself was told is none of the command's business; a run would take it for an ingredient.
        foreach (var name in start.Environment.Keys.Where(IsOurs).ToList()) start.Environment.Remove(name);
        foreach (var (name, value) in CultureFromEnvironment.Variables.Concat(variables))
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static bool IsOurs(string variable) =>
        variable.StartsWith("CLAIMTRAIL_", StringComparison.Ordinal) && variable != "CLAIMTRAIL_CHROMIUM";

    public static Task<Result> RunAsync(string workingFolder, params string[] arguments) =>
        RunAsync(workingFolder, [], arguments);

    public static async Task<Result> RunAsync(string workingFolder, (string Name, string Value)[] variables,
        params string[] arguments)
    {
        using var process = Start(workingFolder, variables, arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Result(process.ExitCode, output, await errors);
    }

    /// <summary>Sends a Unix signal, such as INT.</summary>
    public static async Task SignalAsync(Process process, string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }
}
