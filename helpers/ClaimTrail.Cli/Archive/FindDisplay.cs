using ClaimTrail.Archive.Finding;
using Spectre.Console;

namespace ClaimTrail.Cli.Archive;

/// <summary>Shows on standard error how far a run is: a line that changes on a terminal, a line now and then in a log
/// when somebody asked for it.</summary>
internal static class FindDisplay
{
    /// <summary>Runs something and shows it meanwhile.</summary>
    /// <param name="run">What runs.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="isAsked">Whether somebody asked for progress even where there is no terminal.</param>
    public static async Task<FindReport> ShowAsync(Func<IFindProgress?, Task<FindReport>> run,
        TextWriter error, bool isAsked)
    {
        // Answers on the same terminal would run through the bar.
        if (Console.IsErrorRedirected || (!Console.IsOutputRedirected && !isAsked))
            return await run(isAsked ? new PlainFindProgress(error) : null).ConfigureAwait(false);
        return await AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) }).Progress()
            .AutoClear(true)
            .Columns(new ProgressBarColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .StartAsync(context => run(new LiveFindProgress(context)))
            .ConfigureAwait(false);
    }
}

/// <summary>A bar and a line that change, for a terminal.</summary>
internal sealed class LiveFindProgress(ProgressContext context) : IFindProgress
{
    private readonly FindRate _rate = new(TimeProvider.System);
    private readonly ProgressTask _task = context.AddTask("reading", maxValue: 1);

    public void Advanced(FindProgress progress)
    {
        _task.Description = Markup.Escape(_rate.Say(progress));
        _task.IsIndeterminate = progress.Total is null;
        if (progress.Total is { } total and > 0) _task.Value = (double)progress.Bytes / total;
    }
}

/// <summary>A line every few seconds, for logs.</summary>
internal sealed class PlainFindProgress(TextWriter output) : IFindProgress
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(5);

    private readonly FindRate _rate = new(TimeProvider.System);
    private long? _said;

    public void Advanced(FindProgress progress)
    {
        if (_said is { } said && TimeProvider.System.GetElapsedTime(said) < BetweenLines) return;
        _said = TimeProvider.System.GetTimestamp();
        output.WriteLine(_rate.Say(progress));
    }
}
