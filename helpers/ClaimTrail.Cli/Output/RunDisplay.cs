using ClaimTrail.Notebooks.Execution;
using Spectre.Console;

namespace ClaimTrail.Cli.Output;

/// <summary>Shows a run while it goes on: a line per notebook that changes on a terminal, plain lines elsewhere.</summary>
internal static class RunDisplay
{
    public static async Task<IReadOnlyList<NotebookRun>> ShowAsync(Func<IRunProgress, Task<IReadOnlyList<NotebookRun>>> run)
    {
        if (Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Interactive)
            return await run(new PlainProgress(Console.Out)).ConfigureAwait(false);
        return await AnsiConsole.Progress()
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new ElapsedTimeColumn())
            .StartAsync(context => run(new LiveProgress(context)))
            .ConfigureAwait(false);
    }
}
