using System.Text.Json;
using ClaimTrail.Display;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Testing;

namespace ClaimTrail.Browser.Tests.Fixture;

/// <summary>Runs in which every hostile text stands in every place that a notebook can put a text.</summary>
internal static class HostileNotebook
{
    public const string Title = "Hostile texts";

    public static NotebookRun Run()
    {
        List<NotebookCell> cells = [new(1, null, null, CellKind.Markdown, null, "# " + Title)];
        List<CellRun> runs = [];
        var number = 0;
        foreach (var text in HostileTexts.All)
        {
            cells.Add(new(cells.Count + 1, null, null, CellKind.Markdown, null, $"{text}\n\n## {text}\n\n`{text}`"));
            var cell = new NotebookCell(cells.Count + 1, ++number, null, CellKind.Code, "csharp",
                $"// {text}\nvar x = \"{text}\";");
            cells.Add(cell);
            runs.Add(new CellRun(cell, CellStatus.Succeeded, [.. Outputs(text)], default));
        }
        return new NotebookRun($"/invented/{HostileTexts.All[0].Replace('/', '_')}.ipynb", NotebookStatus.CellFailed,
            new NotebookDocument("/invented/hostile.ipynb", "csharp", cells), runs,
            [new PackageUse(HostileTexts.All[0], HostileTexts.All[1])], HostileTexts.All[0], default);
    }

    private static IEnumerable<CellOutput> Outputs(string text)
    {
        yield return new StreamOutput("stdout", text);
        yield return new StreamOutput("stderr", text);
        yield return new DisplayOutput(MimeBundle.Single("text/html", text));
        yield return new DisplayOutput(MimeBundle.Single("text/markdown", text));
        yield return new DisplayOutput(MimeBundle.Single("image/svg+xml", text));
        yield return new DisplayOutput(MimeBundle.Single("image/png", text));
        yield return new ResultOutput(MimeBundle.Single("text/plain", text));
        yield return new ResultOutput(MimeBundle.Of(Table(text).ToMimeBundle()));
        yield return new ResultOutput(MimeBundle.Of(Nb.Note(text, text).ToMimeBundle()));
        yield return new ErrorOutput(text, text, [text]);
    }

    /// <summary>One chart whose every word is hostile.</summary>
    public static NotebookRun Charts()
    {
        var texts = HostileTexts.All;
        var figure = JsonSerializer.Serialize(new
        {
            data = new[] { new { type = "bar", name = texts[0], x = texts, y = texts.Select((_, i) => i + 1),
                text = texts, hovertext = texts } },
            layout = new
            {
                xaxis = new { title = new { text = texts[0] } },
                annotations = new[] { new { x = 1, y = 1, text = "<a href=\"javascript:hit()\">x</a>" } }
            },
        });
        var cell = new NotebookCell(1, 1, null, CellKind.Code, "csharp", "chart");
        var chart = new ChartView(texts[0], texts[1], "alt " + texts[2], figure, Table(texts[3]), texts[4]);
        return new NotebookRun("/invented/charts.ipynb", NotebookStatus.Succeeded,
            new NotebookDocument("/invented/charts.ipynb", "csharp", [cell]),
            [new CellRun(cell, CellStatus.Succeeded, [new ResultOutput(MimeBundle.Of(chart.ToMimeBundle()))], default)],
            [], null, default);
    }

    private static TableView Table(string text) =>
        new TableView(text, [text], [[text], [new Phrase("ar", text)]]);
}
