using System.CommandLine;
using ClaimTrail.Archive.Answers;
using ClaimTrail.Archive.Finding;
using ClaimTrail.Archive.Inputs;

namespace ClaimTrail.Cli.Archive;

/// <summary>The argument and the options of <c>claimtrail find</c>.</summary>
internal sealed class FindOptions
{
    /// <summary>What to read.</summary>
    public Argument<string?> Path { get; } = new("path")
    {
        Description =
            "A file of JSON lines (.ndjson, .jsonl), a plain text (.txt), or a folder of them; .gz and .zst are "
            + "unpacked. Without it: JSON lines from standard input.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>The language of plain texts.</summary>
    public Option<string?> Language { get; } = new("--language")
    {
        Description =
            "The language of plain texts, such as ko. Without it: the end of the file's name, as in tenasia-ko.txt.",
    };

    /// <summary>Where to write.</summary>
    public Option<string?> Output { get; } = new("--output")
    {
        Description =
            "The file to write; .gz and .zst are packed. Until it is complete, FILE.resume beside it says how far it "
            + "is. Without it: standard output.",
        HelpName = "FILE",
    };

    /// <summary>Whether to go on with an earlier run.</summary>
    public Option<bool> Resume { get; } =
        new(
            "--resume")
        {
            Description =
                "Go on with an output that an earlier run has left unfinished, however that run ended. Begins it "
                + "when there is none."
        };

    /// <summary>How many workers.</summary>
    public Option<int> Threads { get; } = new("--threads")
    {
        Description = "How many threads search. Without it: one for each core. The output is the same.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        HelpName = "N",
    };

    /// <summary>Whether to write keyed lines.</summary>
    public Option<bool> Keyed { get; } =
        new(
            "--keyed")
        {
            Description =
                "Write a line \"key TAB json\" for each figure instead, to be sorted by key and given to claimtrail "
                + "gather."
        };

    /// <summary>The field that names the story.</summary>
    public Option<string?> By { get; } = new("--by")
    {
        Description =
            "With --keyed: a field of the input that says which story a text belongs to. Claims of two stories then "
            + "have two keys.",
        HelpName = "FIELD",
    };

    /// <summary>Whether to show progress where nobody may look.</summary>
    public Option<bool> Progress { get; } =
        new("--progress") { Description = "Tell on standard error how far it is, even when that is no terminal." };

    /// <summary>Adds all of them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(Path);
        foreach (var option in new Option[] { Language, Output, Resume, Threads, Keyed, By, Progress })
            command.Add(option);
        Threads.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() is < 1 or > MostThreads)
                result.AddError($"--threads takes a number from 1 to {MostThreads}.");
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(Resume) && result.GetValue(Output) is null)
                result.AddError("--resume goes on with a file; name it with --output.");
            if (result.GetValue(By) is not null && !result.GetValue(Keyed))
                result.AddError("--by makes keys; add --keyed.");
        });
    }

    /// <summary>What the command line asks of the inputs.</summary>
    public FindQuestion Question(ParseResult parsed, IReadOnlyList<ArchiveInput> inputs) => new(
        inputs, parsed.GetValue(Keyed) ? AnswerForm.Keyed : AnswerForm.Contract, parsed.GetValue(By),
        parsed.GetValue(Language));

    private const int MostThreads = 1024;
}
