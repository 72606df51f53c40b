using Microsoft.Playwright;

namespace ClaimTrail.Browser.Tests.Fixture;

/// <summary>One real Chromium for all tests of the assembly, with every host name unresolvable.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Why no browser could be started; null when one runs.</summary>
    public string? Missing { get; private set; }

    public IBrowser Browser
    {
        get
        {
            Skip.If(_browser is null, Missing);
            return _browser;
        }
    }

    public async Task InitializeAsync()
    {
        var path = Notebooks.Browser.Chromium.Find();
        if (path is null)
        {
            Missing =
                "No Chromium is installed. Install one (on Debian: apt install chromium) or name it in "
                + "CLAIMTRAIL_CHROMIUM.";
            return;
        }
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Headless = true,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                // What Playwright leaves out, and a process in each window for the list below an address bar.
                "--disable-features=PaintHolding,Translate,MediaRouter,OptimizationHints,HttpsUpgrades,"
                + "ThirdPartyStoragePartitioning,WebUIOmniboxPopup,WebUIOmniboxAimPopup",
            ],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
