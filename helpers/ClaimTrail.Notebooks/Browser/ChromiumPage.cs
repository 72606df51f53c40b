using System.Text.Json;
using System.Text.Json.Nodes;

namespace ClaimTrail.Notebooks.Browser;

/// <summary>A page of a <see cref="Chromium"/>: opens an address, answers questions about it, gives it as a picture or
/// on paper.</summary>
public sealed class ChromiumPage : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly DevTools _tools;
    private readonly string _target;
    private readonly string _session;

    private ChromiumPage(DevTools tools, string target, string session) =>
        (_tools, _target, _session) = (tools, target, session);

    internal static async Task<ChromiumPage> OpenAsync(DevTools tools, int width, int height,
        CancellationToken cancellation)
    {
        var made = await tools.SendAsync(null, "Target.createTarget", new() { ["url"] = "about:blank" }, cancellation)
            .ConfigureAwait(false);
        var target = made.GetProperty("targetId").GetString()!;
        var attached = await tools.SendAsync(null, "Target.attachToTarget",
            new() { ["targetId"] = target, ["flatten"] = true }, cancellation).ConfigureAwait(false);
        var page = new ChromiumPage(tools, target, attached.GetProperty("sessionId").GetString()!);
        await page.SendAsync("Page.enable", [], cancellation).ConfigureAwait(false);
        await page.SendAsync("Emulation.setDeviceMetricsOverride",
            new() { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = false },
            cancellation).ConfigureAwait(false);
        return page;
    }

    /// <summary>Opens an address and waits until it is loaded.</summary>
    /// <exception cref="ChromiumException">It could not be opened.</exception>
    public async Task GoToAsync(Uri address, CancellationToken cancellation)
    {
        var loaded = _tools.NextAsync(_session, "Page.loadEventFired");
        var answer = await SendAsync("Page.navigate", new() { ["url"] = address.AbsoluteUri },
            cancellation).ConfigureAwait(false);
        if (answer.TryGetProperty("errorText", out var error))
            throw new ChromiumException($"{address} could not be opened: {error.GetString()}");
        await loaded.WaitAsync(Patience, cancellation).ConfigureAwait(false);
    }

    /// <summary>Evaluates an expression, waits for it when it is a promise, and gives its value.</summary>
    /// <exception cref="ChromiumException">The expression threw.</exception>
    public async Task<JsonElement> EvaluateAsync(string expression, CancellationToken cancellation)
    {
        var answer = await SendAsync("Runtime.evaluate",
            new() { ["expression"] = expression, ["awaitPromise"] = true, ["returnByValue"] = true },
            cancellation).ConfigureAwait(false);
        if (answer.TryGetProperty("exceptionDetails", out var thrown))
        {
            var what = thrown.TryGetProperty("exception", out var exception)
                && exception.TryGetProperty("description", out var described) ? described : thrown.GetProperty("text");
            throw new ChromiumException($"The page threw: {what.GetString()}");
        }
        return answer.GetProperty("result").TryGetProperty("value", out var value) ? value : default;
    }

    /// <summary>Pretends a medium (<c>screen</c>, <c>print</c>) and a colour scheme (<c>light</c>,
    /// <c>dark</c>).</summary>
    public Task EmulateAsync(string medium, string scheme, CancellationToken cancellation) =>
        SendAsync("Emulation.setEmulatedMedia", new()
        {
            ["media"] = medium,
            ["features"] = new JsonArray(new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = scheme }),
        }, cancellation);

    /// <summary>What stands in the window, as a PNG that is packed in haste: whoever keeps it packs it anew.</summary>
    public async Task<byte[]> PictureAsync(CancellationToken cancellation) =>
        (await SendAsync("Page.captureScreenshot", new() { ["format"] = "png", ["optimizeForSpeed"] = true },
            cancellation).ConfigureAwait(false)).GetProperty("data").GetBytesFromBase64();

    /// <summary>The page on paper (A4 unless its style says otherwise), as a PDF with tags for screen
    /// readers.</summary>
    public async Task<byte[]> PaperAsync(CancellationToken cancellation) =>
        (await SendAsync("Page.printToPDF", new()
        {
            ["printBackground"] = true,
            ["preferCSSPageSize"] = true,
            ["generateTaggedPDF"] = true,
            ["generateDocumentOutline"] = true,
            ["paperWidth"] = 8.27,
            ["paperHeight"] = 11.69,
        }, cancellation).ConfigureAwait(false)).GetProperty("data").GetBytesFromBase64();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() =>
        await _tools.SendAsync(null, "Target.closeTarget", new() { ["targetId"] = _target }, CancellationToken.None)
            .ConfigureAwait(false);

    private Task<JsonElement> SendAsync(string method, JsonObject parameters, CancellationToken cancellation) =>
        _tools.SendAsync(_session, method, parameters, cancellation);
}
