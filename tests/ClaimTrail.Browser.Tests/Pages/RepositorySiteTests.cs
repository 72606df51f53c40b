using ClaimTrail.Browser.Tests.Fixture;
using ClaimTrail.Notebooks.Site;
using ClaimTrail.Notebooks.Site.Cards;
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
        NeedSite();
        var device = Device.Named(screen);
        using var server = served ? new LoopbackServer(Folder) : null;
        var root = server?.Root ?? Disk;
        var charts = 0;
        await using var visit = await Visit.OpenAsync(chromium.Browser, root, "index.html", device);
        foreach (var page in Directory.EnumerateFiles(Folder, "*.html").Select(Path.GetFileName).Order(StringComparer.Ordinal))
        {
            await visit.GoAsync(root + page);
            await PageChecks.AllAsync(visit, device, $"repository-{Path.GetFileNameWithoutExtension(page)}");
            charts += await visit.Page.Locator("figure.ct-chart[data-drawn]").CountAsync();
        }
        Assert.True(charts > 0, "The site has no chart at all.");
    }

    /// <summary>The pages of the findings are many and alike: each is looked at on one of the two screens.</summary>
    [SkippableTheory]
    [InlineData("desktop", 0)]
    [InlineData("phone", 1)]
    public async Task Every_finding_s_page_is_whole(string screen, int from)
    {
        NeedSite();
        var device = Device.Named(screen);
        var pages = Directory.EnumerateFiles(Path.Combine(Folder, "findings"), "*.html").Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        Assert.True(pages.Count > 1, "The site has no findings.");
        await using var visit = await Visit.OpenAsync(chromium.Browser, Disk, "index.html", device);
        for (var i = from; i < pages.Count; i += 2)
        {
            await visit.GoAsync(Disk + "findings/" + pages[i]);
            await PageChecks.AllAsync(visit, device, $"finding-{Path.GetFileNameWithoutExtension(pages[i])}");
        }
    }

    [SkippableTheory]
    [InlineData("Korean", "무려 63만에 동반 파업")]
    [InlineData("Chinese", "约四百三十万令吉")]
    [InlineData("Indonesian", "900 ribu dolar")]
    [InlineData("Arabic", "العشرات")]
    public async Task Words_of_every_script_are_in_the_accessibility_tree_of_the_findings(string row, string words)
    {
        Assert.NotEmpty(row);
        NeedSite();
        await using var visit = await Visit.OpenAsync(chromium.Browser, Disk, "findings.html", Device.Desktop);
        Assert.Contains(words, await visit.Page.Locator("main").AriaSnapshotAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void The_site_is_smaller_than_eight_million_bytes()
    {
        NeedSite();
        var bytes = Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) != ".pdf").Sum(file => new FileInfo(file).Length);
        Assert.InRange(bytes, 1, 8_000_000);
    }

    /// <summary>A card must hold all its words: what does not fit would be cut off in the picture.</summary>
    [SkippableFact]
    public async Task Every_claim_card_fits_its_picture()
    {
        NeedSite();
        var matter = SiteMatter.Read(RepositoryRoot.Combine("data"), RepositoryRoot.Combine("data", "netflix-2023"), []);
        await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = CardPage.Width, Height = CardPage.Height } });
        var page = await context.NewPageAsync();
        foreach (var finding in matter.Story!.Findings)
        {
            await page.SetContentAsync(CardPage.Of(finding, matter.Identity).Markup);
            var over = await page.EvaluateAsync<int>("() => { const card = document.querySelector('.card'); return Math.max(card.scrollHeight - 630, card.scrollWidth - 1200, ...[...card.children].map(part => part.getBoundingClientRect().bottom - 630)); }");
            Assert.True(over <= 0, $"{finding.Id}: {over} pixels too much");
            var least = await page.EvaluateAsync<double>("() => Math.min(...[...document.querySelectorAll('.card *')].filter(part => part.checkVisibility() && [...part.childNodes].some(node => node.nodeType === 3 && node.data.trim())).map(part => parseFloat(getComputedStyle(part).fontSize)))");
            Assert.True(least >= 24, $"{finding.Id}: type of {least} pixels");
        }
    }

    private static string Disk => new Uri(Folder + Path.DirectorySeparatorChar).AbsoluteUri;

    private static void NeedSite() => Skip.IfNot(File.Exists(Path.Combine(Folder, "index.html")), $"{Folder} has no index.html; run `dotnet run --project helpers/ClaimTrail.Cli` first.");
}
