using ClaimTrail.Archive.Finding;
using Spectre.Console;

namespace ClaimTrail.Cli.Archive;

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
