using Microsoft.Playwright;

namespace ClaimTrail.Browser.Tests.Fixture;

/// <summary>The kinds of elements that were looked at on a screen. What axe says of an element follows from its kind;
/// of a hundred pages that are made alike, few hold a kind that none before them held.</summary>
internal sealed class SeenKinds
{
    private static readonly string Script = PageScripts.Read("kinds.js");

    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>Whether a page holds a kind that no page before it held.</summary>
    public async Task<bool> AddAsync(IPage page)
    {
        var kinds = await page.EvaluateAsync<string[]>(Script);
        lock (seen)
        {
            var before = seen.Count;
            seen.UnionWith(kinds);
            return seen.Count > before;
        }
    }
}
