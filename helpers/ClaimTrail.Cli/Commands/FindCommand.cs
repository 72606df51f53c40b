using System.CommandLine;
using ClaimTrail.Archive.Answers;
using ClaimTrail.Archive.Finding;
using ClaimTrail.Archive.Outputs;
using ClaimTrail.Cli.Archive;

namespace ClaimTrail.Cli.Commands;

/// <summary><c>claimtrail find</c>: texts in, figures and quotations out, one JSON object a line.</summary>
internal static class FindCommand
{
    private const int MostThreads = 1024;

    /// <param name="before">Is called when all is understood and nothing is done; null for nothing.</param>
    public static Command Create(Action? before = null)
    {
        var path = Described.Argument<string?>("path",
            "A file of JSON lines (.ndjson, .jsonl), a plain text (.txt), or a folder of them; .gz and .zst are "
            + "unpacked. Without it: JSON lines from standard input.");
        path.Arity = ArgumentArity.ZeroOrOne;
        var language = Described.Option<string?>("--language",
            "The language of plain texts, such as ko. Without it: the end of the file's name, as in tenasia-ko.txt.");
        var output = Described.Option<string?>("--output",
            "The file to write; .gz and .zst are packed. Until it is complete, FILE.resume beside it says how far it "
            + "is. Without it: standard output.", "FILE");
        var resume = Described.Option<bool>("--resume",
            "Go on with an output that an earlier run has left unfinished, however that run ended. Begins it when "
            + "there is none.");
        var threads = Described.Option<int>("--threads",
            "How many threads search. Without it: one for each core. The output is the same.", "N");
        threads.DefaultValueFactory = _ => Environment.ProcessorCount;
        var keyed = Described.Option<bool>("--keyed",
            "Write a line \"key TAB json\" for each figure instead, to be sorted by key and given to claimtrail "
            + "gather.");
        var by = Described.Option<string?>("--by",
            "With --keyed: a field of the input that says which story a text belongs to. Claims of two stories then "
            + "have two keys.", "FIELD");
        var command = new Command("find",
            "Find the figures and quotations in texts; one JSON object a line in, one a line out.")
        {
            path, language, output, resume, threads, keyed, by,
        };
        threads.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() is < 1 or > MostThreads)
                result.AddError($"--threads takes a number from 1 to {MostThreads}.");
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(resume) && result.GetValue(output) is null)
                result.AddError("--resume goes on with a file; name it with --output.");
            if (result.GetValue(by) is not null && !result.GetValue(keyed))
                result.AddError("--by makes keys; add --keyed.");
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            before?.Invoke();
            var error = parsed.InvocationConfiguration.Error;
            var (inputs, problem) = NamedInputs.At(parsed.GetValue(path));
            if (problem is not null)
            {
                await error.WriteLineAsync(problem).ConfigureAwait(false);
                return ExitCode.Unreadable;
            }
            var question = new FindQuestion(inputs,
                parsed.GetValue(keyed) ? AnswerForm.Keyed : AnswerForm.Contract, parsed.GetValue(by),
                parsed.GetValue(language));
            var to = parsed.GetValue(output);
            return await GuardedRun.RunAsync(to, error, () => RunAsync(question, to, parsed.GetValue(resume),
                parsed.GetValue(threads), error, cancellation)).ConfigureAwait(false);
        });
        return command;
    }

    private static async Task<int> RunAsync(FindQuestion question, string? path, bool resume, int threads,
        TextWriter error, CancellationToken cancellation)
    {
        using AnswerOutput? output = path is null
            ? new PipeOutput(StandardStreams.OpenOutput())
            : FileOutput.Open(path, question, resume);
        if (output is null)
        {
            await error.WriteLineAsync($"{path} has no .resume file beside it, so it is complete. Nothing was done.")
                .ConfigureAwait(false);
            return ExitCode.Success;
        }
        var report = await FindDisplay.ShowAsync(
            advanced => ArchiveFinder.RunAsync(question, output, threads, advanced, cancellation), error)
            .ConfigureAwait(false);
        if (report.IsComplete) return report.Failed > 0 ? ExitCode.SomeUnreadable : ExitCode.Success;
        await error
            .WriteLineAsync(path is null
                ? "Stopped. Every line that was written is whole."
                : $"Stopped. {path} is whole as far as it goes; add --resume to go on.").ConfigureAwait(false);
        return ExitCode.Stopped;
    }
}
