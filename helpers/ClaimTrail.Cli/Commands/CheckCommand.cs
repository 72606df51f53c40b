using System.CommandLine;
using System.Globalization;
using ClaimTrail.Cli.Output;
using ClaimTrail.Notebooks.Comparing;
using ClaimTrail.Notebooks.Execution;

namespace ClaimTrail.Cli.Commands;

/// <summary><c>claimtrail check</c>: runs everything afresh and says where the committed results are no longer
/// true.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var notebooks = new Argument<string[]>("notebooks")
        {
            Description = "Notebooks, or folders of notebooks. Without any: all in notebooks/.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("check",
            "Run everything afresh and fail when outputs or findings differ from what is committed. Changes nothing.")
        {
            notebooks,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(notebooks) ?? [], cancellation));
        return command;
    }

    private static async Task<int> RunAsync(IReadOnlyList<string> named, CancellationToken cancellation)
    {
        var root = RepositoryFolder.OrHere();
        if (NotebookPaths.Find(named, root) is var (paths, problem) && problem is not null)
        {
            await Console.Error.WriteLineAsync(problem).ConfigureAwait(false);
            return ExitCode.Usage;
        }
        var settings = new RunSettings(root, TimeSpan.FromSeconds(120), OwnProgram.AsWorker(), InPlace: false);
        try
        {
            var findings = DefaultCase.FindingsDifference(root, paths);
            var runs = await RunDisplay.ShowAsync(
                progress => new NotebookRunner(settings, progress).RunAsync(paths, cancellation)).ConfigureAwait(false);
            return Report(runs, findings);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("Stopped. Nothing was changed.").ConfigureAwait(false);
            return ExitCode.Stopped;
        }
    }

    private static int Report(IReadOnlyList<NotebookRun> runs, IReadOnlyList<string> findings)
    {
        Console.WriteLine();
        foreach (var run in runs.Where(run => run.Problem is not null))
            Console.Error.WriteLine($"Failed: {run.Problem}");
        var differences = runs.Where(run => run.Document is not null).SelectMany(CommittedOutputs.Compare).ToList();
        foreach (var difference in differences)
        {
            Write(string.Create(CultureInfo.InvariantCulture,
                $"{difference.Notebook}, cell {difference.Cell}: the outputs differ (- committed, + now)."),
                difference.Lines);
            if (difference.More > 0)
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"  … and {difference.More} more lines"));
        }
        if (findings.Count > 0) Write("findings.csv: the findings differ (- committed, + now).", findings);
        if (runs.Any(run => run.Problem is not null)) return ExitCode.CellFailed;
        if (differences.Count == 0 && findings.Count == 0)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{runs.Sum(run => run.Cells.Count)} cells in {runs.Count} notebooks: everything is as committed."));
            return ExitCode.Success;
        }
        Console.Error.WriteLine("If the new results are right, write them with: claimtrail run --in-place");
        return ExitCode.CellFailed;
    }

    private static void Write(string head, IReadOnlyList<string> lines)
    {
        Console.Error.WriteLine(head);
        foreach (var line in lines) Console.Error.WriteLine($"  {line}");
    }
}
