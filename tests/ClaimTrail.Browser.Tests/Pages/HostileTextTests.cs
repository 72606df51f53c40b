using ClaimTrail.Browser.Tests.Fixture;
using ClaimTrail.Site;
using ClaimTrail.Testing;

namespace ClaimTrail.Browser.Tests.Pages;

/// <summary>Hostile texts in a real browser: none of them runs, loads or hides anything, and each is still
/// shown.</summary>
[Collection(BrowserGroup.Name)]
public sealed class HostileTextTests(Chromium chromium)
{
    private static readonly string Folder = RepositoryRoot.Combine("artifacts", "browser", "hostile-site");

    [SkippableFact]
    public async Task No_hostile_text_runs_anywhere_and_each_is_shown_as_text()
    {
        var report = SiteWriter.Write(Folder, InventedSite.Cache, [HostileNotebook.Run(), HostileNotebook.Charts()]);
        await using var context = await chromium.Browser.NewContextAsync();
        await context.AddInitScriptAsync(
            "window.hits = []; window.hit = () => window.hits.push(document.currentScript?.outerHTML ?? 'somewhere');");
        var root = new Uri(Folder + Path.DirectorySeparatorChar).AbsoluteUri;
        foreach (var path in report.Pages.Append(report.Index))
        {
            await using var visit = await Visit.OpenAsync(context, root, Path.GetFileName(path));
            // Whatever waits for a pointer or for the keyboard is given both.
            await visit.Page.EvaluateAsync("""
                () => { for (const element of document.querySelectorAll('main *')) for (const kind of ['mouseover', 'focus', 'toggle', 'click', 'error', 'load'])
                  if (!element.closest('a, summary, .ct-plot')) element.dispatchEvent(new Event(kind)); }
                """);
            if (await visit.Page.Locator(".ct-plot").CountAsync() > 0)
                await visit.Page.Locator(".ct-plot .nsewdrag").First.HoverAsync();
            await visit.Page.WaitForTimeoutAsync(300);
            Assert.Empty(await visit.Page.EvaluateAsync<string[]>("() => window.hits"));
            Assert.Empty(visit.Complaints);
            Assert.Empty(
                await visit.Page.EvaluateAsync<string[]>(
                    "() => [...document.querySelectorAll('a, svg a')].map(a => (a.getAttribute('href') ?? "
                    + "a.getAttribute('xlink:href') ?? '').trim()).filter(href => "
                    + "/^(javascript|vbscript|data):/i.test(href))"));
        }
        var shown = await ShownAsync(Path.GetFileName(report.Pages[0]));
        Assert.All(HostileTexts.All, text => Assert.Contains(Visible(text), shown, StringComparison.Ordinal));

        async Task<string> ShownAsync(string page)
        {
            await using var visit = await Visit.OpenAsync(context, root, page);
            return await visit.Page.EvaluateAsync<string>(
                "() => [...document.querySelectorAll('pre.value')].map(pre => pre.textContent).join('\\n')");
        }
    }

    private static string Visible(string text) =>
        new([.. text.Select(c => c is < ' ' and not ('\n' or '\t') or '\u007f' ? '\ufffd' : c)]);
}
