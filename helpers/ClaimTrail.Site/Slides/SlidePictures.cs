using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Site.Assets;
using ClaimTrail.Site.Cards;

namespace ClaimTrail.Site.Slides;

/// <summary>The slides of notebooks as pictures, drawn from the outputs that stand in their files. Letters differ by a
/// few pixels between machines; so each picture carries the words that it shows, and one that is older than its
/// notebook can be told.</summary>
public static class SlidePictures
{
    /// <summary>The folder that holds them, beside the page that shows them.</summary>
    public const string Folder = "slides";

    /// <summary>Draws them in Chromium. Where nothing has changed they come from the cache.</summary>
    /// <param name="notebooks">Paths of notebooks, in reading order.</param>
    /// <param name="cacheFolder">Where packages from npm and pictures are kept between runs.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The pictures by their path, such as <c>slides/01-load-the-articles.png</c>; and in a sentence why some
    /// are missing.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static async Task<(IReadOnlyList<(string Path, byte[] Png)> Pictures, string? Problem)> MakeAsync(
        IReadOnlyList<string> notebooks, string cacheFolder, CancellationToken cancellation)
    {
        if (SiteAssets.PlotlyFileOrNull(cacheFolder) is null)
            return ([],
                $"The slides got no new pictures: plotly.js is missing, which npm would fetch into {cacheFolder}.");
        var made = await SheetPictures.MakeAsync(SiteMatter.None, [.. notebooks.Select(Shown)], cacheFolder,
            cancellation).ConfigureAwait(false);
        var pictures = SlideWords.Of(notebooks).Select(slide => (Path: $"{Folder}/{slide.Name}.png", slide.Words))
            .Select(slide => (slide.Path, slide.Words, Png: made.Of(slide.Path))).Where(slide => slide.Png is not null)
            .Select(slide => (slide.Path, PngWords.With(slide.Png!, slide.Words)));
        return ([.. pictures], made.Problem);
    }

    /// <summary>The words that a picture showed when it was made; null when it carries none.</summary>
    public static string? Words(ReadOnlySpan<byte> png) => PngWords.Of(png);

    /// <summary>A notebook with the outputs of its file, as if it had just run.</summary>
    private static NotebookRun Shown(string path)
    {
        var document = NotebookReader.Read(path);
        return new NotebookRun(path, NotebookStatus.Succeeded, document,
            [.. document.CodeCells.Zip(OutputReader.Read(path),
                (cell, outputs) => new CellRun(cell, CellStatus.Succeeded, outputs, default))], [], null, default);
    }
}
