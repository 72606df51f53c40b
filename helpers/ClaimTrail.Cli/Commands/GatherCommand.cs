using System.CommandLine;
using ClaimTrail.Archive.Gathering;
using ClaimTrail.Archive.Inputs;
using ClaimTrail.Cli.Archive;
using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Cli.Commands;

/// <summary><c>claimtrail gather</c>: keyed lines in, sorted by key; claims per quantity out, one JSON object a
/// key.</summary>
internal static class GatherCommand
{
    public static Command Create()
    {
        var path = new Argument<string?>("path")
        {
            Description =
                "A file of lines from claimtrail find --keyed, sorted by their bytes; .gz and .zst are unpacked. "
                + "Without it: standard input.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var sort = Described.Option<bool>("--sort",
            "Sort the lines first. Needs disk for twice their size, in the folder that TMPDIR names.");
        var output = Described.Option<string?>("--output",
            "The file to write, whole or not at all; .gz and .zst are packed. Without it: standard output.", "FILE");
        var command = new Command("gather",
            "Fold the figures of find --keyed into claims per quantity: the spread, and who says which.") { path, sort,
                output };
        command.SetAction((parsed, cancellation) =>
        {
            var error = parsed.InvocationConfiguration.Error;
            var to = parsed.GetValue(output);
            return GuardedRun.RunAsync(to, error,
                () => Task.Run(() => Run(parsed.GetValue(path), parsed.GetValue(sort), to, error, cancellation),
                    CancellationToken.None));
        });
        return command;
    }

    private static int Run(string? path, bool sort, string? outputPath, TextWriter error,
        CancellationToken cancellation)
    {
        if (path is not null && !File.Exists(path))
        {
            error.WriteLine($"{path} is no file. Name one, or pipe keyed lines in.");
            return ExitCode.Unreadable;
        }
        var input = path is null ? StandardStreams.Input : ArchiveInput.File(path, InputKind.Lines);
        var failed = 0L;
        if (outputPath is not null) WholeFile.Replace(outputPath, Gather);
        else
        {
            using var output = StandardStreams.OpenOutput();
            Gather(output);
        }
        return failed > 0 ? ExitCode.SomeUnreadable : ExitCode.Success;

        void Gather(Stream to) =>
            failed = Gatherer.Run([input], to, Compressions.Of(outputPath), sort, cancellation);
    }
}
