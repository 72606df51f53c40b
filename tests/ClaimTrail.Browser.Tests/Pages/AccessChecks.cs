using ClaimTrail.Browser.Tests.Fixture;
using Microsoft.Playwright;

namespace ClaimTrail.Browser.Tests.Pages;

/// <summary>What people need who come by keyboard, by screen reader, by finger or on paper, as far as a machine can
/// hold it and axe does not ask.</summary>
internal static class AccessChecks
{
    private static readonly string Look = PageScripts.Read("access.js");
    private static readonly string LookAtDiagram = PageScripts.Read("diagram.js");

    /// <summary>What is wrong on a page as it stands, in one look.</summary>
    public static async Task<IReadOnlyList<string>> AllAsync(IPage page) =>
        await page.EvaluateAsync<string[]>(Look, "screen");

    /// <summary>What would be cut off, hidden or useless on paper.</summary>
    public static async Task<IReadOnlyList<string>> OnPaperAsync(IPage page) =>
        await page.EvaluateAsync<string[]>(Look, "paper");

    /// <summary>How light a diagram's paper is, from 0 to 1, and the highest contrast to it of anything
    /// drawn.</summary>
    public static async Task<(double Paper, double Contrast)> DiagramAsync(ILocator diagram)
    {
        var picture = Convert.ToBase64String(await diagram.ScreenshotAsync());
        var seen = await diagram.Page.EvaluateAsync<double[]>(LookAtDiagram, picture);
        return (seen[0], seen[1]);
    }
}
