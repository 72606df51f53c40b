using System.Text.Json;
using ClaimTrail.Notebooks.Pictures;
using Microsoft.Playwright;

namespace ClaimTrail.Browser.Tests.Fixture;

/// <summary>The accessibility checker axe-core, from npm at an exact version.</summary>
internal static class Axe
{
    private static readonly Lazy<string> Script = new(() =>
        File.ReadAllText(Path.Combine(new NpmPackages(PageScripts.Text("package.json"),
            PageScripts.Text("package-lock.json")).Ensure(InventedSite.Cache), "axe-core", "axe.min.js")));

    /// <summary>What breaks WCAG 2.1 level A or AA, one line for each rule and place.</summary>
    public static Task<IReadOnlyList<string>> ViolationsAsync(IPage page) =>
        RunAsync(page, ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]);

    /// <summary>Words that stand out too little from what they stand on.</summary>
    public static Task<IReadOnlyList<string>> ContrastsAsync(IPage page) => RunAsync(page, ["color-contrast"]);

    private static async Task<IReadOnlyList<string>> RunAsync(IPage page, string[] rules)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window")) await page.EvaluateAsync(Script.Value);
        var found = await page.EvaluateAsync<JsonElement>("""
            async rules => (await axe.run(document, { preload: false, runOnly: rules, resultTypes: ['violations'] })).violations
              .flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary}`))
            """, rules);
        return [.. found.EnumerateArray().Select(line => line.GetString()!)];
    }
}
