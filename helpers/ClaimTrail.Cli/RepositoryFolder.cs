namespace ClaimTrail.Cli;

/// <summary>The folder that holds <c>notebooks/</c> and <c>data/</c>.</summary>
internal static class RepositoryFolder
{
    /// <summary>The one that the working folder is in; outside of any, the working folder itself.</summary>
    public static string OrHere() => Find(Directory.GetCurrentDirectory()) ?? Directory.GetCurrentDirectory();

    /// <summary>Looks from a folder upward; null when no folder above holds <c>notebooks/</c>.</summary>
    public static string? Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (Directory.Exists(Path.Combine(folder.FullName, "notebooks"))) return folder.FullName;
        return null;
    }
}
