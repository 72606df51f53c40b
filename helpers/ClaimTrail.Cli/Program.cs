using System.CommandLine;
using System.Text;
using ClaimTrail.Cli;
using ClaimTrail.Cli.Archive;
using ClaimTrail.Cli.Commands;
using ClaimTrail.Notebooks.Jupyter.Session;
using ClaimTrail.Notebooks.Worker;

// A Windows console starts in a code page of one country, and a pipe takes it over from there.
if (OperatingSystem.IsWindows())
    Console.InputEncoding = Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// A worker is this program started by itself for the notebooks of a run; it is no command for people.
if (args is ["worker", var pipe]) return await NotebookWorker.RunAsync(pipe, ShownValues.All).ConfigureAwait(false);
if (args is ["session", var folder, var front])
    return await SessionWorker.RunAsync(folder, front, ShownValues.All).ConfigureAwait(false);

var root =
    new RootCommand("Follows a number or a quotation through news in several languages and shows where it changed.")
{
    RunCommand.Create(),
    CheckCommand.Create(),
    NewCaseCommand.Create(),
    BuildCaseCommand.Create(),
    CompareCommand.Create(),
    FindingsCommand.Create(),
    FindCommand.Create(before: () => NativeFind.Become(args)),
    GatherCommand.Create(),
    CopiesCommand.Create(),
    KernelCommand.Create(),
    HandInsCommand.Create(),
};
// Without a command, claimtrail runs the notebooks.
RunCommand.Configure(root);

var parsed = root.Parse(args);
var exitCode = await parsed.InvokeAsync().ConfigureAwait(false);
return parsed.Errors.Count > 0 ? ExitCode.Usage : exitCode;
