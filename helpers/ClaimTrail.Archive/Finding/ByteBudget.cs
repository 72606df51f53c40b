namespace ClaimTrail.Archive.Finding;

/// <summary>Keeps the bytes that are under way below a limit. One piece that is larger than the limit may be under way
/// alone.</summary>
internal sealed class ByteBudget(long limit)
{
    /// <summary>How long until a waiter looks whether waiting was given up.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    private readonly object _gate = new();
    private long _used;

    /// <summary>Waits until there is room, and takes it.</summary>
    /// <returns>False when waiting was given up.</returns>
    public bool TryEnter(long bytes, CancellationToken cancellation)
    {
        lock (_gate)
        {
            while (_used > 0 && _used + bytes > limit)
            {
                if (cancellation.IsCancellationRequested) return false;
                Monitor.Wait(_gate, Look);
            }
            _used += bytes;
            return true;
        }
    }

    public void Leave(long bytes)
    {
        lock (_gate)
        {
            _used -= bytes;
            Monitor.PulseAll(_gate);
        }
    }
}
