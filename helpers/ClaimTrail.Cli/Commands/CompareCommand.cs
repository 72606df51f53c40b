using System.CommandLine;
using ClaimTrail.Articles;
using ClaimTrail.Cli.Archive;
using ClaimTrail.Cli.Comparing;
using ClaimTrail.Comparing;
using Spectre.Console;

namespace ClaimTrail.Cli.Commands;

/// <summary><c>claimtrail compare</c>: articles in, what changed out.</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        var path = Described.Argument<string>("folder",
            "A folder of articles (.txt, .html, .docx; two or more that tell one story), a case folder, or the "
            + "name of a case in data/.");
        var html = Described.Option<string?>("--html", "Write one page that holds everything and needs nothing else.");
        var json = Described.Option<bool>("--json", "Write one JSON object a line, as a pipe gets it.");
        var rates = Described.Option<string?>("--rates",
            "The European Central Bank's eurofxref-hist.csv or its zip: hold conversions against the market of "
            + "the day.");
        var all = Described.Option<bool>("--all",
            "Show every quantity and statement, also those of one article alone.");
        var command = new Command("compare",
            "Show which figures and quotations articles tell alike, and where a telling differs.") { path,
                html, json, rates, all };
        command.SetAction(async (parsed, _) =>
        {
            var output = parsed.InvocationConfiguration;
            var asked = new CompareRequest(parsed.GetValue(path)!, parsed.GetValue(html), parsed.GetValue(json)
                || Console.IsOutputRedirected, parsed.GetValue(rates), parsed.GetValue(all));
            return await GuardedRun.RunAsync(asked.Html, output.Error,
                () => Task.FromResult(Run(asked, output.Output, output.Error))).ConfigureAwait(false);
        });
        return command;
    }

    private static int Run(CompareRequest asked, TextWriter output, TextWriter error)
    {
        try
        {
            var input = ComparedFolder.Read(asked.Path, asked.Rates);
            foreach (var problem in input.Problems.Take(20)) error.WriteLine(problem);
            if (input.Articles.Count == 0)
            {
                error.WriteLine(
                    $"{asked.Path} holds no article. Put .txt, .html or .docx files into it, one article a file.");
                return ExitCode.Unreadable;
            }

            var comparison = Comparison.Of(input.Articles, input.Rates);
            Show(comparison, asked, output);
            return input.Problems.Count > 0 ? ExitCode.SomeUnreadable : ExitCode.Success;
        }
        catch (Exception refused) when (refused is DirectoryNotFoundException or FileNotFoundException
            or CorpusException or InvalidDataException)
        {
            error.WriteLine(refused.Message);
            return ExitCode.Unreadable;
        }
    }

    private static void Show(Comparison comparison, CompareRequest asked, TextWriter output)
    {
        if (asked.Html is { } file)
        {
            File.WriteAllText(file, ComparisonPage.Html(comparison));
            output.WriteLine($"Wrote {file}.");
            return;
        }

        if (!asked.Json)
        {
            ComparisonTables.Show(comparison,
                AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) }), asked.All);
            return;
        }

        // A test's output is a text; a run's is the stream itself.
        using var lines = ReferenceEquals(output, Console.Out)
            ? new BufferedStream(StandardStreams.OpenOutput(), 1 << 16)
            : (Stream)new MemoryStream();
        ComparisonJson.Write(comparison, lines);
        if (lines is MemoryStream memory) output.Write(System.Text.Encoding.UTF8.GetString(memory.ToArray()));
    }

    private sealed record CompareRequest(string Path, string? Html, bool Json, string? Rates, bool All);
}
