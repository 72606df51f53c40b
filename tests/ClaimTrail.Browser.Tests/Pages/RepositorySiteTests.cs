using System.Buffers.Binary;
using System.Collections.Concurrent;
using ClaimTrail.Browser.Tests.Fixture;
using ClaimTrail.Site;
using ClaimTrail.Site.Cards;
using ClaimTrail.Site.Charts;
using ClaimTrail.Site.Pages;
using ClaimTrail.Testing;
using Microsoft.Playwright;

namespace ClaimTrail.Browser.Tests.Pages;

/// <summary>The repository's own site, when a run has written it: the folder <c>site/</c>, or the one that
/// CLAIMTRAIL_SITE names.</summary>
[Collection(BrowserGroup.Name)]
public sealed class RepositorySiteTests(Chromium chromium)
{
    private static string Folder =>
        Environment.GetEnvironmentVariable("CLAIMTRAIL_SITE") is { Length: > 0 } named
            ? named
            : RepositoryRoot.Combine("site");

    /// <summary>Two pages are looked at at a time.</summary>
    private const int Lanes = 2;

    /// <summary>With CLAIMTRAIL_LONG=1 every page is looked at on every screen and on paper.</summary>
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("CLAIMTRAIL_LONG") == "1";

    /// <summary>A page of each kind, for paper.</summary>
    private static readonly string[] Kinds =
    [
        "index.html", "03-salary-figures.html", "05-quote-trail.html", "06-publish-a-claim-card.html", "slides.html",
        "findings.html", "compare.html", "data.html",
        "method.html", "glossary.html", "teach/plan-45.html", "cards/zh.html",
        "findings/ko-63.html", "embed/ko-63.html",
    ];

    [SkippableTheory]
    [InlineData("from disk, on a desktop", false, "desktop")]
    [InlineData("from a server, on a phone", true, "phone")]
    public async Task Every_page_is_whole(string row, bool served, string screen)
    {
        Assert.NotEmpty(row);
        NeedSite();
        var device = Device.Named(screen);
        using var server = served ? new LoopbackServer(Folder) : null;
        var charts = 0;
        var seen = new SeenKinds();
        await EachAsync([.. Pages(""), .. Pages("teach"), .. Pages("cards")], server?.Root
            ?? Disk, device, async (visit, page) =>
        {
            var isNew = await seen.AddAsync(visit.Page) || IsLong;
            await PageChecks.AllAsync(visit, device, $"repository-{page.Replace('/', '-')}", byAxe: isNew);
            if (device.Dark && page == "06-publish-a-claim-card.html")
            {
                var (paper, contrast) = await AccessChecks.DiagramAsync(visit.Page.Locator("figure.ct-diagram img"));
                Assert.True(paper < 0.02 && contrast > 7,
                    $"The diagram's paper has {paper:0.00} of white's light, and its ink a contrast of "
                    + $"{contrast:0.0}.");
            }
            Interlocked.Add(ref charts, await visit.Page.Locator("figure.ct-chart[data-drawn]").CountAsync());
        });
        Assert.True(charts > 0, "The site has no chart at all.");
    }

    /// <summary>The pages of the findings and the cards for others' pages are many and alike: every twelfth is looked
    /// at on each of the two screens; axe looks, in both themes, at each that holds a kind of element that none before
    /// it held.</summary>
    [SkippableTheory]
    [InlineData("desktop", 0)]
    [InlineData("phone", 1)]
    public async Task Every_finding_s_page_is_whole(string screen, int from)
    {
        NeedSite();
        var device = Device.Named(screen);
        var (findings, cards) = (Pages("findings").ToList(), Pages("embed").ToList());
        Assert.True(findings.Count > 1
            && findings.Count == cards.Count, $"The site has {findings.Count} findings and {cards.Count} cards.");
        var seen = new SeenKinds();
        await EachAsync([.. findings.Concat(cards).Where((_, at) => IsLong || at % 12 == from)], Disk, device,
            async (visit, page) =>
            {
                var isNew = await seen.AddAsync(visit.Page) || IsLong;
                await PageChecks.AllAsync(visit, device, page.Replace('/', '-'), byAxe: isNew);
                if (cards.Contains(page)) await AssertNeedsNoScrollingAsync(visit.Page, page, device);
                if (!isNew) return;
                await visit.Page.EmulateMediaAsync(
                    new() { ColorScheme = device.Dark ? ColorScheme.Light : ColorScheme.Dark });
                Assert.Empty(await Axe.ContrastsAsync(visit.Page));
                await visit.Page.EmulateMediaAsync(
                    new() { ColorScheme = device.Dark ? ColorScheme.Dark : ColorScheme.Light });
            });
    }

