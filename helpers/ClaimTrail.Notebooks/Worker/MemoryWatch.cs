namespace ClaimTrail.Notebooks.Worker;

/// <summary>Has a worker give back what it no longer needs before it grows large. The compilers leave much behind that
/// the collector, which sees a machine with room, would leave for later; two workers and a browser share that
/// machine.</summary>
internal static class MemoryWatch
{
    private const long Large = 480L << 20;
    private const long Step = 40L << 20;

    /// <summary>Starts to watch, as long as the process lives.</summary>
    public static void Start() => new Thread(Watch) { IsBackground = true, Name = "watch the memory" }.Start();

    /// <summary>Gives back what can be given back, and tells what the process holds then, in bytes.</summary>
    public static long GiveBack()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return Environment.WorkingSet;
    }

    private static void Watch()
    {
        for (var next = Large; ; Thread.Sleep(50))
        {
            if (Environment.WorkingSet < next) continue;
            next = Math.Max(Large, GiveBack() + Step);
        }
    }
}
