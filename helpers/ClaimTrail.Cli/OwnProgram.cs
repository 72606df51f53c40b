using ClaimTrail.Notebooks.Execution;

namespace ClaimTrail.Cli;

/// <summary>How this program starts itself again.</summary>
internal static class OwnProgram
{
    /// <summary>The command line of a worker, without the pipe's name.</summary>
    public static WorkerCommand AsWorker()
    {
        var program = Environment.ProcessPath ?? throw new InvalidOperationException("The system does not tell which program this is.");
        var isDotnet = Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
        return new WorkerCommand(program, isDotnet ? [Path.Combine(AppContext.BaseDirectory, "ClaimTrail.Cli.dll"), "worker"] : ["worker"]);
    }
}
