namespace ClaimTrail.Testing;

/// <summary>Finds the repository that a test assembly was built from.</summary>
internal static class RepositoryRoot
{
    /// <summary>The absolute path of the folder that holds global.json.</summary>
    public static string Path { get; } = Find();

    /// <summary>An absolute path below the root, from its parts.</summary>
    public static string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "global.json"))) return folder.FullName;
        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds global.json.");
    }
}
