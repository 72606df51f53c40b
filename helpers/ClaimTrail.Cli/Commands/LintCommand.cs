using System.CommandLine;
using ClaimTrail.Cli.Output;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Lint;
using ClaimTrail.Notebooks.Packages;

namespace ClaimTrail.Cli.Commands;

/// <summary><c>claimtrail lint</c>: says for each notebook which engines run it, and why one does not.</summary>
public static class LintCommand
{
    /// <summary>The command with its arguments.</summary>
    public static Command Create()
    {
        var notebooks = new Argument<string[]>("notebooks")
        {
            Description = "Notebooks, or folders of notebooks. Without any: all in notebooks/.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("lint", "Say for each notebook which notebook engines run it. Compiles cells and runs none.") { notebooks };
        command.SetAction(parsed => Run(parsed.GetValue(notebooks) ?? [], parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string[] named, TextWriter output, TextWriter error)
    {
        var here = Directory.GetCurrentDirectory();
        var root = RepositoryFolder.Find(here) ?? here;
        if (NotebookPaths.Find(named, root) is var (paths, problem) && problem is not null)
        {
            error.WriteLine(problem);
            return ExitCode.Usage;
        }

        // Stand-ins wherever there are some, so that the verdict is the same on every machine.
        var packages = new PackageSettings(
            PackageMode.StandIns, Path.Combine(root, ".cache", "packages"), Path.Combine(AppContext.BaseDirectory, "stand-ins"));
        var code = ExitCode.Success;
        var held = 0;
        foreach (var path in paths)
        {
            try
            {
                var report = Linter.Read(path, packages);
                LintText.Write(report, output);
                if (report.HoldsTier) held++;
                else code = Math.Max(code, ExitCode.CellFailed);
            }
            catch (UnreadableNotebookException unreadable)
            {
                error.WriteLine(unreadable.Message);
                code = ExitCode.Unreadable;
            }
        }
        output.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{held} of {paths.Count} notebooks hold their tier."));
        return code;
    }
}
