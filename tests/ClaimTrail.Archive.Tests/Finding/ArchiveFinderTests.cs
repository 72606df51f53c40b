using System.Text;
using System.Text.Json;
using ClaimTrail.Archive.Answers;
using ClaimTrail.Archive.Finding;
using ClaimTrail.Archive.Inputs;
using ClaimTrail.Archive.Outputs;
using ClaimTrail.Testing;

namespace ClaimTrail.Archive.Tests.Finding;

public sealed class ArchiveFinderTests : IDisposable
{
    private const string Good = """{"id": "good", "language": "en", "text": "5 cats"}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(AnswerForm.Contract)]
    [InlineData(AnswerForm.Keyed)]
    public async Task Any_number_of_threads_writes_the_same_bytes_in_the_order_of_the_input(AnswerForm form)
    {
        var input = Found.Pieces(30);
        var (one, report) = await Found.InAsync(input, threads: 1, form);
        Assert.Equal(new FindReport(IsComplete: true, Failed: 0), report);
        foreach (var threads in new[] { 2, 7 }) Assert.Equal(one, (await Found.InAsync(input, threads, form)).Bytes);
        var asked = Ids(input);
        Assert.Equal(form == AnswerForm.Contract ? asked : [.. asked.Where(Ids(one).ToHashSet().Contains)],
            Ids(one).Distinct());
    }

    [Theory]
    [InlineData(AnswerForm.Contract)]
    [InlineData(AnswerForm.Keyed)]
    public async Task Lines_of_five_languages_by_turns_are_answered_as_each_is_alone(AnswerForm form)
    {
        var input = Found.Archive(100_000);
        var alone = new List<byte>();
        foreach (var line in Lines(input))
            alone.AddRange((await Found.InAsync(Encoding.UTF8.GetBytes(line), threads: 1, form)).Bytes);
        Assert.Equal(alone, (await Found.InAsync(input, form: form)).Bytes);
        Assert.Equal(["ar", "en", "id", "ko", "zh"],
            Lines(input).Select(Language).Distinct().Order(StringComparer.Ordinal));
    }

    public static TheoryData<string, byte[], string> BrokenLines => new()
    {
        { "no JSON", "not json"u8.ToArray(), "is not one whole JSON object" },
        { "half an object", "{\"id\": \"a\""u8.ToArray(), "is not one whole JSON object" },
        { "an object with a mistake", "{\"id\": \"a\",}"u8.ToArray(), "is not JSON" },
        { "a list", "[1]"u8.ToArray(), "is not one whole JSON object" },
        { "no text", "{\"id\": \"a\", \"language\": \"en\"}"u8.ToArray(), "has no \"text\"" },
        { "a number for an id", "{\"id\": 1, \"language\": \"en\", \"text\": \"\"}"u8.ToArray(), "has no \"id\"" },
        { "a country for a language",
            "{\"id\": \"a\", \"language\": \"kr\", \"text\": \"5 cats\"}"u8.ToArray(), "\"kr\"" },
        { "half a surrogate pair", "{\"id\": \"a\", \"language\": \"en\", \"text\": \"\\uD800\"}"u8.ToArray(),
            "no Unicode text" },
        { "half a surrogate pair in a carried name",
            "{\"id\": \"a\", \"language\": \"en\", \"text\": \"5 cats\", \"\\uD800\": 1}"u8.ToArray(),
            "no Unicode text" },
        { "invalid UTF-8 in the text",
            [.. "{\"id\": \"a\", \"language\": \"en\", \"text\": \""u8, 0xC3, 0x28, .. "\"}"u8], "is not UTF-8" },
        { "invalid UTF-8 in a carried field",
            [.. "{\"id\": \"a\", \"language\": \"en\", \"text\": \"\", \"x\": \""u8, 0xFF,
                .. "\"}"u8], "is not UTF-8" },
    };

    // Longer than a test's row should be.
    [Theory]
    [InlineData("too deep", '[', 100_000, "is not JSON")]
    [InlineData("too long", ' ', 64 * 1024 * 1024, "has 64 MB or more")]
    public Task A_broken_line_may_be_long(string name, char letter, int length, string problem) =>
        A_broken_line_is_reported_in_its_place_and_passed_by(name,
            Encoding.UTF8.GetBytes($"{{\"id\": {new string(letter, length)}}}"), problem);

    [Theory]
    [MemberData(nameof(BrokenLines))]
    public async Task A_broken_line_is_reported_in_its_place_and_passed_by(string name, byte[] line, string problem)
    {
        byte[] input = [.. Encoding.UTF8.GetBytes(Good), (byte)'\n', (byte)'\n', .. line, (byte)'\r', (byte)'\n',
            .. Encoding.UTF8.GetBytes(Good)];
        var (bytes, report) = await Found.InAsync(input);
        Assert.Equal(new FindReport(IsComplete: true, Failed: 1), report);
        var lines = Lines(bytes);
        Assert.Equal(3, lines.Length);
        Assert.True(lines[0] == lines[2] && Id(lines[0]) == "good", name);
        var error = JsonDocument.Parse(lines[1]).RootElement.GetProperty("error").GetString()!;
        Assert.StartsWith("input, line 3, ", error, StringComparison.Ordinal);
        Assert.Contains(problem, error, StringComparison.Ordinal);
        Assert.StartsWith("!error\t{", Lines((await Found.InAsync(input, form: AnswerForm.Keyed)).Bytes)[1],
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_contract_does_not_know_is_carried_through_as_written()
    {
        const string Line =
            "{\"url\": \"x\\u0041\", \"id\": \"a\", \"n\": 1.50, \"language\": \"en\", \"deep\": {\"a\": [1,  "
            + "null]}, \"text\": \"\", \"cr\": [1,\r2]}";
        var (bytes, _) = await Found.InAsync(Encoding.UTF8.GetBytes(Line));
        Assert.Equal(
            "{\"id\":\"a\",\"language\":\"en\",\"figures\":[],\"quotes\":[],\"source\":{\"url\":\"x\\u0041\",\"n\":1.50,\"deep\":{\"a\": [1,  null]},\"cr\":[1,2]}}\n",
            Encoding.UTF8.GetString(bytes));
    }

    [Theory]
    [InlineData(AnswerForm.Contract,
        "{\"id\":\"a\",\"language\":\"fr\",\"rules\":\"general\",\"figures\":[{\"start\":0,\"length\":10,\"surface\":\"42 000 EUR\"")]
    [InlineData(AnswerForm.Keyed,
        "money/EUR/\t{\"id\":\"a\",\"language\":\"fr\",\"rules\":\"general\",\"figure\":{\"start\":0,\"length\":10,\"surface\":\"42 000 EUR\"")]
    public async Task A_language_without_a_table_is_read_by_general_rules_and_the_line_says_so(AnswerForm form,
        string start)
    {
        var (bytes, report) = await Found.InAsync(
            "{\"id\": \"a\", \"language\": \"fr\", \"text\": \"42 000 EUR.\"}"u8.ToArray(), form: form);
        Assert.Equal(new FindReport(IsComplete: true, Failed: 0), report);
        Assert.StartsWith(start, Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.ndjson")]
    [InlineData("a.jsonl.gz")]
    [InlineData("a.ndjson.zst")]
    [InlineData("a.NDJSON.GZ")]
    public async Task A_file_is_read_packed_or_not(string name)
    {
        var input = Found.Pieces(3);
        var path = WriteBytes(name, Found.Packed(name, input));
        var (expected, _) = await Found.InAsync(input);
        Assert.Equal(expected, (await Found.InAsync(new FindQuestion([ArchiveInput.File(path)]))).Bytes);
        // Several members in a row are one file.
        await File.WriteAllBytesAsync(path,
            [.. Found.Packed(name, input[..1000]), .. Found.Packed(name, input[1000..])]);
        Assert.Equal(expected, (await Found.InAsync(new FindQuestion([ArchiveInput.File(path)]))).Bytes);
    }

    [Theory]
    [InlineData("cut.ndjson.gz", true)]
    [InlineData("cut.ndjson.zst", true)]
    [InlineData("foreign.ndjson.gz", false)]
    [InlineData("foreign.ndjson.zst", false)]
    public async Task A_packed_file_that_is_broken_is_named_and_the_next_is_read(string name, bool isCut)
    {
        var packed = Found.Packed(name, Found.Pieces(3));
        var broken = WriteBytes(name, isCut ? packed[..(packed.Length / 2)] : Encoding.UTF8.GetBytes(Good));
        var next = WriteBytes("next.ndjson", Encoding.UTF8.GetBytes(Good));
        var (bytes, report) = await Found.InAsync(
            new FindQuestion([ArchiveInput.File(broken), ArchiveInput.File(next)]));
        Assert.Equal(new FindReport(IsComplete: true, Failed: 1), report);
        var lines = Lines(bytes);
        Assert.Equal("good", Id(lines[^1]));
        Assert.Contains($"{name} cannot be unpacked",
            JsonDocument.Parse(lines[^2]).RootElement.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_and_encodings_are_named_when_they_cannot_be_read()
    {
        ArchiveInput[] inputs =
        [
            ArchiveInput.File(WriteBytes("a-ko.txt", "직원 35명"u8.ToArray())),
            ArchiveInput.File(WriteBytes("b-ko.txt.gz", Found.Packed(".gz", "직원 35명"u8.ToArray()))),
            ArchiveInput.File(WriteBytes("c-ko.txt",
                Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("직원 35명")).ToArray())),
            ArchiveInput.File(WriteBytes("d.ndjson",
                Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Good)).ToArray())),
            ArchiveInput.File(WriteBytes("e.ndjson", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Good)])),
            ArchiveInput.File(Path.Combine(_folder.Path, "missing.ndjson")),
        ];
        var (bytes, report) = await Found.InAsync(new FindQuestion(inputs));
        var lines = Lines(bytes);
        Assert.Equal(new FindReport(IsComplete: true, Failed: 3), report);
        Assert.Equal(["a-ko", "b-ko", "c-ko", null, "good", null], lines.Select(Id));
        Assert.Contains("iconv", lines[2], StringComparison.Ordinal);
        Assert.Contains("UTF-16", lines[3], StringComparison.Ordinal);
        Assert.Contains("missing.ndjson cannot be read", lines[5], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stopped_run_has_answered_what_it_read_and_waits_for_no_more()
    {
        using var stop = new CancellationTokenSource();
        using var bytes = new MemoryStream();
        using var output = new PipeOutput(bytes);
        // A line arrives, and then nothing until the run is given up.
        using var silent = new SilentStream(Encoding.UTF8.GetBytes(Good + "\n"));
        var run = ArchiveFinder.RunAsync(new FindQuestion([ArchiveInput.Stream("input", () => silent)]), output, 2,
            _ => stop.Cancel(), stop.Token);
        Assert.Equal(new FindReport(IsComplete: false, Failed: 0), await run);
        Assert.Equal("good", Id(Lines(bytes.ToArray()).Single()));
    }

    [Fact]
    public async Task An_output_that_breaks_ends_the_run()
    {
        using var output = new PipeOutput(new FullStream());
        var input = ArchiveInput.Stream("input", () => new MemoryStream(Found.Pieces(12)));
        await Assert.ThrowsAsync<IOException>(() => ArchiveFinder.RunAsync(new FindQuestion([input]), output, 2));
    }

    private string WriteBytes(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder.Path, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static string[] Lines(byte[] bytes) => Encoding.UTF8.GetString(bytes).TrimEnd('\n').Split('\n');

    private static string? Id(string line) =>
        JsonDocument.Parse(line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..]).RootElement.TryGetProperty("id",
            out var id) ? id.GetString() : null;

    private static string Language(string line) =>
        JsonDocument.Parse(line).RootElement.GetProperty("language").GetString()!;

    private static List<string> Ids(byte[] lines) => [.. Lines(lines).Select(l => Id(l)!)];
}
