namespace ClaimTrail.Testing;

/// <summary>Finds the withheld article texts, for tests that need them: the folder named in CLAIMTRAIL_TEXT, or
/// ../shared/articles beside the repository.</summary>
internal static class FullTexts
{
    /// <summary>The folder; null when this machine has no texts.</summary>
    public static string? Folder { get; } = Find();

    /// <summary>The folder; without it, the test is skipped with a reason.</summary>
    public static string Required()
    {
        Skip.If(Folder is null,
            "The articles' full texts are withheld and not on this machine; CLAIMTRAIL_TEXT can name their folder.");
        return Folder!;
    }

    private static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("CLAIMTRAIL_TEXT");
        string[] folders = string.IsNullOrEmpty(named)
            ? [RepositoryRoot.Combine("..", "shared", "articles")]
            : [named, RepositoryRoot.Combine(named)];
        return Array.Find(folders, f => File.Exists(Path.Combine(f, "tenasia-ko.txt"))) is { } folder
            ? Path.GetFullPath(folder)
            : null;
    }
}
