using System.Globalization;
using ClaimTrail.Archive.Finding;
using Spectre.Console;

namespace ClaimTrail.Cli.Archive;

/// <summary>Shows on standard error how far a run is, in a line that changes.</summary>
internal static class FindDisplay
{
    /// <summary>Runs something and shows it meanwhile, where standard error is a terminal.</summary>
    /// <param name="run">What runs, and whom it tells how far it is.</param>
    /// <param name="error">Standard error.</param>
    public static async Task<FindReport> ShowAsync(Func<Action<FindProgress>?, Task<FindReport>> run, TextWriter error)
    {
        // Answers on the same terminal would run through the bar.
        if (Console.IsErrorRedirected || !Console.IsOutputRedirected) return await run(null).ConfigureAwait(false);
        return await AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) }).Progress()
            .AutoClear(true)
            .Columns(new ProgressBarColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .StartAsync(context => run(Bar(context)))
            .ConfigureAwait(false);
    }

    private static Action<FindProgress> Bar(ProgressContext context)
    {
        var rate = new FindRate(TimeProvider.System);
        var task = context.AddTask("reading", maxValue: 1);
        return progress =>
        {
            task.Description = Markup.Escape(rate.Say(progress));
            task.IsIndeterminate = progress.Total is null;
            if (progress.Total is { } total and > 0) task.Value = (double)progress.Bytes / total;
        };
    }
}

/// <summary>Says in one line how far a run is, how fast it goes, and how long it will take.</summary>
internal sealed class FindRate(TimeProvider clock)
{
    private readonly long _started = clock.GetTimestamp();
    private long? _first;

    /// <summary>Such as "120.0 of 2,000.0 MB, 8.1 MB/s, 5,200 lines/s, 0:03:52 left, 2 lines could not be
    /// read".</summary>
    public string Say(FindProgress progress)
    {
        // What an earlier run has done is no work of this one.
        _first ??= progress.Bytes;
        var seconds = Math.Max(0.001, clock.GetElapsedTime(_started).TotalSeconds);
        var rate = (progress.Bytes - _first.Value) / seconds;
        var parts = new List<string>
        {
            progress.Total is { } total
                ? string.Create(CultureInfo.InvariantCulture, $"{Megabytes(progress.Bytes)} of {Megabytes(total)} MB")
                : $"{Megabytes(progress.Bytes)} MB",
            string.Create(CultureInfo.InvariantCulture, $"{rate / 1e6:N1} MB/s"),
            string.Create(CultureInfo.InvariantCulture, $"{progress.Lines / seconds:N0} lines/s"),
        };
        if (progress.Total is { } all && rate > 0)
            parts.Add(string.Create(CultureInfo.InvariantCulture,
                $"{TimeSpan.FromSeconds(Math.Ceiling((all - progress.Bytes) / rate)):c} left"));
        if (progress.Failed > 0)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{progress.Failed:N0} could not be read"));
        return string.Join(", ", parts);
    }

    private static string Megabytes(long bytes) => (bytes / 1e6).ToString("N1", CultureInfo.InvariantCulture);
}
