using System.Text.RegularExpressions;
using ClaimTrail.Browser.Tests.Fixture;
using Microsoft.Playwright;

namespace ClaimTrail.Browser.Tests.Pages;

/// <summary>The invented site in a real browser, from disk and from a server, on a desktop and on a phone.</summary>
[Collection(BrowserGroup.Name)]
public sealed class InventedSiteTests(Chromium chromium, InventedSite site)
{
    private const string Notebook = "01-the-closed-libraries.html";

    private string Disk => new Uri(site.Folder + Path.DirectorySeparatorChar).AbsoluteUri;

    [SkippableTheory]
    [InlineData("the first page, from disk, on a desktop", "index.html", false, "desktop")]
    [InlineData("the first page, from a server, on a phone", "index.html", true, "phone")]
    [InlineData("a notebook, from disk, on a desktop", Notebook, false, "desktop")]
    [InlineData("a notebook, from disk, on a phone", Notebook, false, "phone")]
    [InlineData("a notebook, from a server, on a desktop", Notebook, true, "desktop")]
    [InlineData("a failed notebook, from disk, on a phone", "02-a-failing-cell.html", false, "phone")]
    public async Task A_page_is_whole(string row, string page, bool served, string screen)
    {
        Assert.NotEmpty(row);
        var device = Device.Named(screen);
        using var server = served ? new LoopbackServer(site.Folder) : null;
        await using var visit = await Visit.OpenAsync(chromium.Browser, server?.Root ?? Disk, page, device);
        await PageChecks.AllAsync(visit, device,
            $"invented-{(served ? "server" : "disk")}-{Path.GetFileNameWithoutExtension(page)}");
    }

    [SkippableFact]
    public async Task All_charts_are_drawn_with_all_their_marks()
    {
        await using var visit = await Visit.OpenAsync(chromium.Browser, Disk, Notebook, Device.Desktop);
        Assert.Equal(3, await visit.Page.Locator("figure.ct-chart[data-drawn]").CountAsync());
        Assert.Equal(5 + 6, await visit.Page.Locator(".ct-plot .barlayer .point path").CountAsync());
        Assert.Equal(["small", "middling", "large"],
            await visit.Page.Locator(".ct-plot .legendtext").AllTextContentsAsync());
        Assert.Equal(45, await visit.Page.Locator(".ct-plot .scatterlayer .points path").CountAsync());
    }

    /// <summary>The letters of the script must come from a font that has the script: at least as many glyphs as
    /// letters, or for Arabic, where letters join, two for three.</summary>
    [SkippableTheory]
    [InlineData("Korean", "ko", "ltr", InventedNotebook.Korean, "CJK|KR|Gothic|Batang|Nanum", 13)]
    [InlineData("Chinese", "zh-Hant", "ltr", InventedNotebook.Chinese,
        "CJK|TC|SC|HK|PingFang|JhengHei|YaHei|Song|Ming", 14)]
    [InlineData("Indonesian", "id", "ltr", InventedNotebook.Indonesian, "Sans|Serif|Arial|Helvetica|Segoe|Roboto", 43)]
    [InlineData("Arabic", "ar", "rtl", InventedNotebook.Arabic, "Arabic|Naskh|Geeza", 16)]
    public async Task Text_stands_in_its_language_direction_and_font(string row, string language, string direction,
        string words, string fonts, int glyphs)
    {
        Assert.NotEmpty(row);
        await using var visit = await Visit.OpenAsync(chromium.Browser, Disk, Notebook, Device.Desktop);
        var cell = visit.Page.Locator($".ct-table td[lang='{language}']").Filter(new() { HasText = words }).First;
        Assert.Equal(words, await cell.TextContentAsync());
        Assert.Equal(direction, await cell.EvaluateAsync<string>("element => getComputedStyle(element).direction"));
        Assert.Contains(words, await visit.Page.Locator("main").AriaSnapshotAsync(), StringComparison.Ordinal);
        var used = await Fonts.OfAsync(cell);
        var right = used.Where(font => Regex.IsMatch(font.Key, fonts)).Sum(font => font.Value);
        Assert.True(right >= glyphs,
            $"{right} glyphs, not {glyphs}, come from a font for {language}: {string.Join(", ", used)}");
    }

    [SkippableFact]
    public async Task Code_folds_and_unfolds_by_keyboard_and_outputs_never_fold()
    {
        await using var visit = await Visit.OpenAsync(chromium.Browser, Disk, Notebook, Device.Desktop);
        var cell = visit.Page.Locator("details.code").Nth(1);
        await cell.Locator("summary").FocusAsync();
        Assert.True(await cell.Locator("summary code").IsVisibleAsync());
        Assert.False(await cell.Locator("pre").IsVisibleAsync());
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.True(await cell.Locator("pre").IsVisibleAsync());
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.False(await cell.Locator("pre").IsVisibleAsync());
        Assert.Equal(0, await visit.Page
            .Locator("details:not(.ct-numbers):not(.ct-more) .output, details.code figure, details.code table")
            .CountAsync());
    }

    [SkippableFact]
    public async Task A_dark_page_has_dark_paper_and_light_chart_labels_and_follows_a_change()
    {
        await using var visit = await Visit.OpenAsync(chromium.Browser, Disk, Notebook, Device.Desktop);
        const string Label = "() => getComputedStyle(document.querySelector('.ct-plot .xtick text')).fill";
        const string Paper = "() => getComputedStyle(document.body).backgroundColor";
        Assert.Equal("rgb(251, 250, 247)", await visit.Page.EvaluateAsync<string>(Paper));
        Assert.Equal("rgb(27, 27, 26)", await visit.Page.EvaluateAsync<string>(Label));
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        await visit.Page.WaitForFunctionAsync(
            "() => getComputedStyle(document.querySelector('.ct-plot .xtick text')).fill === 'rgb(236, 235, 231)'");
        Assert.Equal("rgb(21, 21, 20)", await visit.Page.EvaluateAsync<string>(Paper));
        Assert.Empty(await Axe.ViolationsAsync(visit.Page));
        Assert.Empty(visit.Complaints);
    }

    [SkippableFact]
    public async Task On_paper_nothing_is_cut_off_and_the_ways_through_the_site_are_gone()
    {
        await using var visit = await Visit.OpenAsync(chromium.Browser, Disk, Notebook,
            Device.Desktop with { Width = 794 });
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Screenshots.AroundAsync(visit.Page, "invented-paper", async () =>
        {
            Assert.False(await visit.Page.Locator("nav.contents").IsVisibleAsync());
            Assert.True(await visit.Page.Locator(".ct-table").First.IsVisibleAsync());
            Assert.Equal(0,
                await visit.Page.EvaluateAsync<int>(
                    "() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth)"));
            Assert.Empty(visit.Complaints);
        });
    }

    [SkippableFact]
    public async Task Without_scripts_the_page_still_says_everything()
    {
        await using var context = await chromium.Browser.NewContextAsync(
            new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(Disk + Notebook);
        await page.Locator(".ct-numbers summary").First.ClickAsync();
        Assert.True(await page.Locator(".ct-numbers table").First.IsVisibleAsync());
        Assert.False(await page.Locator(".ct-plot").First.IsVisibleAsync());
    }
}
