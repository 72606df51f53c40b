using System.Globalization;
using ClaimTrail.Browser.Tests.Fixture;
using ClaimTrail.Testing;
using CsvHelper;

namespace ClaimTrail.Browser.Tests.Pages;

/// <summary>A hostile case through everything: corpus, figures, findings, two notebooks, site, cards, tables.</summary>
[Collection(BrowserGroup.Name)]
public sealed class HostileCaseTests(Chromium chromium)
{
    private static readonly string Case = RepositoryRoot.Combine("artifacts", "browser", "hostile-case");
    private static readonly string Site = RepositoryRoot.Combine("artifacts", "browser", "hostile-case-site");

    [SkippableFact]
    public async Task Nothing_of_a_hostile_case_runs_and_all_of_it_is_shown_as_text()
    {
        Assert.True(HostileCase.Texts.Length >= 60);
        var findings = HostileCase.Write(Case);
        Assert.InRange(findings.Count, HostileCase.Texts.Length / 3, HostileCase.Texts.Length);
        AssertNoFormulas(Path.Combine(Case, "findings.csv"));

        if (Directory.Exists(Site)) Directory.Delete(Site, recursive: true);
        var (code, said) = await CommandLine.RunAsync([("CLAIMTRAIL_CASE", "../artifacts/browser/hostile-case")],
            "notebooks/01-load-the-articles.ipynb", "notebooks/02-find-the-figures.ipynb", "--site", Site);
        // An exercise may find nothing to ask for in such a case and say so; whatever it says is on a page that is
        // tested below.
        Assert.True(code is 0 or 1, said);
        Assert.DoesNotContain("Site:", said, StringComparison.Ordinal);
        var pages = Directory.EnumerateFiles(Site, "*.html", SearchOption.AllDirectories)
            .Select(page => Path.GetRelativePath(Site, page)).ToList();
        Assert.Equal(findings.Count,
            pages.Count(page => page.StartsWith("findings" + Path.DirectorySeparatorChar, StringComparison.Ordinal)));
        Assert.Equal(2 * findings.Count, Directory.EnumerateFiles(Path.Combine(Site, "findings"), "*.png").Count());

        await using var context = await chromium.Browser.NewContextAsync();
        await context.AddInitScriptAsync(
            "window.hits = []; window.hit = () => window.hits.push(document.currentScript?.outerHTML ?? 'somewhere');");
        var root = new Uri(Site + Path.DirectorySeparatorChar).AbsoluteUri;
        var shown = await Task.WhenAll(pages
            .Index()
            .GroupBy(page => page.Index % 2, page => page.Item)
            .Select(some => LookAsync(context, root, some)));
        var everything = string.Join('\n', shown.SelectMany(texts => texts));
        Assert.All(HostileCase.Texts, text => Assert.Contains(text, everything, StringComparison.Ordinal));
    }

    /// <summary>Looks at pages one after the other: whatever waits for a pointer or for the keyboard is given both,
    /// nothing runs, and the text is kept.</summary>
    private static async Task<List<string>> LookAsync(Microsoft.Playwright.IBrowserContext context, string root,
        IEnumerable<string> pages)
    {
        var shown = new List<string>();
        await using var visit = await Visit.OpenAsync(context, root, "index.html");
        foreach (var page in pages)
        {
            await visit.GoAsync(root + page.Replace('\\', '/'));
            var seen = await visit.Page.EvaluateAsync<string[]>("""
                () => {
                  for (const element of document.querySelectorAll('main *')) for (const kind of ['mouseover', 'focus', 'toggle', 'click', 'error', 'load'])
                    if (!element.closest('a, summary, .ct-plot')) element.dispatchEvent(new Event(kind));
                  const bad = [...document.querySelectorAll('a, form:not(.exercise:not([action])), iframe, object, embed, base, link:not([rel=stylesheet]):not([rel=icon]), main style, main svg:not(.ct-plot svg, .scale svg), main math')]
                    .filter(e => e.localName !== 'a' || /^\s*(javascript|vbscript|data):/i.test(e.getAttribute('href') ?? '')).map(e => e.outerHTML.slice(0, 200));
                  return [window.hits.join('|'), bad.join('|'), document.querySelector('main').textContent];
                }
                """);
            Assert.Equal(("", ""), (seen[0], seen[1]));
            Assert.Empty(visit.Complaints);
            shown.Add(seen[2]);
        }
        return shown;
    }

    /// <summary>No field of the table begins with what a spreadsheet takes for a formula.</summary>
    private static void AssertNoFormulas(string path)
    {
        using var reader = CsvReader.FromText(File.ReadAllText(path),
            CsvReaderOptions.Default with { FormatProvider = CultureInfo.InvariantCulture });
        reader.ReadHeader();
        while (reader.Read())
            for (var i = 0; i < reader.Headers.Count; i++)
                Assert.False(reader.GetString(i) is ['=' or '+' or '-' or '@' or '\t' or '\r', ..],
                    reader.GetString(i));
    }
}
