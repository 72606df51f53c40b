namespace ClaimTrail.Benchmarks.Speed;

/// <summary>Measures several pieces of work by turns, so that whatever else the machine does falls on all
/// alike.</summary>
internal static class Stop
{
    private const int Rounds = 9;

    /// <summary>The fastest run of each, in seconds of processor time of all threads, the collector's too.</summary>
    public static double[] Fastest(params Action[] works)
    {
        var fastest = new double[works.Length];
        Array.Fill(fastest, double.MaxValue);
        foreach (var work in works) WarmUp(work);
        for (var round = 0; round < Rounds; round++)
            for (var i = 0; i < works.Length; i++) fastest[i] = Math.Min(fastest[i], Time(works[i]));
        return fastest;
    }

    // The runtime compiles again what is called often.
    private static void WarmUp(Action work)
    {
        for (var start = Environment.TickCount64; Environment.TickCount64 - start < 600;) work();
    }

    private static double Time(Action work)
    {
        GC.Collect();
        var start = Environment.CpuUsage.TotalTime;
        work();
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }
}
