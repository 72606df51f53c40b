using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Notebooks;

/// <summary>What an earlier run of the repository fetched from npm and drew. A folder of a test that has none of its
/// own would fetch and draw it again, which takes longer than the notebooks and fails where the network is
/// slow.</summary>
internal static class KeptDownloads
{
    /// <summary>Lets a folder share them; without an earlier run there is nothing to share.</summary>
    public static void LinkInto(string folder)
    {
        var (kept, own) = (RepositoryRoot.Combine(".cache"), Path.Combine(folder, ".cache"));
        if (!Directory.Exists(kept)) return;
        Directory.CreateDirectory(own);
        foreach (var each in Directory.GetDirectories(kept, "npm-*")
            .Where(name => !Path.GetFileName(name).Contains('.', StringComparison.Ordinal))
            .Append(Path.Combine(kept, "pictures")).Where(Directory.Exists))
            Directory.CreateSymbolicLink(Path.Combine(own, Path.GetFileName(each)), each);
    }
}
