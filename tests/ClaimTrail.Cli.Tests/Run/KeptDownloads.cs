using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Run;

/// <summary>What an earlier run of the repository fetched from npm. A folder of a test that has none of its own would
/// fetch it again, which takes longer than the notebooks and fails where the network is slow. Without an earlier run
/// there is nothing to share.</summary>
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

    private static void Link(string folder, string kept)
    {
        var own = Directory.CreateDirectory(Path.Combine(folder, ".cache")).FullName;
        Directory.CreateSymbolicLink(Path.Combine(own, Path.GetFileName(kept)), kept);
    }
}
