using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ClaimTrail.Cli.Output;
using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Notebooks.Freezing;
using ClaimTrail.Notebooks.Pictures;
using ClaimTrail.Site;

namespace ClaimTrail.Cli.Commands;

/// <summary><c>claimtrail run</c>, which is also <c>claimtrail</c> alone: runs notebooks and renders them as a
/// site.</summary>
internal static class RunCommand
{
    private const string AddressVariable = "CLAIMTRAIL_SITE_ADDRESS";

    public static Command Create()
    {
        var command = new Command("run", "Run notebooks and render them as a site (also without naming the command).");
        Configure(command);
        return command;
    }

    /// <summary>Gives a command the options and the action of <c>run</c>.</summary>
    public static void Configure(Command command)
    {
        var notebooks = new Argument<string[]>("notebooks")
        {
            Description = "Notebooks, or folders of notebooks. Without any: all in notebooks/.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var inPlace = Described.Option<bool>("--in-place",
            "Write the outputs back into the notebooks, and change nothing else in them.");
        var timeout = new Option<double>("--timeout")
        {
            Description = "How many seconds one cell may run.",
            DefaultValueFactory = _ => 120,
            CustomParser = ReadSeconds,
        };
        var fresh = Described.Option<bool>("--fresh",
            "Run every notebook, also one that is as it was when it last ran.");
        var site = Described.Option<string?>("--site", "The folder to write the site to. Without it: site/.");
        var address = new Option<SiteAddress?>("--site-address")
        {
            Description =
                $"Where the site will be published, such as https://example.org/claims/. Without it: "
                + $"{AddressVariable}, then data/site.json.",
            CustomParser = ReadAddress,
        };
        var pdf = Described.Option<bool>("--pdf",
            "Also print each notebook's page as a PDF beside it; needs Chromium.");
        var noSite = Described.Option<bool>("--no-site", "Run only; write no site.");

        command.Add(notebooks);
        foreach (var option in new Option[] { inPlace, timeout, fresh, site, address, pdf, noSite })
            command.Add(option);
        command.SetAction((parsed, cancellation) => RunAsync(new RunRequest(
            parsed.GetValue(notebooks) ?? [],
            parsed.GetValue(inPlace),
            TimeSpan.FromSeconds(parsed.GetValue(timeout)),
            parsed.GetValue(fresh),
            parsed.GetValue(site),
            parsed.GetValue(pdf),
            parsed.GetValue(noSite),
            parsed.GetValue(address)), cancellation));
    }

    private static SiteAddress? ReadAddress(ArgumentResult result)
    {
        if (SiteAddress.TryRead(result.Tokens[0].Value, out var address, out var problem)) return address;
        result.AddError($"--site-address: {problem}");
        return null;
    }

    /// <summary>A point is a decimal point whatever the machine's language is.</summary>
    private static double ReadSeconds(ArgumentResult result)
    {
        if (double.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
            && seconds is > 0 and <= 86_400) return seconds;
        result.AddError(
            $"--timeout takes a number of seconds above 0 and up to 86400, not \"{result.Tokens[0].Value}\".");
        return 0;
    }

