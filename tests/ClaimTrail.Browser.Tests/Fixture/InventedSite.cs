using ClaimTrail.Site;
using ClaimTrail.Testing;

namespace ClaimTrail.Browser.Tests.Fixture;

/// <summary>A small site made of invented runs by the real site writer.</summary>
public sealed class InventedSite
{
    public InventedSite()
    {
        var report = SiteWriter.Write(Folder, Cache, [InventedNotebook.Run(), InventedNotebook.Failed()]);
        Assert.Empty(report.Problems);
    }

    /// <summary>The cache that the repository's own runs use, so that npm is asked once.</summary>
    public static string Cache { get; } = RepositoryRoot.Combine(".cache");

    public string Folder { get; } = RepositoryRoot.Combine("artifacts", "browser", "site");
}
