using System.Diagnostics;

namespace ClaimTrail.Benchmarks.Scaling;

/// <summary>What ten times the text costs, for one text.</summary>
/// <param name="Short">Fastest reading of the short text, in milliseconds of processor time.</param>
/// <param name="Long">Fastest reading of the text that is ten times as long, in the same.</param>
/// <param name="Ratio">Median over the rounds of the long reading to the mean of ten short ones in the same round: 10
/// is linear.</param>
/// <param name="AllocationRatio">Bytes allocated for the long text to those for the short one; about 10, as only
/// results are allocated.</param>
internal sealed record ScalingRow(double Short, double Long, double Ratio, double AllocationRatio)
{
    private const int Times = 10;

    /// <summary>A turn lasts at least so long, in milliseconds, by reading again and again what is read
    /// faster.</summary>
    private const double Shortest = 10;

    /// <summary>Reads both texts by turns, so that whatever else the machine does falls on both alike. Each turn starts
    /// on a clean heap, and ten short readings stand against one long one: they allocate the same, so that the
    /// collector has the same to do.</summary>
    public static ScalingRow Measure(Action<string> find, string shortText, string longText, int rounds)
    {
        var ratios = new List<double>();
        WarmUp(find, shortText);
        var again = (int)Math.Clamp(Shortest / Time(() => find(longText)), 1, 1000);
        var (shortest, longest) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < rounds; round++)
        {
            var ten = Time(() => Read(find, shortText, again * Times)) / again;
            var one = Time(() => Read(find, longText, again)) / again;
            (shortest, longest) = (Math.Min(shortest, ten / Times), Math.Min(longest, one));
            ratios.Add(one / (ten / Times));
        }
        ratios.Sort();
        return new ScalingRow(shortest, longest, ratios[ratios.Count / 2],
            (double)Allocated(find, longText) / Allocated(find, shortText));
    }

    /// <summary>Reads until the runtime has compiled the finder for good.</summary>
    private static void WarmUp(Action<string> find, string text)
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start).TotalMilliseconds < 700) find(text);
    }

    private static void Read(Action<string> find, string text, int times)
    {
        for (; times > 0; times--) find(text);
    }

    /// <summary>Processor time, the collector's too: what other processes take does not count.</summary>
    private static double Time(Action reading)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var start = Environment.CpuUsage.TotalTime;
        reading();
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }

    private static long Allocated(Action<string> find, string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        find(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
