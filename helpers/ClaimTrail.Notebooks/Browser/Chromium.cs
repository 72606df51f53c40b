namespace ClaimTrail.Notebooks.Browser;

/// <summary>A Chromium without a window and without a network, for pictures and paper. Disposing it ends the browser
/// and removes its profile.</summary>
public sealed class Chromium : IAsyncDisposable
{
    /// <summary>The first draws the same pages without the frame of a window, in less time.</summary>
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser",
        "google-chrome-stable", "google-chrome", "chrome.exe", "msedge.exe"];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ChromiumProcess _process;
    private readonly ScratchFolder _profile;
    private readonly DevTools _tools;
    private MissingFonts? _missing;

    private Chromium(ChromiumProcess process, ScratchFolder profile, DevTools tools) =>
        (_process, _profile, _tools) = (process, profile, tools);

    /// <summary>The program: what <c>CLAIMTRAIL_CHROMIUM</c> names, or the first on the path, or where macOS and
    /// Windows install one; null when there is none.</summary>
    public static string? Find() =>
        Environment.GetEnvironmentVariable("CLAIMTRAIL_CHROMIUM") is { Length: > 0 } named ? named
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).Concat(Installed())
            .FirstOrDefault(File.Exists);

    /// <summary>Where installers that leave the path alone put a browser.</summary>
    private static IEnumerable<string> Installed()
    {
        if (OperatingSystem.IsMacOS())
            foreach (var name in new[] { "Chromium", "Google Chrome", "Microsoft Edge" })
                yield return $"/Applications/{name}.app/Contents/MacOS/{name}";
        if (!OperatingSystem.IsWindows()) yield break;
        foreach (var folder in new[] { Environment.SpecialFolder.ProgramFiles,
            Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData })
            foreach (var program in new[] { @"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe",
                @"Microsoft\Edge\Application\msedge.exe" })
                yield return Path.Combine(Environment.GetFolderPath(folder), program);
    }

    /// <summary>Starts the browser.</summary>
    /// <exception cref="ChromiumException">None is installed, or it did not start.</exception>
    public static async Task<Chromium> StartAsync(CancellationToken cancellation)
    {
        var program = Find() ?? throw new ChromiumException(
            "No Chromium is installed. Install one (on Debian: apt install chromium) or name it in CLAIMTRAIL_CHROMIUM.");
        var profile = ScratchFolder.Make("claimtrail-chromium-");
        ChromiumProcess? process = null;
        try
        {
            process = ChromiumProcess.Start(program, Arguments(profile.Path));
            var tools = new DevTools(process.Commands, process.Answers);
            await GreetAsync(process, tools, program, cancellation).ConfigureAwait(false);
            return new Chromium(process, profile, tools);
        }
        catch
        {
            if (process is not null) await process.DisposeAsync().ConfigureAwait(false);
            profile.Dispose();
            throw;
        }
    }

    /// <summary>Opens an empty page.</summary>
    /// <param name="width">Width in CSS pixels.</param>
    /// <param name="height">Height in CSS pixels.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<ChromiumPage> NewPageAsync(int width, int height, CancellationToken cancellation) =>
        await ChromiumPage.OpenAsync(_tools, width, height, cancellation).ConfigureAwait(false);

    /// <summary>The scripts that no font of this machine can draw.</summary>
    internal async Task<MissingFonts> MissingFontsAsync(CancellationToken cancellation)
    {
        if (_missing is not null) return _missing;
        await using var page = await NewPageAsync(64, 64, cancellation).ConfigureAwait(false);
        return _missing = await MissingFonts.OfAsync(page, cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync().ConfigureAwait(false);
        await _tools.DisposeAsync().ConfigureAwait(false);
        _profile.Dispose();
    }

    private static List<string> Arguments(string profile)
    {
        List<string> arguments =
        [
            "--headless=new", "--disable-gpu", "--hide-scrollbars", "--no-first-run", "--disable-extensions",
            "--disable-background-networking",
            // Otherwise each window has a process of its own for the list below an address bar that nobody sees.
            "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup",
            "--disable-dev-shm-usage", "--force-color-profile=srgb", "--font-render-hinting=none", "--disable-lcd-text",
            // No name resolves: a page that loads something from elsewhere fails here as it would on a plane.
            "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=" + profile, "about:blank",
        ];
        // Chromium's sandbox refuses to work for root; containers and CI run as root.
        if (Environment.UserName == "root") arguments.Insert(0, "--no-sandbox");
        return arguments;
    }

    private static async Task GreetAsync(ChromiumProcess process, DevTools tools, string program,
        CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            await tools.SendAsync(null, "Browser.getVersion", [], patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new ChromiumException($"{program} did not answer within {Patience.TotalSeconds:0} seconds.");
        }
        catch (ChromiumException error)
        {
            throw new ChromiumException(
                $"{program} ended before it could be used: {await process.LastWordsAsync().ConfigureAwait(false)}",
                error);
        }
    }
}

/// <summary>Chromium is missing, did not start, or refused what was asked of it.</summary>
/// <param name="message">What went wrong and what to do.</param>
/// <param name="cause">The cause, when there is one.</param>
public sealed class ChromiumException(string message, Exception? cause = null) : Exception(message, cause);