    /// <summary>A card in somebody's page shows all that it says in the two sizes that its code gives.</summary>
    private static async Task AssertNeedsNoScrollingAsync(IPage page, string address, Device device)
    {
        foreach (var (width, height) in new[] { EmbedPage.Narrow, EmbedPage.Wide })
        {
            await page.SetViewportSizeAsync(width, height);
            var tall = await page.EvaluateAsync<int>("() => document.documentElement.scrollHeight");
            Assert.True(tall <= height, $"{address}: {tall - height} pixels of {tall} at a width of {width}");
        }
        await page.SetViewportSizeAsync(device.Width, device.Height);
    }

    [SkippableFact]
    public async Task On_paper_a_page_of_every_kind_is_whole()
    {
        NeedSite();
        string[] folders = ["", "teach", "cards", "findings", "embed"];
        await EachAsync(IsLong ? [.. folders.SelectMany(Pages)] : Kinds, Disk, Device.Desktop, async (visit, page) =>
        {
            // A4 within its margins; a slide has a sheet of its own.
            await visit.Page.SetViewportSizeAsync(page == "slides.html" ? 1280 : 658, 900);
            await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
            await Screenshots.AroundAsync(visit.Page, $"paper-{page.Replace('/', '-')}", async () =>
            {
                Assert.Equal((page, ""), (page, string.Join('\n', await AccessChecks.OnPaperAsync(visit.Page))));
                Assert.Empty(visit.Complaints);
            });
        });
    }

    /// <summary>Each finding has its card in two shapes and code for two widths; each chart has a picture.</summary>
    [SkippableFact]
    public void Every_card_can_be_shown_elsewhere_and_posted()
    {
        NeedSite();
        foreach (var page in Pages("findings"))
        {
            var markup = File.ReadAllText(Path.Combine(Folder, page));
            Assert.Contains("width=&quot;360&quot; height=&quot;900&quot;", markup, StringComparison.Ordinal);
            Assert.Contains("width=&quot;1200&quot; height=&quot;630&quot;", markup, StringComparison.Ordinal);
            Assert.Equal((CardPage.Width, CardPage.Height), SizeOf(Path.ChangeExtension(page, ".png")));
            Assert.Equal((CardPage.Side, CardPage.Side), SizeOf(Path.ChangeExtension(page, ".square.png")));
        }
        foreach (var page in Pages("").Where(page => char.IsAsciiDigit(page[0])))
        {
            var charts = File.ReadAllText(Path.Combine(Folder, page)).Split("<figure class=\"ct-chart\">").Length - 1;
            for (var number = 1; number <= charts; number++)
                Assert.Equal((ChartPicture.Width, ChartPicture.Height),
                    SizeOf($"charts/{Path.GetFileNameWithoutExtension(page)}-{number}.png"));
        }
    }

    [SkippableFact]
    public async Task Words_of_every_script_are_in_the_accessibility_tree_of_the_findings()
    {
        NeedSite();
        await using var visit = await Visit.OpenAsync(chromium.Browser, Disk, "findings.html", Device.Desktop);
        var tree = await visit.Page.Locator("main").AriaSnapshotAsync();
        // Korean, Chinese, Indonesian, Arabic.
        Assert.All(["무려 63만에 동반 파업", "约四百三十万令吉", "900 ribu dolar", "العشرات"],
            words => Assert.Contains(words, tree, StringComparison.Ordinal));
    }

