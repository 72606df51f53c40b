using System.Globalization;
using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Site;

namespace ClaimTrail.Cli.Output;

/// <summary>The last lines of a run: what ran, how long, with which packages, what failed and what to open.</summary>
internal static class RunSummary
{
    public static void Write(IReadOnlyList<NotebookRun> runs, SiteReport? site, IReadOnlyList<string> problems,
        TimeSpan duration, string here)
    {
        Console.WriteLine();
        foreach (var problem in runs.Select(run => run.Problem).OfType<string>())
            Console.Error.WriteLine($"Failed: {problem}");
        foreach (var problem in problems) Console.Error.WriteLine($"Note: {problem}");
        foreach (var problem in (site?.Problems ?? []).Except(problems)) Console.Error.WriteLine($"Site: {problem}");
        foreach (var line in Lines(runs, duration)) Console.WriteLine(line);
        if (site is not null) Console.WriteLine($"Open {Path.GetRelativePath(here, site.Index)}");
    }

    /// <summary>The lines about cells, time and packages.</summary>
    internal static IEnumerable<string> Lines(IReadOnlyList<NotebookRun> runs, TimeSpan duration)
    {
        var ran = runs.Where(run => !run.IsUnchanged).ToList();
        var cells = ran.Sum(run => run.Cells.Count(cell => cell.Status != CellStatus.NotRun));
        var failed = runs.Count(run => run.Status != NotebookStatus.Succeeded);
        var unchanged = runs.Count - ran.Count;
        if (unchanged > 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"{unchanged} unchanged, {ran.Count} ran.");
        yield return string.Create(CultureInfo.InvariantCulture,
            $"{Count(cells, "cell")} ran in {Count(ran.Count, "notebook")}, {failed} failed, "
            + $"{duration.TotalSeconds:0.0} s.");
        var packages = runs
            .SelectMany(run => run.Packages)
            .Distinct()
            .OrderBy(use => use.Id, StringComparer.Ordinal)
            .Select(use => $"{use.Id} {use.Version}")
            .ToList();
        if (packages.Count > 0) yield return $"Packages: {string.Join(", ", packages)}.";
    }

    private static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
