using System.Runtime.InteropServices;
using ClaimTrail.Notebooks.Execution;

namespace ClaimTrail.Cli;

/// <summary>How this program starts itself again.</summary>
internal static class OwnProgram
{
    private const string Assembly = "ClaimTrail.Cli.dll";

    /// <summary>The command line of a worker, without the pipe's name.</summary>
    public static WorkerCommand AsWorker() => As("worker");

    /// <summary>The command line of the process that runs a Jupyter client's cells, without the pipe's name.</summary>
    /// <param name="root">Paths below it are shown relative in errors.</param>
    public static WorkerCommand AsSession(string root) => As("session", root);

    /// <summary>The command line by which another program can start this one, wherever it is started from and whatever
    /// its environment.</summary>
    public static IReadOnlyList<string> FromAnywhere(params string[] arguments)
    {
        // A program's own executable looks for .NET in the environment; what runs this process needs not look.
        var dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..",
            OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
        var assembly = Path.Combine(AppContext.BaseDirectory, Assembly);
        if (File.Exists(dotnet) && File.Exists(assembly)) return [dotnet, assembly, .. arguments];
        return [Environment.ProcessPath ?? throw Unknown(), .. arguments];
    }

    private static WorkerCommand As(params string[] arguments)
    {
        var program = Environment.ProcessPath ?? throw Unknown();
        var isDotnet = Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
        return new WorkerCommand(program,
            isDotnet ? [Path.Combine(AppContext.BaseDirectory, Assembly), .. arguments] : arguments);
    }

    private static InvalidOperationException Unknown() => new("The system does not tell which program this is.");
}
