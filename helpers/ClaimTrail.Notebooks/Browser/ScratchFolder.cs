namespace ClaimTrail.Notebooks.Browser;

/// <summary>A temporary folder that is not left for ever: disposing it deletes it, and what a killed run left goes when
/// the next one makes its own. A folder in use is known by a file that its process holds open.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private const string LockName = ".in-use";

    // Between making a folder and locking it lies a moment; a folder without a lock is somebody's until it is old.
    private static readonly TimeSpan Unlocked = TimeSpan.FromHours(1);

    private readonly DirectoryInfo _folder;
    private readonly FileStream _lock;

    private ScratchFolder(DirectoryInfo folder, FileStream @lock) => (_folder, _lock) = (folder, @lock);

    /// <summary>The folder's absolute path.</summary>
    public string Path => _folder.FullName;

    /// <summary>Makes a folder in the system's temporary folder, and deletes those of runs that are no more.</summary>
    /// <param name="prefix">What its name starts with.</param>
    /// <exception cref="IOException">It cannot be made.</exception>
    public static ScratchFolder Make(string prefix)
    {
        foreach (var left in new DirectoryInfo(System.IO.Path.GetTempPath()).EnumerateDirectories(prefix + "*"))
            DeleteIfLeft(left);
        var folder = Directory.CreateTempSubdirectory(prefix);
        return new ScratchFolder(folder,
            new FileStream(LockOf(folder), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None));
    }

    /// <summary>Deletes the folder with all it holds.</summary>
    public void Dispose()
    {
        _lock.Dispose();
        // A program that was just ended may still write its last file while the folder goes.
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                _folder.Delete(recursive: true);
                return;
            }
            catch (DirectoryNotFoundException)
            {
                // Without its lock it was anybody's to delete.
                return;
            }
            catch (IOException) when (attempt < 20)
            {
                Thread.Sleep(50);
            }
        }
    }

    private static void DeleteIfLeft(DirectoryInfo folder)
    {
        try
        {
            var inUse = LockOf(folder);
            if (File.Exists(inUse))
                new FileStream(inUse, FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose();
            else if (DateTime.UtcNow - folder.LastWriteTimeUtc < Unlocked) return;
            folder.Delete(recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Another run uses it, or it is another person's: theirs to delete.
        }
    }

    private static string LockOf(DirectoryInfo folder) => System.IO.Path.Combine(folder.FullName, LockName);
}
