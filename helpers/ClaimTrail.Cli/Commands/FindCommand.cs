using System.CommandLine;
using ClaimTrail.Archive.Finding;
using ClaimTrail.Archive.Inputs;
using ClaimTrail.Archive.Outputs;
using ClaimTrail.Cli.Archive;

namespace ClaimTrail.Cli.Commands;

/// <summary><c>claimtrail find</c>: texts in, figures and quotations out, one JSON object a line.</summary>
internal static class FindCommand
{
    public static Command Create()
    {
        var options = new FindOptions();
        var command = new Command("find",
            "Find the figures and quotations in texts; one JSON object a line in, one a line out.");
        options.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var error = parsed.InvocationConfiguration.Error;
            var (inputs, problem) = NamedInputs.At(parsed.GetValue(options.Path));
            if (problem is null)
                return await GuardedRun.RunAsync(parsed.GetValue(options.Output), error,
                    () => RunAsync(options, parsed, inputs, cancellation)).ConfigureAwait(false);
            await error.WriteLineAsync(problem).ConfigureAwait(false);
            return ExitCode.Unreadable;
        });
        return command;
    }

    private static async Task<int> RunAsync(FindOptions options, ParseResult parsed, IReadOnlyList<ArchiveInput> inputs,
        CancellationToken cancellation)
    {
        var error = parsed.InvocationConfiguration.Error;
        var question = options.Question(parsed, inputs);
        var path = parsed.GetValue(options.Output);
        using AnswerOutput? output = path is null
            ? new PipeOutput(StandardStreams.OpenOutput())
            : FileOutput.Open(path, question, parsed.GetValue(options.Resume));
        if (output is null)
        {
            await error.WriteLineAsync($"{path} has no .resume file beside it, so it is complete. Nothing was done.")
                .ConfigureAwait(false);
            return ExitCode.Success;
        }
        var report = await FindDisplay.ShowAsync(
            progress => ArchiveFinder.RunAsync(question, output, parsed.GetValue(options.Threads),
                progress, cancellation),
            error, isAsked: parsed.GetValue(options.Progress)).ConfigureAwait(false);
        if (report.IsComplete) return report.Failed > 0 ? ExitCode.SomeUnreadable : ExitCode.Success;
        await error
            .WriteLineAsync(path is null
                ? "Stopped. Every line that was written is whole."
                : $"Stopped. {path} is whole as far as it goes; add --resume to go on.").ConfigureAwait(false);
        return ExitCode.Stopped;
    }
}
