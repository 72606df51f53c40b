using Microsoft.Playwright;

namespace ClaimTrail.Browser.Tests.Fixture;

/// <summary>A page that was opened, with everything it complained about.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext? _context;
    private readonly List<string> _complaints = [];

    private Visit(IBrowserContext? context, IPage page)
    {
        _context = context;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>Failed requests, requests that leave the site, console errors and warnings, uncaught
    /// exceptions.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>Opens a page and waits until its charts are drawn.</summary>
    public static async Task<Visit> OpenAsync(IBrowser browser, string root, string page, Device device)
    {
        var context = await browser.NewContextAsync(device.Options);
        return await OpenAsync(new Visit(context, await context.NewPageAsync()), root, page);
    }

    /// <summary>Opens a page in a context that somebody else closes.</summary>
    public static async Task<Visit> OpenAsync(IBrowserContext context, string root, string page) =>
        await OpenAsync(new Visit(null, await context.NewPageAsync()), root, page);

    private static async Task<Visit> OpenAsync(Visit visit, string root, string page)
    {
        visit.Listen(root);
        await visit.GoAsync(root + page);
        return visit;
    }

    /// <summary>Goes on to another page of the same site and waits until its charts are drawn.</summary>
    public async Task GoAsync(string address)
    {
        await Page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        await Page.WaitForFunctionAsync(
            "() => [...document.querySelectorAll('figure.ct-chart')].every(chart => 'drawn' in chart.dataset || "
            + "chart.querySelector('.ct-failed') || !chart.querySelector('script.ct-figure'))",
            null, new PageWaitForFunctionOptions { Timeout = 15_000 });
    }

    public async ValueTask DisposeAsync()
    {
        await Page.CloseAsync();
        if (_context is not null) await _context.DisposeAsync();
    }

    private void Listen(string root)
    {
        Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(root, StringComparison.Ordinal)
                && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                _complaints.Add($"leaves the site: {request.Url}");
        };
        Page.RequestFailed += (_, request) => _complaints.Add($"failed: {request.Url}: {request.Failure}");
        Page.Response += (_, response) =>
        {
            if (response.Status >= 400) _complaints.Add($"{response.Status}: {response.Url}");
        };
        Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") _complaints.Add($"console {message.Type}: {message.Text}");
        };
        Page.PageError += (_, error) => _complaints.Add($"uncaught: {error}");
    }
}
