using System.Globalization;
using System.Text;
using System.Text.Json;
using ClaimTrail.Archive.Answers;
using ClaimTrail.Archive.Gathering;
using ClaimTrail.Archive.Inputs;
using ClaimTrail.Archive.Tests.Finding;

namespace ClaimTrail.Archive.Tests.Gathering;

public class GathererTests
{
    private const string Story = """
        {"id": "a1", "language": "ko", "text": "최대 90만 달러. 배우 조합원은 16만명이다."}
        {"id": "a2", "language": "en", "text": "Up to $900,000, yes, up to $900,000. Some 160,000 people went on strike, or 65,000 people."}
        {"id": "a3", "language": "zh", "text": "90万美元。16万人罢工。"}
        not json
        """;

    [Fact]
    public async Task Claims_on_a_quantity_are_folded_with_their_spread_and_who_says_which()
    {
        var (output, failed) = Gathered(Sorted(await KeyedAsync(Story)));
        var lines = Lines(output).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(["!error", "money/USD/", "people/person/"], lines.Select(l => l.GetProperty("key").GetString()));
        Assert.Equal((1, 1), (failed, lines[0].GetProperty("errors").GetInt32()));
        Assert.StartsWith("input, line 4, is not one whole JSON object",
            lines[0].GetProperty("messages")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal(
            """
            {"key":"money/USD/","kind":"money","unit":"USD","counted":null,"lowest":900000,"highest":900000,"mentions":4,"texts":3,"languages":{"en":1,"ko":1,"zh":1},"values":[{"low":900000,"high":900000,"hedge":"exact","mentions":1,"texts":1,"languages":{"zh":1},"witnesses":[{"id":"a3","language":"zh","surface":"90万美元"}]},{"low":null,"high":900000,"hedge":"up_to","mentions":3,"texts":2,"languages":{"en":1,"ko":1},"witnesses":[{"id":"a1","language":"ko","surface":"90만 달러"},{"id":"a2","language":"en","surface":"$900,000"}]}]}
            """.Trim(),
            lines[1].GetRawText());
        var people = lines[2];
        Assert.Equal((65000, 160000, 4, 3),
            (people.GetProperty("lowest").GetInt32(), people.GetProperty("highest").GetInt32(),
                people.GetProperty("mentions").GetInt32(), people.GetProperty("texts").GetInt32()));
    }

    [Fact]
    public async Task The_order_of_lines_within_a_key_makes_no_difference()
    {
        var keyed = Sorted(await KeyedAsync(Encoding.UTF8.GetString(Found.Archive(400_000))));
        var expected = Gathered(keyed).Output;
        var random = new Random(63);
        for (var round = 0; round < 5; round++)
        {
            var lines = Lines(keyed).GroupBy(Key).SelectMany(key => key.OrderBy(_ => random.Next()));
            Assert.Equal(expected, Gathered(Joined(lines)).Output);
        }
    }

    [Fact]
    public async Task Sorting_here_and_sorting_elsewhere_give_the_same_bytes()
    {
        var keyed = await KeyedAsync(Encoding.UTF8.GetString(Found.Archive(400_000)));
        Assert.Equal(Gathered(Sorted(keyed)).Output, Gathered(keyed, sort: true).Output);
    }

    [Fact]
    public void Unsorted_lines_are_refused_with_the_line_and_what_to_do()
    {
        var lines = "people/person/\t{}\n\nmoney/USD/\t{}\n"u8.ToArray();
        var e = Assert.Throws<UnsortedException>(() => Gathered(lines));
        Assert.Contains("input, line 3, has the key \"money/USD/\"", e.Message, StringComparison.Ordinal);
        Assert.Contains("LC_ALL=C sort", e.Message, StringComparison.Ordinal);
        Assert.Contains("--sort", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no tab", "people/person/ {}", "has no tab")]
    [InlineData("no key", "crowd/person/\t{}", "is none of claimtrail find --keyed")]
    [InlineData("no JSON", "people/person/\tx", "says nothing that can be gathered")]
    [InlineData("no figure", "people/person/\t{\"id\":\"a\",\"language\":\"en\"}", "says nothing that can be gathered")]
    [InlineData("no number", "people/person/\t{\"id\":1,\"language\":\"en\"}", "says nothing that can be gathered")]
    public void A_line_that_says_nothing_is_reported_and_passed_by(string name, string line, string problem)
    {
        var (output, failed) = Gathered(Encoding.UTF8.GetBytes($"{line}\n{Claim("a", 5)}\n"));
        var lines = Lines(output).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(1, failed);
        Assert.Equal(2, lines.Count);
        Assert.True(lines[0].GetProperty("error")
            .GetString()!.StartsWith("input, line 1, ", StringComparison.Ordinal), name);
        Assert.Contains(problem, lines[0].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, lines[1].GetProperty("mentions").GetInt32());
        Assert.Equal(lines[0].GetRawText() + "\n",
            Encoding.UTF8.GetString(Gathered(Encoding.UTF8.GetBytes(line)).Output));
    }

    [Fact]
    public void Beyond_the_limits_all_is_counted_and_the_smallest_are_listed()
    {
        var claims = Enumerable.Range(0, GatheredQuantity.ListedValues + 50)
            .SelectMany(value => Enumerable.Range(0, value == 0 ? 50 : 1).Select(text => Claim($"t{text:00}", value)))
            .ToList();
        var random = new Random(63);
        var output = Gathered(Joined(claims)).Output;
        Assert.Equal(output, Gathered(Joined(claims.OrderBy(_ => random.Next()))).Output);
        var gathered = JsonDocument.Parse(output).RootElement;
        var values = gathered.GetProperty("values");
        Assert.Equal((claims.Count, GatheredQuantity.ListedValues, 50),
            (gathered.GetProperty("mentions").GetInt32(), values.GetArrayLength(),
                gathered.GetProperty("unlisted_mentions").GetInt32()));
        Assert.Equal(GatheredQuantity.ListedValues + 49, gathered.GetProperty("highest").GetInt32());
        Assert.Equal((50, 50),
            (values[0].GetProperty("mentions").GetInt32(), values[0].GetProperty("texts").GetInt32()));
        Assert.Equal(Enumerable.Range(0, Witnesses.Listed).Select(text => $"t{text:00}"),
            values[0].GetProperty("witnesses").EnumerateArray().Select(w => w.GetProperty("id").GetString()));
    }

    [Fact]
    public void An_input_that_breaks_off_is_no_whole_gathering()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("claimtrail-").FullName, "keyed.gz");
        File.WriteAllBytes(path, Found.Packed(path, Encoding.UTF8.GetBytes(Claim("a", 5)))[..^9]);
        var e = Assert.Throws<InvalidDataException>(
            () => Gatherer.Run([ArchiveInput.File(path, InputKind.Lines)], new MemoryStream()));
        Assert.Contains("keyed.gz cannot be unpacked", e.Message, StringComparison.Ordinal);
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    [Theory]
    [InlineData(Compression.Gzip, "x.gz")]
    [InlineData(Compression.Zstandard, "x.zst")]
    public void What_is_gathered_is_packed_when_asked(Compression compression, string name)
    {
        using var packed = new MemoryStream();
        var input = ArchiveInput.Stream("input", () => new MemoryStream(Encoding.UTF8.GetBytes(Claim("a", 5))));
        Gatherer.Run([input], packed, compression);
        using var unpacked = new StreamReader(Compressions.Unpack(new MemoryStream(packed.ToArray()),
            Compressions.Of(name)));
        Assert.Equal(Encoding.UTF8.GetString(Gathered(Encoding.UTF8.GetBytes(Claim("a", 5))).Output),
            unpacked.ReadToEnd());
    }

    private static async Task<byte[]> KeyedAsync(string lines) =>
        (await Found.InAsync(Encoding.UTF8.GetBytes(lines), form: AnswerForm.Keyed)).Bytes;

    private static (byte[] Output, long Failed) Gathered(byte[] lines, bool sort = false)
    {
        using var output = new MemoryStream();
        var failed = Gatherer.Run([ArchiveInput.Stream("input", () => new MemoryStream(lines))], output, sort: sort);
        return (output.ToArray(), failed);
    }

    private static string Claim(string id, int value) => string.Create(
        CultureInfo.InvariantCulture,
        $$$"""people/person/{{{"\t"}}}{"id":"{{{id}}}","language":"en","figure":{"start":0,"length":1,"surface":"{{{value}}}","kind":"people","low":{{{value}}},"high":{{{value}}}.0,"unit":"person","hedge":"exact"}}""");

    private static byte[] Sorted(byte[] lines) =>
        Joined(Lines(lines)
            .Select(Encoding.UTF8.GetBytes)
            .Order(Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b)))
            .Select(Encoding.UTF8.GetString));

    private static byte[] Joined(IEnumerable<string> lines) =>
        Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + "\n")));

    private static string[] Lines(byte[] lines) => Encoding.UTF8.GetString(lines).TrimEnd('\n').Split('\n');

    private static string Key(string line) => line[..line.IndexOf('\t', StringComparison.Ordinal)];
}
