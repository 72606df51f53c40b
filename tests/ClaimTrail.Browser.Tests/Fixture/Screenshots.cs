using ClaimTrail.Testing;
using Microsoft.Playwright;

namespace ClaimTrail.Browser.Tests.Fixture;

/// <summary>Pictures of whole pages for people to look at, in <c>artifacts/browser/screenshots</c>: of a page that
/// fails, and of every page when the variable CLAIMTRAIL_SCREENSHOTS is set. A picture of a page that is many screens
/// tall costs more than all checks of it.</summary>
internal static class Screenshots
{
    private static bool OfAll => Environment.GetEnvironmentVariable("CLAIMTRAIL_SCREENSHOTS") is { Length: > 0 };

    /// <summary>Checks a page, and keeps a picture of it when a check fails or all pictures are asked for.</summary>
    public static async Task AroundAsync(IPage page, string name, Func<Task> check)
    {
        try
        {
            await check();
        }
        catch (Exception failure)
        {
            try
            {
                await TakeAsync(page, name);
            }
            catch (PlaywrightException noPicture)
            {
                throw new AggregateException(failure, noPicture);
            }
            throw;
        }
        if (OfAll) await TakeAsync(page, name);
    }

    private static async Task TakeAsync(IPage page, string name) => await page.ScreenshotAsync(new PageScreenshotOptions
    {
        FullPage = true,
        Path = RepositoryRoot.Combine("artifacts", "browser", "screenshots", name + ".png"),
    });
}
