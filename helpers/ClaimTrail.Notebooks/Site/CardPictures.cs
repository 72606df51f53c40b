using System.Security.Cryptography;
using System.Text;
using ClaimTrail.Notebooks.Browser;
using ClaimTrail.Notebooks.Site.Cards;
using ClaimTrail.Notebooks.Site.Cases;

namespace ClaimTrail.Notebooks.Site;

/// <summary>The claim cards as pictures of 1200 by 630, made in Chromium and kept between runs.</summary>
public sealed class CardPictures
{
    /// <summary>Width of a picture in pixels.</summary>
    public const int Width = 1200;

    /// <summary>Height of a picture in pixels.</summary>
    public const int Height = 630;

    private readonly Dictionary<string, byte[]> _made = new(StringComparer.Ordinal);

    private CardPictures(string? problem) => Problem = problem;

    /// <summary>No pictures, and nobody wanted any.</summary>
    public static CardPictures None { get; } = new(problem: null);

    /// <summary>Why there are no pictures, and what to do; null when all were made.</summary>
    public string? Problem { get; }

    /// <summary>Makes the pictures that the cache does not hold.</summary>
    /// <param name="matter">The findings.</param>
    /// <param name="cacheFolder">A folder that may be deleted at any time.</param>
    /// <param name="cancellation">Stops.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static async Task<CardPictures> MakeAsync(SiteMatter matter, string cacheFolder, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(matter);
        if (matter.Story is null) return None;
        var folder = Directory.CreateDirectory(Path.Combine(cacheFolder, "cards")).FullName;
        var pictures = new CardPictures(problem: null);
        var missing = new List<(StoryFinding Finding, string Page, string File)>();
        foreach (var finding in matter.Story.Findings)
        {
            var page = CardPage.Of(finding, matter.Identity);
            var file = Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(page)))[..32] + ".png");
            if (File.Exists(file)) pictures._made[finding.FileName] = await File.ReadAllBytesAsync(file, cancellation).ConfigureAwait(false);
            else missing.Add((finding, page, file));
        }
        if (missing.Count == 0) return pictures;
        try
        {
            await pictures.TakeAsync(missing, cancellation).ConfigureAwait(false);
            return pictures;
        }
        catch (ChromiumException error)
        {
            return new CardPictures($"The claim cards have no pictures to post: {error.Message}");
        }
    }

    internal byte[]? Of(StoryFinding finding) => _made.GetValueOrDefault(finding.FileName);

    private async Task TakeAsync(List<(StoryFinding Finding, string Page, string File)> missing, CancellationToken cancellation)
    {
        await using var chromium = await Chromium.StartAsync(cancellation).ConfigureAwait(false);
        await using var page = await chromium.NewPageAsync(Width, Height, cancellation).ConfigureAwait(false);
        await page.EmulateAsync("screen", "light", cancellation).ConfigureAwait(false);
        foreach (var (finding, markup, file) in missing)
        {
            var sheet = Path.ChangeExtension(file, $"{Environment.ProcessId}.html");
            await File.WriteAllTextAsync(sheet, markup, cancellation).ConfigureAwait(false);
            try
            {
                await page.GoToAsync(new Uri(sheet), cancellation).ConfigureAwait(false);
                var picture = SmallPng.Of(await page.PictureAsync(cancellation).ConfigureAwait(false));
                var half = file + $".{Environment.ProcessId}.tmp";
                await File.WriteAllBytesAsync(half, picture, cancellation).ConfigureAwait(false);
                File.Move(half, file, overwrite: true);
                _made[finding.FileName] = picture;
            }
            finally
            {
                File.Delete(sheet);
            }
        }
    }
}