    private static async Task<int> RunAsync(RunRequest request, CancellationToken cancellation)
    {
        var here = Directory.GetCurrentDirectory();
        var root = RepositoryFolder.OrHere();
        if (NotebookPaths.Find(request.Notebooks, root) is var (paths, problem) && problem is not null)
        {
            await Console.Error.WriteLineAsync(problem).ConfigureAwait(false);
            return ExitCode.Usage;
        }

        if (request.Address is null && Environment.GetEnvironmentVariable(AddressVariable) is { Length: > 0 } named)
        {
            if (!SiteAddress.TryRead(named, out var address, out var wrong))
            {
                await Console.Error.WriteLineAsync($"{AddressVariable}: {wrong}").ConfigureAwait(false);
                return ExitCode.Usage;
            }
            request = request with { Address = address };
        }
        MakeAbsolute("CLAIMTRAIL_TEXT", here);
        var cache = Path.Combine(root, ".cache");
        var settings = new RunSettings(root, request.Timeout, OwnProgram.AsWorker(), request.InPlace);
        var started = TimeProvider.System.GetTimestamp();
        try
        {
            var problems = new List<string>(DefaultCase.WriteFindings(root, paths));
            var ingredients = RunIngredients.Of(root, AppContext.BaseDirectory);
            var frozen = new FrozenRuns(Path.Combine(cache, "frozen"), ingredients, request.Fresh);
            IReadOnlyList<NotebookRun> runs;
            var site = request.NoSite ? null : new SiteMaking(root, request.Address);
            // What is committed is drawn anew; a page may use the picture that the notebook holds for the same figure.
            await using (var pictures = new NotebookPictures(SiteCharts.Scripts, cache, redraw: request.InPlace))
            {
                var drawing = request.NoSite && !request.InPlace ? null : pictures;
                runs = await RunDisplay.ShowAsync(
                    progress => new NotebookRunner(settings, new FirstStart(progress, () => site?.Begin()), drawing,
                        frozen).RunAsync(paths, cancellation))
                    .ConfigureAwait(false);
                problems.AddRange(pictures.Problems);
            }
            var report = site is null
                ? null
                : await WriteSiteAsync(site, request, root, here, runs, ingredients, problems,
                    cancellation).ConfigureAwait(false);
            RunSummary.Write(runs, report, problems, TimeProvider.System.GetElapsedTime(started), here);
            return Code(runs) is var code && code == ExitCode.Success && report is null && !request.NoSite
                ? ExitCode.NotWritten
                : code;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("Stopped. No notebook was left half-written.").ConfigureAwait(false);
            return ExitCode.Stopped;
        }
    }

    /// <summary>Writes the site, or says why it cannot be written and gives null: what ran is not lost.</summary>
    private static async Task<SiteReport?> WriteSiteAsync(
        SiteMaking site, RunRequest request, string root, string here, IReadOnlyList<NotebookRun> runs,
        string ingredients, List<string> problems, CancellationToken cancellation)
    {
        var folder = Path.GetFullPath(request.Site ?? Path.Combine(root, "site"), here);
        try
        {
            var frozen = new FrozenSite(
                Path.Combine(root, ".cache", "frozen", "site"),
                RunIngredients.OfSite(root, ingredients, folder, runs, request.Address));
            var mayStay = !request.Fresh && !request.Pdf && runs.All(run => run.IsUnchanged);
            if (mayStay && frozen.Find(folder) is { } same) return same;
            var report = await site.WriteAsync(folder, runs, request, cancellation).ConfigureAwait(false);
            if (problems.Count == 0 && runs.All(run => run.Problem is null)) frozen.Keep(report);
            return report;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(
                $"The site could not be written to {Path.GetRelativePath(here, folder)}: {error.Message.TrimEnd('.')}. "
                + "Every file in it is whole, the old one or the new one. Make room or make the folder writable and "
                + "run again, or name another folder with --site.");
            return null;
        }
    }

    /// <summary>A folder named relative to where the command was given, while notebooks run in folders of their
    /// own.</summary>
    private static void MakeAbsolute(string variable, string here)
    {
        if (Environment.GetEnvironmentVariable(variable) is { Length: > 0 } folder)
            Environment.SetEnvironmentVariable(variable, Path.GetFullPath(folder, here));
    }

    /// <summary>The gravest of the notebooks' results: a file nobody can read, then a cell that never ends, then one
    /// that fails.</summary>
    private static int Code(IReadOnlyList<NotebookRun> runs) => runs.Max(run => run.Status) switch
    {
        NotebookStatus.Succeeded => ExitCode.Success,
        NotebookStatus.CellFailed => ExitCode.CellFailed,
        NotebookStatus.PackageFailed => ExitCode.PackageFailed,
        NotebookStatus.TooMuchOutput => ExitCode.TooMuchOutput,
        NotebookStatus.ProcessEnded => ExitCode.ProcessEnded,
        NotebookStatus.TimedOut => ExitCode.Timeout,
        _ => ExitCode.Unreadable,
    };
}

/// <summary>What the command line of <c>run</c> asks for.</summary>
internal sealed record RunRequest(
    IReadOnlyList<string> Notebooks, bool InPlace, TimeSpan Timeout, bool Fresh, string? Site, bool Pdf, bool NoSite,
    SiteAddress? Address);
