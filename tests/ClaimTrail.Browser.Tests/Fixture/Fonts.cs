using Microsoft.Playwright;

namespace ClaimTrail.Browser.Tests.Fixture;

/// <summary>Which fonts the browser really took its glyphs from.</summary>
internal static class Fonts
{
    /// <summary>The families used for an element and how many glyphs each gave. A character that no font has counts for
    /// a font without that script.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> OfAsync(ILocator element)
    {
        var page = element.Page;
        await element.EvaluateAsync("element => element.setAttribute('data-fonts-of', '')");
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("DOM.enable");
        await session.SendAsync("CSS.enable");
        var root = (await session.SendAsync("DOM.getDocument"))!.Value
            .GetProperty("root")
            .GetProperty("nodeId")
            .GetInt32();
        var node = (await session.SendAsync("DOM.querySelector",
            new() { ["nodeId"] = root, ["selector"] = "[data-fonts-of]" }))!.Value.GetProperty("nodeId").GetInt32();
        var fonts = (await session.SendAsync("CSS.getPlatformFontsForNode",
            new() { ["nodeId"] = node }))!.Value.GetProperty("fonts");
        await element.EvaluateAsync("element => element.removeAttribute('data-fonts-of')");
        return fonts.EnumerateArray().GroupBy(font => font.GetProperty("familyName").GetString()!,
            font => (int)font.GetProperty("glyphCount").GetDouble())
            .ToDictionary(font => font.Key, font => font.Sum(), StringComparer.Ordinal);
    }
}
