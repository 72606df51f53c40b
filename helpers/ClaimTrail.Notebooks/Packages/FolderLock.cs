namespace ClaimTrail.Notebooks.Packages;

/// <summary>Lets one process at a time work in a folder of the cache. The system frees the lock when its holder dies.</summary>
internal static class FolderLock
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>Waits for the lock and takes it.</summary>
    /// <exception cref="TimeoutException">Another process held it for ten minutes.</exception>
    public static IDisposable Take(string path)
    {
        for (var until = DateTime.UtcNow + Longest; ;)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
            }
            catch (IOException) when (File.Exists(path) && DateTime.UtcNow < until)
            {
                Thread.Sleep(50);
            }
            catch (IOException error) when (DateTime.UtcNow >= until)
            {
                throw new TimeoutException($"Another process has been holding {path} for ten minutes. End it and run again.", error);
            }
        }
    }
}
