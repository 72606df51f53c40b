using ClaimTrail.Articles;
using ClaimTrail.Cli.Comparing;
using ClaimTrail.Comparing;
using ClaimTrail.Exercises;
using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Site;
using ClaimTrail.Site.Pages;

namespace ClaimTrail.Cli.Commands;

/// <summary>Makes the site of a run: the case beside the notebooks, the pictures, and paper when it is asked
/// for.</summary>
/// <param name="root">The folder with <c>data/</c> and <c>notebooks/</c>.</param>
/// <param name="address">Where the site will be published; null when nobody says.</param>
internal sealed class SiteMaking(string root, SiteAddress? address)
{
    private readonly Lazy<Task<(SiteMatter Matter, string? Problem)>> reading =
        new(() => Task.Run(() => Matter(Path.Combine(root, "data"), DefaultCase.Folder(root), address)));

    /// <summary>Begins to read what the site shows of the case, which no notebook changes.</summary>
    public void Begin() => _ = reading.Value;

    /// <summary>Writes the site of notebooks that have run.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public async Task<SiteReport> WriteAsync(string folder, IReadOnlyList<NotebookRun> runs, RunRequest request,
        CancellationToken cancellation)
    {
        var cache = Path.Combine(root, ".cache");
        var (matter, problem) = await reading.Value.ConfigureAwait(false);
        var pictures = await SheetPictures.MakeAsync(matter, runs, cache, cancellation).ConfigureAwait(false);
        var report = SiteWriter.Write(folder, cache, runs, matter, pictures);
        TeachingPages.Write(folder, Path.Combine(root, "notebooks"));
        if (problem is not null) report = report with { Problems = [.. report.Problems, problem] };
        return request.Pdf ? await NotebookPapers.WriteAsync(report, cancellation).ConfigureAwait(false) : report;
    }

    /// <summary>What the site shows of the case that the notebooks ran on. A case that cannot be read costs its pages
    /// and not the notebooks'.</summary>
    private static (SiteMatter Matter, string? Problem) Matter(string data, string folder, SiteAddress? address)
    {
        try
        {
            var isCase = File.Exists(Path.Combine(folder, CaseStory.File));
            IReadOnlyList<MethodStep> steps = isCase ? MethodSteps.Of(folder) : [];
            return (SiteMatter.Read(data, folder, steps, address, isCase ? Compared(folder) : "", Exercises(folder)),
                null);
        }
        catch (Exception error) when (error is CorpusException or InvalidDataException
            or System.Text.Json.JsonException)
        {
            return (SiteMatter.None, $"The pages about findings, data and method are missing: {error.Message}");
        }
    }

    /// <summary>The checks for the pages. A case that an exercise cannot be made of costs the forms of its notebook;
    /// the notebook's own cell says why.</summary>
    private static Func<string, string?> Exercises(string folder)
    {
        var book = ExerciseBook.Open(folder);
        return notebook =>
        {
            try
            {
                return book.ForPage(notebook);
            }
            catch (CorpusException)
            {
                return null;
            }
        };
    }

    /// <summary>What <c>claimtrail compare</c> says of the case; from its passages alone, so that it is the same with
    /// and without the full texts. Empty for a single article.</summary>
    private static string Compared(string folder)
    {
        var story = Case.Open(folder, Case.WithoutText);
        return story.Articles.Count < 2 ? ""
            : ComparisonPage.Content(Comparison.Of([.. story.Articles.Select(ComparedArticle.Of)],
                story.Reference.Rates));
    }
}
