namespace ClaimTrail.Notebooks.CSharp;

/// <summary>Runs work on a thread of its own with much room for calls in calls: a compiler follows the nesting of what it
/// compiles, and one that runs out of room ends the whole process.</summary>
internal static class DeepThread
{
    /// <summary>Reserved, not used: only what is called takes memory.</summary>
    private const int StackBytes = 256 << 20;

    public static Task<T> RunAsync<T>(Func<T> work)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(() =>
        {
            try
            {
                done.SetResult(work());
            }
            catch (Exception error)
            {
                // It belongs to whoever waits.
                done.SetException(error);
            }
        }, StackBytes)
        { IsBackground = true, Name = "compile" }.Start();
        return done.Task;
    }
}
