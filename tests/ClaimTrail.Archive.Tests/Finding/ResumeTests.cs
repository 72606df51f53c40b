using System.Text;
using ClaimTrail.Archive.Answers;
using ClaimTrail.Archive.Finding;
using ClaimTrail.Archive.Inputs;
using ClaimTrail.Archive.Outputs;
using ClaimTrail.Archive.Tests.Lines;
using ClaimTrail.Testing;

namespace ClaimTrail.Archive.Tests.Finding;

public sealed class ResumeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private int _seed;

    private string Output => Path.Combine(_folder.Path, "out.ndjson");

    private string Journal => Output + ".resume";

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("in.ndjson", "out.ndjson", AnswerForm.Contract)]
    [InlineData("in.ndjson", "out.tsv", AnswerForm.Keyed)]
    [InlineData("in.ndjson.gz", "out.ndjson.gz", AnswerForm.Contract)]
    [InlineData("in.ndjson.zst", "out.tsv.zst", AnswerForm.Keyed)]
    [InlineData("standard input", "out.ndjson.zst", AnswerForm.Contract)]
    [InlineData("a folder", "out.ndjson.gz", AnswerForm.Keyed)]
    public async Task Stopped_or_killed_at_any_piece_the_output_is_that_of_an_undisturbed_run(string input,
        string output, AnswerForm form)
    {
        var question = new FindQuestion(Inputs(input), form);
        var undisturbed = await RunAsync(question, "undisturbed-" + output);
        var random = new Random(63);
        var stops = 0;
        var path = Path.Combine(_folder.Path, output);
        for (var isComplete = false; !isComplete;)
        {
            using (var file = FileOutput.Open(path, question, resume: true)!)
            {
                using var stop = new CancellationTokenSource();
                isComplete = (await ArchiveFinder.RunAsync(question, file, 1, StopAfter(random.Next(1, 4), stop),
                    stop.Token)).IsComplete;
            }
            if (!isComplete) stops++;
            Assert.Equal(!isComplete, File.Exists(path + ".resume"));
            // A killed run has written more than its journal knows, down to half a line.
            if (!isComplete) await File.AppendAllBytesAsync(path, undisturbed[..random.Next(undisturbed.Length / 3)]);
        }
        Assert.True(stops >= 3, $"It was stopped {stops} times.");
        Assert.Equal(undisturbed, await File.ReadAllBytesAsync(path));
        Assert.Equal((await Found.InAsync(question)).Bytes, Found.Unpacked(path));
        Assert.Null(FileOutput.Open(path, question, resume: true));
        Assert.False(File.Exists(path + ".resume"));
    }

    [Fact]
    public async Task Failures_before_the_stop_count_too()
    {
        var lines = Encoding.UTF8.GetBytes("broken\n").Concat(Found.Pieces(6)).Concat("broken\n"u8.ToArray()).ToArray();
        var question = Question(lines);
        await StopAsync(question, pieces: 1);
        using var output = FileOutput.Open(Output, question, resume: true)!;
        Assert.Equal(new FindReport(IsComplete: true, Failed: 2), await ArchiveFinder.RunAsync(question, output, 2));
    }

    public static TheoryData<string, string> Refusals => new()
    {
        { "without --resume", "Add --resume" },
        { "another question", "had the form Contract, and this one has Keyed" },
        { "another name of the input", "inputs" },
        { "an input that was changed", "is not what it was" },
        { "an input that is shorter", "is not what it was" },
        { "an output that was cut", "had been written" },
        { "a journal that is none", "cannot be understood" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task What_cannot_be_gone_on_with_is_refused_and_left_as_it_is(string change, string says)
    {
        var lines = Found.Pieces(8);
        var question = Question(lines);
        await StopAsync(question, pieces: 2);
        var changed = lines.ToArray();
        Array.Reverse(changed);
        if (change == "an output that was cut") await File.WriteAllTextAsync(Output, "");
        if (change == "a journal that is none") await File.WriteAllTextAsync(Journal, "{\"form\": 5}");
        var before = (await File.ReadAllBytesAsync(Output), await File.ReadAllTextAsync(Journal));
        var e = await Assert.ThrowsAsync<ResumeException>(async () =>
        {
            var now = change switch
            {
                "another question" => question with { Form = AnswerForm.Keyed },
                "another name of the input" =>
                    new FindQuestion([ArchiveInput.Stream("another", () => new MemoryStream(lines))]),
                "an input that was changed" => Question(changed),
                "an input that is shorter" => Question(lines[..1000]),
                _ => question,
            };
            using var output = FileOutput.Open(Output, now, resume: change != "without --resume")!;
            await ArchiveFinder.RunAsync(now, output, 2);
        });
        Assert.Contains(says, e.Message, StringComparison.Ordinal);
        Assert.Equal(before.Item1, await File.ReadAllBytesAsync(Output));
        Assert.Equal(before.Item2, await File.ReadAllTextAsync(Journal));
    }

    [Fact]
    public async Task Killed_before_the_first_answer_it_begins_again()
    {
        var question = Question(Found.Archive(300_000));
        // What a kill leaves between opening the output and writing the journal, and after it.
        await File.WriteAllTextAsync(Output, "");
        using (FileOutput.Open(Output, question, resume: true)) Assert.True(File.Exists(Journal));
        using var output = FileOutput.Open(Output, question, resume: true)!;
        Assert.True((await ArchiveFinder.RunAsync(question, output, 2)).IsComplete);
        output.Dispose();
        Assert.Equal((await Found.InAsync(question)).Bytes, await File.ReadAllBytesAsync(Output));
    }

    [Fact]
    public void Two_runs_cannot_write_the_same_output()
    {
        using var output = FileOutput.Open(Output, Question([]), resume: true);
        Assert.Throws<IOException>(() => FileOutput.Open(Output, Question([]), resume: true));
    }

    [Theory]
    [InlineData("out.ndjson")]
    [InlineData("out.ndjson.gz")]
    [InlineData("out.ndjson.zst")]
    public async Task An_input_of_nothing_gives_an_output_of_nothing_that_unpacks(string name)
    {
        var bytes = await RunAsync(Question([]), name);
        Assert.Equal(name == "out.ndjson", bytes.Length == 0);
        Assert.Empty(Found.Unpacked(Path.Combine(_folder.Path, name)));
    }

    private async Task<byte[]> RunAsync(FindQuestion question, string name)
    {
        var path = Path.Combine(_folder.Path, name);
        using (var output = FileOutput.Open(path, question,
            resume: false)!) Assert.True((await ArchiveFinder.RunAsync(question, output, 1)).IsComplete);
        return await File.ReadAllBytesAsync(path);
    }

    /// <summary>Stops a run after some pieces. Its one worker has four pieces under way, so that an input of more than
    /// these is not read to its end.</summary>
    private async Task StopAsync(FindQuestion question, int pieces)
    {
        using var stop = new CancellationTokenSource();
        using var output = FileOutput.Open(Output, question, resume: false)!;
        Assert.False(
            (await ArchiveFinder.RunAsync(question, output, 1, StopAfter(pieces, stop), stop.Token)).IsComplete);
    }

    private static FindQuestion Question(byte[] lines) =>
        new([ArchiveInput.Stream("input", () => new MemoryStream(lines))]);

    private ArchiveInput[] Inputs(string name)
    {
        var lines = Found.Pieces(20);
        if (name == "standard input")
            return [ArchiveInput.Stream(name, () => new DribblingStream(lines, _seed++, most: 100_000))];
        if (name != "a folder") return [WriteInput(name, lines)];
        return [WriteInput("1.ndjson", lines), WriteInput("2-ko.txt", "직원 35명"u8.ToArray()),
            WriteInput("3.ndjson.gz", Found.Pieces(3, seed: 2))];
    }

    private ArchiveInput WriteInput(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder.Path, name);
        File.WriteAllBytes(path, Found.Packed(name, bytes));
        return ArchiveInput.File(path);
    }

    private static Action<FindProgress> StopAfter(int pieces, CancellationTokenSource stop) => _ =>
    {
        if (--pieces == 0) stop.Cancel();
    };
}
