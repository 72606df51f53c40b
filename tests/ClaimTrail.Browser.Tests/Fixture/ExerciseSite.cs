using System.Text.Json.Nodes;
using ClaimTrail.Exercises;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Site;
using ClaimTrail.Testing;

namespace ClaimTrail.Browser.Tests.Fixture;

/// <summary>A page for each case that holds every exercise of every notebook, by the real site writer: few pages, each
/// loaded once.</summary>
public sealed class ExerciseSite
{
    public static string[] Cases { get; } = ["netflix-2023", "harbour-ferry"];

    public static IReadOnlyDictionary<string, ExerciseBook> Books { get; } =
        Cases.ToDictionary(name => name, name => ExerciseBook.Open(RepositoryRoot.Combine("data", name)),
            StringComparer.Ordinal);

    public ExerciseSite()
    {
        var report = SiteWriter.Write(Folder, InventedSite.Cache, [.. Cases.Select((name, i) => Run(i, name))],
            SiteMatter.Of(
                number => Checks(Cases[int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)])));
        Assert.Empty(report.Problems);
    }

    public string Folder { get; } = RepositoryRoot.Combine("artifacts", "browser", "exercises");

    public string Root => new Uri(Folder + Path.DirectorySeparatorChar).AbsoluteUri;

    public static string PageOf(string name) => $"0{Array.IndexOf(Cases, name)}-{name}.html";

    /// <summary>The checks of all notebooks as one.</summary>
    private static string Checks(string name)
    {
        var all = Books[name].All
            .Select(e => e.Id[..2])
            .Distinct()
            .Select(number => JsonNode.Parse(Books[name].ForPage(number)!)!)
            .ToList();
        foreach (var exercise in all.Skip(1).SelectMany(other => other["exercises"]!.AsArray()).ToList())
            all[0]["exercises"]!.AsArray().Add(exercise!.DeepClone());
        return all[0]
            .ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })
            .Replace("<", "\\u003c", StringComparison.Ordinal);
    }

    private static NotebookRun Run(int number, string name)
    {
        NotebookCell[] cells =
        [
            new(1, null, null, CellKind.Markdown, null, $"# Exercises\n\nAll of {name}."),
            .. Books[name].All.Select((exercise, i) => new NotebookCell(i + 2, i + 1, null, CellKind.Code, "csharp",
                $"exercises.Check(\"{exercise.Id}\", null)")),
        ];
        var runs = cells.Skip(1)
            .Select(
                cell => new CellRun(cell, CellStatus.Succeeded,
                    [new ResultOutput(MimeBundle.Single("text/plain", "not answered yet, as printed"))],
                    TimeSpan.FromSeconds(1)));
        var document = new NotebookDocument($"/invented/0{number}-{name}.ipynb", "csharp", cells);
        return new NotebookRun(document.Path, NotebookStatus.Succeeded, document, [.. runs], [], null,
            TimeSpan.FromSeconds(1));
    }
}
