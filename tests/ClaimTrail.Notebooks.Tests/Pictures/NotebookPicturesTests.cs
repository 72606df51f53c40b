using ClaimTrail.Display;
using ClaimTrail.Notebooks.Browser;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Notebooks.Pictures;
using ClaimTrail.Site;
using ClaimTrail.Testing;

namespace ClaimTrail.Notebooks.Tests.Pictures;

/// <summary>Pictures by the real plotly.js and the real Mermaid in the real Chromium.</summary>
[Trait(CultureFromEnvironment.Trait, CultureFromEnvironment.Any)]
public sealed class NotebookPicturesTests : IDisposable
{
    private const string Sentence = "%% sentence: A leads to B.\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [SkippableFact]
    public async Task Charts_and_diagrams_get_the_same_picture_each_time()
    {
        Skip.If(Chromium.Find() is null, "There is no Chromium on this machine.");
        var run = Run(Chart("[1,2]", "Bars of 63만."), Chart("[3,4]", "Other bars."), Diagram("graph LR\nA[ألف] --> B"));
        await using var pictures = new NotebookPictures(SiteCharts.Scripts, RepositoryRoot.Combine(".cache"));
        var first = await pictures.AddAsync(run, default);
        Assert.Empty(pictures.Problems);
        foreach (var (html, number) in Html(first).Take(2).Select((html, i) => (html, i)))
        {
            var chart = Assert.Single(ChartMarkup.Find(html));
            Assert.StartsWith("<img src=\"data:image/svg+xml;base64,", chart.Picture, StringComparison.Ordinal);
            Assert.Contains($"alt=\"{(number == 0 ? "Bars of 63만." : "Other bars.")}\" width=\"720\"", chart.Picture,
                StringComparison.Ordinal);
            Assert.Equal(Html(run)[number], html.Replace(chart.Picture!, "", StringComparison.Ordinal));
        }
        var diagram = Html(first)[2];
        Assert.StartsWith("<figure class=\"ct-diagram\"><svg ", diagram, StringComparison.Ordinal);
        Assert.Contains(">ألف</tspan>", diagram, StringComparison.Ordinal);
        // GitHub drops styles from a drawing; without them shapes must not turn black.
        Assert.DoesNotMatch("<style| style=", DiagramMarkup.DrawingOf(diagram)!);

        await using var others = new NotebookPictures(SiteCharts.Scripts, RepositoryRoot.Combine(".cache"));
        Assert.Equal(Html(first), Html(await others.AddAsync(run, default)));
    }

    [SkippableFact]
    public async Task What_cannot_be_drawn_is_named_and_the_rest_is_drawn()
    {
        Skip.If(Chromium.Find() is null, "There is no Chromium on this machine.");
        var run = Run(Diagram("graph LR\nA --"), Chart("[1]", "Bars.", "\"nosuch\": 1"), Diagram("graph LR\nA --> B"));
        await using var pictures = new NotebookPictures(SiteCharts.Scripts, RepositoryRoot.Combine(".cache"));
        var html = Html(await pictures.AddAsync(run, default));
        Assert.Equal(Html(run)[0], html[0]);
        Assert.NotNull(DiagramMarkup.DrawingOf(html[2]));
        Assert.Collection(
            pictures.Problems,
            problem => Assert.StartsWith("nb, cell 1: the diagram could not be drawn: Parse error on line 3", problem,
                StringComparison.Ordinal),
            problem =>
                Assert.StartsWith("nb, cell 2: the chart holds what plotly.js does not know: In layout, key nosuch",
                    problem, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_Chromium_the_pictures_of_the_file_stay_for_the_same_figures()
    {
        var run = Run(Chart("[1,2]", "Bars."), Chart("[3,4]", "Other bars."));
        var drawn = OutputPictures.Place(run.Cells[0].Outputs[0], new Dictionary<WantedPicture, string>
        {
            [OutputPictures.Wanted(run.Cells[0].Outputs[0])
                .Single()] = "<img src=\"data:image/svg+xml;base64,AA==\" alt=\"Bars.\">",
        });
        NotebookWriter.WriteOutputs(
            run with { Cells = [run.Cells[0] with { Outputs = [drawn] }, run.Cells[1] with { Outputs = [drawn] }] });

        var old = Environment.GetEnvironmentVariable("CLAIMTRAIL_CHROMIUM");
        Environment.SetEnvironmentVariable("CLAIMTRAIL_CHROMIUM", Path.Combine(folder.Path, "nowhere"));
        try
        {
            await using var pictures = new NotebookPictures(SiteCharts.Scripts, RepositoryRoot.Combine(".cache"));
            var html = Html(await pictures.AddAsync(run, default));
            Assert.Contains("<img src=\"data:image/svg+xml;base64,AA==\" alt=\"Bars.\">", html[0],
                StringComparison.Ordinal);
            Assert.Equal(Html(run)[1], html[1]);
            Assert.StartsWith("Charts and diagrams got no new pictures. ", Assert.Single(pictures.Problems),
                StringComparison.Ordinal);
        }
        finally
        {
            Environment.SetEnvironmentVariable("CLAIMTRAIL_CHROMIUM", old);
        }
    }

    private NotebookRun Run(params CellOutput[] outputs)
    {
        var path = folder.Write("nb.ipynb", NotebookText.CSharp([.. outputs.Select((_, i) => $"{i}")]));
        var document = NotebookReader.Read(path);
        var cells = document.CodeCells.Zip(outputs,
            (cell, output) => new CellRun(cell, CellStatus.Succeeded, [output], TimeSpan.Zero));
        return new NotebookRun(path, NotebookStatus.Succeeded, document, [.. cells], [], null, TimeSpan.Zero);
    }

    private static DisplayOutput Chart(string lengths, string alt, string layout = "\"height\": 300") =>
        new(MimeBundle.Single("text/html", new ChartView(
        "A finding", "Bars", alt,
        $$$"""{"data": [{"type": "bar", "x": ["a", "b"], "y": {{{lengths}}}}], "layout": { {{{layout}}} } }""",
        new TableView("Numbers", ["a"], [[1]]), "nowhere").ToHtml()));

    private static DisplayOutput Diagram(string text) => new(DiagramMarkup.Bundle(Sentence + text));

    private static List<string> Html(NotebookRun run) =>
        [.. run.Cells
            .SelectMany(cell => cell.Outputs)
            .OfType<DisplayOutput>()
            .Select(output => output.Data["text/html"]!)];
}
