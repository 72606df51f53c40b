using System.Security.Cryptography;
using System.Text;

namespace ClaimTrail.Notebooks.Packages;

/// <summary>Which package feeds count for a notebook: nuget.config files from its folder upward and the user's own, and feeds
/// named by <c>#i</c>.</summary>
internal static class FeedConfiguration
{
    private static readonly string[] FileNames = ["nuget.config", "NuGet.config", "NuGet.Config"];

    /// <summary>A short text that changes whenever the configuration does.</summary>
    public static string Fingerprint(string notebookFolder, IEnumerable<string> feeds)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files(notebookFolder))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file));
            hash.AppendData(File.ReadAllBytes(file));
        }
        foreach (var feed in feeds) hash.AppendData(Encoding.UTF8.GetBytes("\n" + feed));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private static IEnumerable<string> Files(string notebookFolder)
    {
        for (var folder = new DirectoryInfo(notebookFolder); folder is not null; folder = folder.Parent)
            if (InFolder(folder.FullName) is { } file) yield return file;
        var profile = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string[] users =
        [
            Path.Combine(profile, ".nuget", "NuGet"),
            Path.Combine(profile, ".config", "NuGet"),
            Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "NuGet"),
        ];
        foreach (var folder in users.Distinct(StringComparer.Ordinal))
            if (InFolder(folder) is { } file) yield return file;
    }

    private static string? InFolder(string folder) => FileNames.Select(name => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}
