using System.CommandLine;
using ClaimTrail.Notebooks.Jupyter;

namespace ClaimTrail.Cli.Commands;

/// <summary><c>claimtrail kernel</c>: the engine of <c>run</c> for VS Code, Jupyter and editors that speak the engine's
/// own protocol.</summary>
internal static class KernelCommand
{
    public static Command Create() => new("kernel", "Let VS Code and Jupyter run the notebooks on the same engine.")
    {
        Install(),
        Jupyter(),
        Stdio(),
    };

    private static Command Install()
    {
        var prefix = Described.Option<string?>("--prefix",
            "Register it in PREFIX/share/jupyter instead of your own folder.");
        var list = Described.Option<bool>("--list", "Only show where it is registered.");
        var remove = Described.Option<bool>("--remove", "Take it away again; kernels of others stay.");
        var command = new Command("install",
            "Register the kernel, under the name that the notebooks carry unless another kernel has it.") { prefix,
                list, remove };
        command.SetAction(parsed =>
        {
            var specs = KernelSpecs.Of(parsed.GetValue(prefix));
            var output = parsed.InvocationConfiguration.Output;
            try
            {
                if (parsed.GetValue(list)) List(specs, output);
                else if (parsed.GetValue(remove)) Remove(specs, output);
                else Install(specs, output);
                return ExitCode.Success;
            }
            catch (KernelNameTakenException taken)
            {
                parsed.InvocationConfiguration.Error.WriteLine(taken.Message);
                return ExitCode.Usage;
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                parsed.InvocationConfiguration.Error.WriteLine(error.Message);
                return ExitCode.NotWritten;
            }
        });
        return command;
    }

    private static void Install(KernelSpecs specs, TextWriter output)
    {
        var installed = specs.Install(OwnProgram.FromAnywhere("kernel", "jupyter"));
        output.WriteLine($"Registered the kernel {installed.Name} in {installed.Folder}.");
        output.WriteLine(installed.Taken is { } taken
            ? $"The notebooks ask for {KernelSpecs.NotebooksName}, and {taken} is another kernel of that name, which "
                + $"stays. Choose “ClaimTrail (C#)” in the notebook."
            : "Open a notebook in VS Code or Jupyter and run it.");
    }

    private static void List(KernelSpecs specs, TextWriter output)
    {
        var found = specs.Find();
        foreach (var kernel in found) output.WriteLine($"{kernel.Name}  {kernel.Folder}");
        if (found.Count == 0) output.WriteLine("The kernel is not registered. Register it: claimtrail kernel install");
    }

    private static void Remove(KernelSpecs specs, TextWriter output)
    {
        var removed = specs.Remove();
        foreach (var kernel in removed) output.WriteLine($"Removed {kernel.Folder}.");
        if (removed.Count == 0) output.WriteLine("The kernel was not registered there; nothing was changed.");
    }

    private static Command Jupyter()
    {
        var file = Described.Argument<string>("connection-file", "The file in which a client says where to listen.");
        var command = new Command("jupyter", "What Jupyter's clients start.") { file };
        command.Hidden = true;
        command.SetAction(async (parsed, _) => await JupyterKernel
            .RunAsync(parsed.GetValue(file)!, OwnProgram.AsSession(Root()), parsed.InvocationConfiguration.Error)
            .ConfigureAwait(false)
                ? ExitCode.Success : ExitCode.Unreadable);
        return command;
    }

    private static Command Stdio()
    {
        var host = new Option<string>("--kernel-host")
        {
            Description = "What the editor calls this process.",
            DefaultValueFactory = _ => "claimtrail"
        };
        var command = new Command("stdio",
            "Speak the engine's own protocol on the standard streams, for editors that do.") { host };
        command.SetAction(async (parsed, _) =>
        {
            await StdioKernel.RunAsync(Root(), parsed.GetValue(host)!, ShownValues.All()).ConfigureAwait(false);
            return ExitCode.Success;
        });
        return command;
    }

    private static string Root() => RepositoryFolder.OrHere();
}
