using System.Globalization;
using ClaimTrail.Archive.Finding;

namespace ClaimTrail.Cli.Archive;

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
