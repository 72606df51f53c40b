using System.ComponentModel;
using System.Diagnostics;

namespace ClaimTrail.Notebooks.Browser;

/// <summary>A Chromium without a window and without a network, for pictures and paper. Disposing it ends the browser and
/// removes its profile.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private const string Announcement = "DevTools listening on ";
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome.exe", "msedge.exe"];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly DirectoryInfo _profile;
    private readonly DevTools _tools;

    private Chromium(Process process, DirectoryInfo profile, DevTools tools) => (_process, _profile, _tools) = (process, profile, tools);

    /// <summary>The program: what <c>CLAIMTRAIL_CHROMIUM</c> names, or the first on the path; null when there is none.</summary>
    public static string? Find() => Environment.GetEnvironmentVariable("CLAIMTRAIL_CHROMIUM") is { Length: > 0 } named ? named
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    /// <summary>Starts the browser.</summary>
    /// <exception cref="ChromiumException">None is installed, or it did not start.</exception>
    public static async Task<Chromium> StartAsync(CancellationToken cancellation)
    {
        var program = Find() ?? throw new ChromiumException(
            "No Chromium is installed. Install one (on Debian: apt install chromium) or name it in CLAIMTRAIL_CHROMIUM.");
        var profile = Directory.CreateTempSubdirectory("claimtrail-chromium-");
        Process? process = null;
        try
        {
            process = Start(program, profile.FullName);
            var address = await AddressAsync(process, program, cancellation).ConfigureAwait(false);
            return new Chromium(process, profile, await DevTools.ConnectAsync(address, cancellation).ConfigureAwait(false));
        }
        catch
        {
            await EndAsync(process, profile).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Opens an empty page.</summary>
    /// <param name="width">Width in CSS pixels.</param>
    /// <param name="height">Height in CSS pixels.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<ChromiumPage> NewPageAsync(int width, int height, CancellationToken cancellation) =>
        await ChromiumPage.OpenAsync(_tools, width, height, cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _tools.DisposeAsync().ConfigureAwait(false);
        await EndAsync(_process, _profile).ConfigureAwait(false);
    }

    private static Process Start(string program, string profile)
    {
        var start = new ProcessStartInfo(program,
        [
            "--headless=new", "--disable-gpu", "--hide-scrollbars", "--no-first-run", "--disable-extensions", "--disable-background-networking",
            "--disable-dev-shm-usage", "--force-color-profile=srgb", "--font-render-hinting=none", "--disable-lcd-text",
            // No name resolves: a page that loads something from elsewhere fails here as it would on a plane.
            "--host-resolver-rules=MAP * ~NOTFOUND", "--remote-debugging-port=0", "--user-data-dir=" + profile, "about:blank",
        ])
        {
            RedirectStandardError = true,
        };
        // Chromium's sandbox refuses to work for root; containers and CI run as root.
        if (Environment.UserName == "root") start.ArgumentList.Insert(0, "--no-sandbox");
        try
        {
            return Process.Start(start) ?? throw new ChromiumException($"{program} did not start.");
        }
        catch (Win32Exception error)
        {
            throw new ChromiumException($"{program} did not start: {error.Message}. Install Chromium, or name one in CLAIMTRAIL_CHROMIUM.", error);
        }
    }

    private static async Task<Uri> AddressAsync(Process process, string program, CancellationToken cancellation)
    {
        var said = new List<string>();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            while (await process.StandardError.ReadLineAsync(patience.Token).ConfigureAwait(false) is { } line)
            {
                if (line.StartsWith(Announcement, StringComparison.Ordinal))
                {
                    // A full pipe would stop the browser; what it says from here on is about its own housekeeping.
                    _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                    return new Uri(line[Announcement.Length..].Trim());
                }
                said.Add(line);
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new ChromiumException($"{program} did not answer within {Patience.TotalSeconds:0} seconds.");
        }
        throw new ChromiumException($"{program} ended before it could be used: {said.LastOrDefault() ?? "it said nothing"}");
    }

    private static async Task EndAsync(Process? process, DirectoryInfo profile)
    {
        if (process is not null)
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync().ConfigureAwait(false);
            process.Dispose();
        }
        // A helper of the browser may write its last file while the folder goes.
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                profile.Delete(recursive: true);
                return;
            }
            catch (IOException) when (attempt < 20)
            {
                await Task.Delay(50).ConfigureAwait(false);
            }
        }
    }
}
