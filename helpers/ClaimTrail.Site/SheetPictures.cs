using System.Globalization;
using ClaimTrail.Display;
using ClaimTrail.Notebooks.Browser;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Notebooks.Pictures;
using ClaimTrail.Site.Assets;
using ClaimTrail.Site.Cards;
using ClaimTrail.Site.Charts;
using ClaimTrail.Site.Pages;
using ClaimTrail.Site.Slides;

namespace ClaimTrail.Site;

/// <summary>The pictures of claim cards, of slides and of charts, made in Chromium and kept between runs.</summary>
public sealed class SheetPictures
{
    private readonly Dictionary<string, byte[]> _made = new(StringComparer.Ordinal);

    private SheetPictures(string? problem) => Problem = problem;

    /// <summary>No pictures, and nobody wanted any.</summary>
    public static SheetPictures None { get; } = new(problem: null);

    /// <summary>Why there are no pictures, and what to do; null when all were made.</summary>
    public string? Problem { get; private set; }

    /// <summary>Makes the pictures that the cache does not hold.</summary>
    /// <param name="matter">The findings.</param>
    /// <param name="runs">The notebooks with their slides.</param>
    /// <param name="cacheFolder">A folder that may be deleted at any time.</param>
    /// <param name="cancellation">Stops.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static async Task<SheetPictures> MakeAsync(
        SiteMatter matter, IReadOnlyList<NotebookRun> runs, string cacheFolder, CancellationToken cancellation)
    {
        var plotly = SiteAssets.PlotlyFileOrNull(cacheFolder);
        var pages = PageList.Of(runs, drawsCharts: plotly is not null);
        IEnumerable<Sheet> sheets =
        [
            .. new[] { IndexPage.Picture(matter.Story) }.OfType<Sheet>(),
            .. (matter.Story?.Findings ?? []).Select(finding => CardPage.Of(finding, matter.Identity)),
            .. (matter.Story?.Findings ?? []).Select(finding => CardPage.Square(finding, matter.Identity)),
            .. Slide.Of(pages).Select(slide => SlideSheet.Of(slide, matter.Identity, plotly)),
            .. ChartPicture.Of(pages).Select(chart => chart.Sheet(matter.Identity)),
        ];
        var folder = Directory.CreateDirectory(Path.Combine(cacheFolder, "sheets")).FullName;
        var pictures = new SheetPictures(problem: null);
        var missing = new List<(Sheet Sheet, string File)>();
        foreach (var sheet in sheets)
        {
            var size = string.Create(CultureInfo.InvariantCulture, $"{sheet.Width}x{sheet.Height}");
            var file = Path.Combine(folder, ContentKey.Of(size + sheet.Markup, 32) + ".png");
            if (File.Exists(file))
                pictures._made[sheet.FileName] = await File.ReadAllBytesAsync(file, cancellation).ConfigureAwait(false);
            else missing.Add((sheet, file));
        }
        if (missing.Count == 0) return pictures;
        try
        {
            await pictures.TakeAsync(missing, cancellation).ConfigureAwait(false);
            return pictures;
        }
        catch (ChromiumException error)
        {
            return new SheetPictures($"The claim cards and slides have no pictures to post: {error.Message}");
        }
    }

    internal byte[]? Of(string fileName) => _made.GetValueOrDefault(fileName);

    private async Task TakeAsync(List<(Sheet Sheet, string File)> missing, CancellationToken cancellation)
    {
        await using var chromium = await Chromium.StartAsync(cancellation).ConfigureAwait(false);
        var fonts = await chromium.MissingFontsAsync(cancellation).ConfigureAwait(false);
        // The browser goes on to the next page while a picture is packed.
        var packing = new List<(string FileName, Task<byte[]> Picture)>(missing.Count);
        foreach (var size in missing.GroupBy(wanted => (wanted.Sheet.Width, wanted.Sheet.Height)))
        {
            await using var page = await chromium.NewPageAsync(size.Key.Width, size.Key.Height, cancellation)
                .ConfigureAwait(false);
            await page.EmulateAsync("screen", "light", cancellation).ConfigureAwait(false);
            foreach (var (sheet, file) in size)
            {
                if (await TakeAsync(page, fonts, sheet, file, cancellation).ConfigureAwait(false) is { } picture)
                    packing.Add((sheet.FileName, Task.Run(() => Kept(picture, file), cancellation)));
                else Problem = fonts.Problem;
            }
        }
        foreach (var (fileName, picture) in packing) _made[fileName] = await picture.ConfigureAwait(false);
    }

    /// <summary>The picture as Chromium makes it; null when a letter on it would be an empty box.</summary>
    private static async Task<byte[]?> TakeAsync(ChromiumPage page, MissingFonts fonts, Sheet sheet, string file,
        CancellationToken cancellation)
    {
        var markup = Path.ChangeExtension(file, $"{Environment.ProcessId}.html");
        await File.WriteAllTextAsync(markup, sheet.Markup, cancellation).ConfigureAwait(false);
        try
        {
            await page.GoToAsync(new Uri(markup), cancellation).ConfigureAwait(false);
            if (sheet.DrawsCharts) await page.EvaluateAsync(ChartsDrawn.Script, cancellation).ConfigureAwait(false);
            if (await fonts.LackedByAsync(page, cancellation).ConfigureAwait(false)) return null;
            return await page.PictureAsync(cancellation).ConfigureAwait(false);
        }
        finally
        {
            File.Delete(markup);
        }
    }

    /// <summary>The picture packed small, which the cache keeps.</summary>
    private static byte[] Kept(byte[] picture, string file)
    {
        var small = SmallPng.Of(picture);
        WholeFile.Keep(file, small);
        return small;
    }
}

/// <summary>How the pages draw charts, for whoever draws one elsewhere.</summary>
public static class SiteCharts
{
    /// <summary>The pages' own scripts, and their plotly.js.</summary>
    public static ChartScripts Scripts { get; } = new(SiteAssets.Text("site.js"), SiteAssets.ChartStyleScript,
        ChartStyle.PlotlyVersion, SiteAssets.PlotlyFile);
}