    [SkippableFact]
    public void The_site_is_smaller_than_eight_million_bytes()
    {
        NeedSite();
        var bytes = Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) != ".pdf").Sum(file => new FileInfo(file).Length);
        Assert.InRange(bytes, 1, 8_000_000);
    }

    /// <summary>A card must hold all its words: what does not fit would be cut off in the picture.</summary>
    [SkippableFact]
    public async Task Every_claim_card_fits_its_picture()
    {
        NeedSite();
        var matter = SiteMatter.Read(RepositoryRoot.Combine("data"),
            RepositoryRoot.Combine("data", "netflix-2023"), []);
        await using var context = await chromium.Browser.NewContextAsync(
            new() { ViewportSize = new() { Width = CardPage.Width, Height = CardPage.Side } });
        var page = await context.NewPageAsync();
        foreach (var sheet in matter.Story!.Findings.SelectMany(
            finding => new[] { CardPage.Of(finding, matter.Identity), CardPage.Square(finding, matter.Identity) }))
        {
            await page.SetContentAsync(sheet.Markup);
            var seen = await page.EvaluateAsync<double[]>("""
                ([width, height]) => {
                  const card = document.querySelector('.card');
                  const over = Math.max(card.scrollHeight - height, card.scrollWidth - width, ...[...card.children].map(part => part.getBoundingClientRect().bottom - height));
                  const words = [...card.querySelectorAll('*')].filter(part => part.checkVisibility() && [...part.childNodes].some(node => node.nodeType === 3 && node.data.trim()));
                  return [over, Math.min(...words.map(part => parseFloat(getComputedStyle(part).fontSize)))];
                }
                """, new[] { sheet.Width, sheet.Height });
            Assert.True(seen[0] <= 0, $"{sheet.FileName}: {seen[0]} pixels too much");
            Assert.True(seen[1] >= 24, $"{sheet.FileName}: type of {seen[1]} pixels");
        }
    }

    private static string Disk => new Uri(Folder + Path.DirectorySeparatorChar).AbsoluteUri;

    /// <summary>The pages in a folder of the site, each by its address from there.</summary>
    private static IEnumerable<string> Pages(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Folder, folder), "*.html")
        .Select(page => Path.GetRelativePath(Folder, page).Replace('\\', '/')).Order(StringComparer.Ordinal);

    /// <summary>The size that a PNG gives in its head.</summary>
    private static (int Width, int Height) SizeOf(string picture)
    {
        var head = File.ReadAllBytes(Path.Combine(Folder, picture)).AsSpan(16, 8);
        return (BinaryPrimitives.ReadInt32BigEndian(head), BinaryPrimitives.ReadInt32BigEndian(head[4..]));
    }

    private async Task EachAsync(IReadOnlyList<string> pages, string root, Device device,
        Func<Visit, string, Task> check)
    {
        var left = new ConcurrentQueue<string>(pages);
        await Task.WhenAll(Enumerable.Range(0, Lanes).Select(async _ =>
        {
            if (!left.TryDequeue(out var page)) return;
            await using var visit = await Visit.OpenAsync(chromium.Browser, root, page, device);
            do
            {
                if (!visit.Page.Url.EndsWith(page, StringComparison.Ordinal)) await visit.GoAsync(root + page);
                await check(visit, page);
                // A check may leave the window and the medium changed.
                await visit.Page.EmulateMediaAsync(new() { Media = Media.Screen });
            }
            while (left.TryDequeue(out page));
        }));
    }

    private static void NeedSite() =>
        Skip.IfNot(File.Exists(Path.Combine(Folder, "index.html")),
            $"{Folder} has no index.html; run `dotnet run --project helpers/ClaimTrail.Cli` first.");
}
