using System.Runtime.InteropServices;
using ClaimTrail.Display;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Engine;
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

/// <summary>The folder that holds <c>notebooks/</c> and <c>data/</c>.</summary>
internal static class RepositoryFolder
{
    /// <summary>The one that the working folder is in; outside of any, the working folder itself.</summary>
    public static string OrHere() => Find(Directory.GetCurrentDirectory()) ?? Directory.GetCurrentDirectory();

    /// <summary>Looks from a folder upward; null when no folder above holds <c>notebooks/</c>.</summary>
    public static string? Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (Directory.Exists(Path.Combine(folder.FullName, "notebooks"))) return folder.FullName;
        return null;
    }
}

/// <summary>Brings together what the display library can show and the engine that shows it.</summary>
internal static class ShownValues
{
    public static IReadOnlyList<ShownAs> All() =>
        [.. ForeignValues.Types.Select(
            type => new ShownAs(type, value => MimeBundle.Of(ForeignValues.ViewOf(value).ToMimeBundle())))];
}
