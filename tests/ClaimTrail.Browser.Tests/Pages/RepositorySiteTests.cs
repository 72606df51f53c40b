using ClaimTrail.Browser.Tests.Fixture;
using ClaimTrail.Testing;

namespace ClaimTrail.Browser.Tests.Pages;

/// <summary>The repository's own site, when a run has written it: the folder <c>site/</c>, or the one that CLAIMTRAIL_SITE names.</summary>
[Collection(BrowserGroup.Name)]
public sealed class RepositorySiteTests(Chromium chromium)
{
    private static string Folder => Environment.GetEnvironmentVariable("CLAIMTRAIL_SITE") is { Length: > 0 } named ? named : RepositoryRoot.Combine("site");

    [SkippableTheory]
    [InlineData("from disk, on a desktop", false, "desktop")]
    [InlineData("from a server, on a phone", true, "phone")]
    public async Task Every_page_is_whole(string row, bool served, string screen)
    {
        Assert.NotEmpty(row);
        Skip.IfNot(File.Exists(Path.Combine(Folder, "index.html")), $"{Folder} has no index.html; run `dotnet run --project helpers/ClaimTrail.Cli` first.");
        var device = Device.Named(screen);
        using var server = served ? new LoopbackServer(Folder) : null;
        var root = server?.Root ?? new Uri(Folder + Path.DirectorySeparatorChar).AbsoluteUri;
        var charts = 0;
        foreach (var page in Directory.EnumerateFiles(Folder, "*.html").Select(Path.GetFileName).Order(StringComparer.Ordinal))
        {
            await using var visit = await Visit.OpenAsync(chromium.Browser, root, page!, device);
            await PageChecks.AllAsync(visit, device, $"repository-{Path.GetFileNameWithoutExtension(page)}");
            charts += await visit.Page.Locator("figure.ct-chart[data-drawn]").CountAsync();
        }
        Assert.True(charts > 0, "The site has no chart at all.");
    }
}
