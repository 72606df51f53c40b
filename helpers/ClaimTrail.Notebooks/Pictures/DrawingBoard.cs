using System.Net;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ClaimTrail.Notebooks.Browser;
using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Notebooks.Pictures;

/// <summary>Draws charts and diagrams in one Chromium, with the scripts that the site uses.</summary>
internal sealed class DrawingBoard : IAsyncDisposable
{
    // Nothing but the scripts of this machine runs, and nothing is loaded.
    private const string Policy =
        "default-src 'none'; script-src file:; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; "
        + "form-action 'none'";

    // Wide enough for a chart at its full width.
    private const int Width = 800;
    private const int Height = 600;

    private readonly Chromium browser;
    private readonly ChromiumPage page;
    private readonly ScratchFolder folder;
    private readonly ChartScripts charts;
    private readonly string cacheFolder;
    private readonly SemaphoreSlim gate = new(1);

    private DrawingBoard(Chromium browser, ChromiumPage page, MissingFonts fonts, ScratchFolder folder,
        ChartScripts charts, string cacheFolder) =>
        (this.browser, this.page, Fonts, this.folder, this.charts, this.cacheFolder) =
        (browser, page, fonts, folder, charts, cacheFolder);

    /// <summary>Differs when pictures may come out otherwise: the scripts that draw, their style, their
    /// packages.</summary>
    public static string Version(ChartScripts charts) => ContentKey.Of(
        string.Join('\n', Resource("drawing-board.js"), Resource("package-lock.json"), charts.Drawing,
            charts.PlotlyVersion, charts.Style), 16);

    /// <summary>What this machine has no font for.</summary>
    public MissingFonts Fonts { get; }

    /// <summary>Starts Chromium.</summary>
    /// <param name="charts">What draws charts.</param>
    /// <param name="cacheFolder">Where packages from npm are kept between runs.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="ChromiumException">There is no Chromium, or it does not start.</exception>
    public static async Task<DrawingBoard> OpenAsync(ChartScripts charts, string cacheFolder,
        CancellationToken cancellation)
    {
        var browser = await Chromium.StartAsync(cancellation).ConfigureAwait(false);
        var folder = ScratchFolder.Make("claimtrail-board-");
        Write("board.js", Resource("drawing-board.js"));
        Write("style.js", charts.Style);
        Write("site.js", charts.Drawing);
        var page = await browser.NewPageAsync(Width, Height, cancellation).ConfigureAwait(false);
        var fonts = await browser.MissingFontsAsync(cancellation).ConfigureAwait(false);
        return new DrawingBoard(browser, page, fonts, folder, charts, cacheFolder);

        void Write(string name, string text) => File.WriteAllText(Path.Combine(folder.Path, name), text);
    }

    /// <summary>Draws charts.</summary>
    /// <param name="figures">Plotly figures as JSON.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>One result per figure, in order.</returns>
    /// <exception cref="ChromiumException">Chromium failed.</exception>
    /// <exception cref="NpmException">plotly.js could not be installed.</exception>
    public Task<IReadOnlyList<DrawingResult>> DrawChartsAsync(IReadOnlyList<string> figures,
        CancellationToken cancellation)
    {
        var plotly = charts.Plotly(cacheFolder);
        var body = string.Concat(figures.Select(figure =>
            $"<figure class=\"ct-chart\"><div class=\"ct-plot\"></div><script type=\"application/json\" "
            + $"class=\"ct-figure\">{Safe(figure)}</script></figure>"));
        return DrawAsync(plotly, body + "<script src=\"site.js\"></script>", "ClaimTrailBoard.charts()", cancellation);
    }

    /// <summary>Draws diagrams.</summary>
    /// <param name="texts">Diagrams in Mermaid's notation.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>One result per diagram, in order.</returns>
    /// <exception cref="ChromiumException">Chromium failed.</exception>
    /// <exception cref="NpmException">Mermaid could not be installed.</exception>
    public Task<IReadOnlyList<DrawingResult>> DrawDiagramsAsync(IReadOnlyList<string> texts,
        CancellationToken cancellation)
    {
        var packages = new NpmPackages(Resource("package.json"), Resource("package-lock.json"));
        var mermaid = Path.Combine(packages.Ensure(cacheFolder), "mermaid", "dist", "mermaid.min.js");
        var body = string.Concat(texts.Select(text => $"<div class=\"diagram\">{WebUtility.HtmlEncode(text)}</div>"));
        return DrawAsync(mermaid, body, "ClaimTrailBoard.diagrams()", cancellation);
    }

    private async Task<IReadOnlyList<DrawingResult>> DrawAsync(string library, string body, string call,
        CancellationToken cancellation)
    {
        await gate.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var path = Path.Combine(folder.Path, "board.html");
            await File.WriteAllTextAsync(path, $$"""
                <!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{{Policy}}"><title>Board</title><style>body, figure { margin: 0 }</style>
                <script src="board.js"></script><script src="style.js"></script><script src="{{WebUtility.HtmlEncode(new Uri(library).AbsoluteUri)}}"></script></head>
                <body>{{body}}</body></html>
                """, Encoding.UTF8, cancellation).ConfigureAwait(false);
            await page.GoToAsync(new Uri(path), cancellation).ConfigureAwait(false);
            var results = await page.EvaluateAsync(call, cancellation).ConfigureAwait(false);
            return [.. results.EnumerateArray().Select(Read)];
        }
        finally
        {
            gate.Release();
        }
    }

    private static DrawingResult Read(JsonElement result) => new(
        result.TryGetProperty("svg", out var svg)
            ? new Drawing(svg.GetString()!, (int)result.GetProperty("width").GetDouble(),
                (int)result.GetProperty("height").GetDouble())
            : null,
        result.TryGetProperty("problem", out var problem) ? problem.GetString() : null);

    /// <summary>JSON in which nothing can end the element that holds it.</summary>
    private static string Safe(string figure) => JsonNode.Parse(figure)?.ToJsonString(Written) ?? "null";

    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.Default };

    private static string Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly()
            .GetManifestResourceStream($"ClaimTrail.Notebooks.Pictures.Web.{name}")
            ?? throw new InvalidOperationException($"The resource {name} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync().ConfigureAwait(false);
        folder.Dispose();
        gate.Dispose();
    }
}

/// <summary>A picture that was drawn.</summary>
/// <param name="Svg">An SVG document.</param>
/// <param name="Width">Its width in CSS pixels.</param>
/// <param name="Height">Its height in CSS pixels.</param>
internal sealed record Drawing(string Svg, int Width, int Height);

/// <summary>What asking for a picture gave.</summary>
/// <param name="Drawing">The picture, when there is one.</param>
/// <param name="Problem">What is wrong with the chart or diagram, as the rest of a sentence about it; null when nothing
/// is.</param>
internal sealed record DrawingResult(Drawing? Drawing, string? Problem);
