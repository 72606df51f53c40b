using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Run;

/// <summary>What an earlier run of the repository fetched from npm and drew. A folder of a test that has none of its
/// own would fetch and draw it again, which takes longer than the notebooks and fails where the network is slow.
/// Without an earlier run there is nothing to share.</summary>
internal static class KeptDownloads
{
    private static readonly string Kept = RepositoryRoot.Combine(".cache");

    /// <summary>Lets a folder share what was fetched.</summary>
    public static void LinkInto(string folder)
    {
        if (!Directory.Exists(Kept)) return;
        foreach (var fetched in Directory.GetDirectories(Kept, "npm-*")
            .Where(name => !Path.GetFileName(name).Contains('.', StringComparison.Ordinal))) Link(folder, fetched);
    }

    /// <summary>Lets a folder share what was fetched and what was drawn.</summary>
    public static void LinkWithPicturesInto(string folder)
    {
        LinkInto(folder);
        var drawn = Path.Combine(Kept, "pictures");
        if (Directory.Exists(drawn)) Link(folder, drawn);
    }

    private static void Link(string folder, string kept)
    {
        var own = Directory.CreateDirectory(Path.Combine(folder, ".cache")).FullName;
        Directory.CreateSymbolicLink(Path.Combine(own, Path.GetFileName(kept)), kept);
    }
}
