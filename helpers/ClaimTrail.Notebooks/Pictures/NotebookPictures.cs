using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using ClaimTrail.Notebooks.Browser;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;

namespace ClaimTrail.Notebooks.Pictures;

/// <summary>Gives the charts and diagrams of notebooks that ran a picture that shows where no script runs. All pictures
/// of a run come from one Chromium, which starts with the first chart.</summary>
/// <param name="charts">What draws charts.</param>
/// <param name="cacheFolder">Where packages from npm are kept between runs.</param>
/// <param name="redraw">Whether a figure of which the notebook file has a picture is drawn anew all the same.</param>
public sealed class NotebookPictures(ChartScripts charts, string cacheFolder, bool redraw = true)
    : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, byte> problems = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private readonly KeptPictures kept = new(Path.Combine(cacheFolder, "pictures"), DrawingBoard.Version(charts));
    private Task<DrawingBoard>? board;

    /// <summary>What could not be drawn, each in a sentence with what to do; empty when all could.</summary>
    public IReadOnlyList<string> Problems => [.. problems.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Draws what a notebook shows. Where drawing is not possible, or not asked for, a picture that the
    /// notebook file or the cache has for the same figure stays.</summary>
    /// <param name="run">What running the notebook gave.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The run with pictures in its outputs.</returns>
    public async Task<NotebookRun> AddAsync(NotebookRun run, CancellationToken cancellation)
    {
        var wanted = run.Cells
            .SelectMany(cell => cell.Outputs.SelectMany(OutputPictures.Wanted)
                .Select(picture => (cell.Cell.Number, picture)))
            .DistinctBy(found => found.picture).ToDictionary(found => found.picture, found => found.Number!.Value);
        if (wanted.Count == 0) return run;
        var pictures = Kept(run.Path);
        if (!redraw) kept.Fill(pictures, wanted.Keys);
        var lacking = wanted.Keys.Where(picture => redraw || !pictures.ContainsKey(picture)).ToList();
        await DrawAsync(run.Name, wanted, lacking.Where(picture => picture.IsChart), pictures,
            cancellation).ConfigureAwait(false);
        await DrawAsync(run.Name, wanted, lacking.Where(picture => !picture.IsChart), pictures,
            cancellation).ConfigureAwait(false);
        return run with
        {
            Cells =
                [
                    .. run.Cells.Select(
                        cell =>
                            cell with { Outputs =
                                [.. cell.Outputs.Select(output => OutputPictures.Place(output, pictures))] })],
        };
    }

    private static Dictionary<WantedPicture, string> Kept(string notebook) =>
        OutputReader.Read(notebook).SelectMany(cell => cell).SelectMany(OutputPictures.Had)
            .DistinctBy(had => had.Picture).ToDictionary(had => had.Picture, had => had.Markup);

    private async Task DrawAsync(
        string notebook, Dictionary<WantedPicture, int> cells, IEnumerable<WantedPicture> of,
        Dictionary<WantedPicture, string> pictures,
        CancellationToken cancellation)
    {
        var wanted = of.ToList();
        if (wanted.Count == 0) return;
        try
        {
            var open = await BoardAsync(cancellation).ConfigureAwait(false);
            var sources = wanted.ConvertAll(picture => picture.Source);
            var results = await (wanted[0].IsChart
                ? open.DrawChartsAsync(sources, cancellation)
                : open.DrawDiagramsAsync(sources, cancellation)).ConfigureAwait(false);
            foreach (var (picture, result) in wanted.Zip(results))
            {
                if (result.Drawing is { } drawing)
                {
                    if (open.Fonts.Lacks(drawing.Svg)) problems.TryAdd(open.Fonts.Problem, 0);
                    else kept.Add(picture, pictures[picture] = picture.Markup(drawing));
                }
                if (result.Problem is null) continue;
                problems.TryAdd(string.Create(CultureInfo.InvariantCulture,
                    $"{notebook}, cell {cells[picture]}: the {(picture.IsChart ? "chart" : "diagram")} "
                    + $"{result.Problem.TrimEnd('.')}."), 0);
            }
        }
        catch (Exception error) when (error is ChromiumException or NpmException or IOException
            or UnauthorizedAccessException)
        {
            problems.TryAdd($"Charts and diagrams got no new pictures. {error.Message}", 0);
        }
    }

    private Task<DrawingBoard> BoardAsync(CancellationToken cancellation)
    {
        lock (gate) return board ??= DrawingBoard.OpenAsync(charts, cacheFolder, cancellation);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (board is null) return;
        try
        {
            await (await board.ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception error) when (error is ChromiumException or OperationCanceledException)
        {
            // It never opened, which was said when it was first needed.
        }
    }
}

/// <summary>Pictures that earlier runs drew, by what was drawn and with what.</summary>
/// <param name="folder">A folder that may be deleted at any time.</param>
/// <param name="board">The version of what draws.</param>
internal sealed class KeptPictures(string folder, string board)
{
    /// <summary>Adds the pictures that are kept and not there yet.</summary>
    public void Fill(Dictionary<WantedPicture, string> pictures, IEnumerable<WantedPicture> wanted)
    {
        foreach (var picture in wanted)
            if (!pictures.ContainsKey(picture) && FileOf(picture) is var file && File.Exists(file))
                pictures[picture] = File.ReadAllText(file);
    }

    /// <summary>Keeps a picture.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Add(WantedPicture picture, string markup)
    {
        Directory.CreateDirectory(folder);
        WholeFile.Keep(FileOf(picture), Encoding.UTF8.GetBytes(markup));
    }

    private string FileOf(WantedPicture picture) =>
        Path.Combine(folder, ContentKey.Of($"{board}\n{picture.Alt}\n{picture.Source}", 32) + ".txt");
}

/// <summary>What draws charts. It is what the pages of the site load, so that a picture and a page show the
/// same.</summary>
/// <param name="Drawing">A script that draws each figure of a page.</param>
/// <param name="Style">A script that sets how charts look.</param>
/// <param name="PlotlyVersion">The version of plotly.js.</param>
/// <param name="Plotly">The file of plotly.js, by the folder where packages from npm are kept between runs.</param>
public sealed record ChartScripts(string Drawing, string Style, string PlotlyVersion, Func<string, string> Plotly);
