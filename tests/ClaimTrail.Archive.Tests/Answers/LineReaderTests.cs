using System.Text;
using ClaimTrail.Archive.Answers;

namespace ClaimTrail.Archive.Tests.Answers;

public sealed class LineReaderTests
{
    private const string NoUnicode = "holds a string that is no Unicode text: ";

    /// <summary>A line in Latin letters, of which each names one byte, and what is read: id, tag, text and what is
    /// carried; or the problem, with the id where that could be read.</summary>
    [Theory]
    [InlineData("""{"id":"a","language":"en","text":"$5"}""", "a en $5")]
    [InlineData("""{"text":"$5","language":"en","id":"a"}""", "a en $5")]
    [InlineData("""{ "id" : "a" , "language" : "en" , "text" : "$5" }""", "a en $5")]
    [InlineData("""{"\u0069d":"a","l\u0061nguage":"\u0065n","text":"\u00245"}""", "a en $5")]
    [InlineData("""{"id":"a","id":"b","language":"ko","language":"en","text":"1","text":"$5"}""", "b en $5")]
    [InlineData("""{"id":"a","language":"en","text":"$5","n":1.50,"n":[1, {"id":2}],"s":"\n"}""",
        """a en $5 n=1.50 n=[1, {"id":2}] s="\n" """)]
    [InlineData("""{"id":"a","language":"en","text":"$5","Id":null}""", "a en $5 Id=null")]
    [InlineData("""{"id":"a","id":1,"language":"en","text":"$5"}""", "has no \"id\", or it is no string.")]
    [InlineData("""{"id":"a","text":"$5"}""", "a: has no \"language\", or it is no string.")]
    [InlineData("""{"id":"a","language":"en","text":{"text":"$5"}}""", "a: has no \"text\", or it is no string.")]
    [InlineData("{}", "has no \"id\", or it is no string.")]
    [InlineData("""{"id":"a","language":"zz!","text":"$5"}""", "a: names the language \"zz!\", which no table serves.")]
    [InlineData("""{"id":"a","language":"en","text":"$5"} {}""", "is not JSON: ")]
    [InlineData("""{"id":"a","language":"en","text":"$5",}""", "is not JSON: ")]
    [InlineData("""{"id":"a","language":"en","text":"$5","deep":[{]}}""", "is not JSON: ")]
    [InlineData("""{"id":"a","language":"en","text":"\ud800 $5"}""", NoUnicode)]
    [InlineData("""{"id":"a","language":"en","text":"$5","\ud800":1}""", NoUnicode)]
    [InlineData("{\"id\":\"a\",\"language\":\"en\",\"text\":\"\u00ff\"}", "is not UTF-8.")]
    [InlineData("{\"id\":\"a\",\"language\":\"en\",\"text\":\"$5\",\"carried\":\"\u00c3\"}", "is not UTF-8.")]
    [InlineData("{\"id\":\"a\",\"language\":\"en\",\"text\":\"$5\",\u00ff}", "is not UTF-8.")]
    public void A_line_is_read_to_its_end(string line, string read) =>
        Assert.StartsWith(read.TrimEnd(), Read(new LineReader(), line), StringComparison.Ordinal);

    [Fact]
    public void The_tag_of_the_line_before_serves_only_lines_that_have_it()
    {
        var reader = new LineReader();
        string[] tags = ["en", "en", "en-GB", "zz!", "en", "EN", ""];
        Assert.Equal(["a en 1", "a en 1", "a en-GB 1", "a: names", "a en 1", "a EN 1", "a: names"],
            tags.Select(tag => string.Join(' ', Read(reader,
                $$"""{"id":"a","language":"{{tag}}","text":"1"}""").Split(' ').Take(tag is "zz!" or "" ? 2 : 3))));
    }

    [Theory]
    [InlineData("id", "a")]
    [InlineData("language", "en")]
    [InlineData("text", "$5")]
    [InlineData("story", "b\n")]
    [InlineData("list", "[1, 2]")]
    [InlineData("nothing", null)]
    [InlineData("missing", null)]
    public void Any_field_of_a_line_can_name_its_story(string field, string? value) =>
        Assert.Equal(value, new LineReader().Read(Encoding.UTF8.GetBytes(
            """
            {"id":"a","language":"en","story":"a","text":"$5","story":"b\n","list":[1, 2],"nothing":null}
            """), default).Text!.Field(field));

    private static string Read(LineReader reader, string line)
    {
        var read = reader.Read(Encoding.Latin1.GetBytes(line), default);
        if (read.Text is not { } text) return (read.Id is null ? "" : read.Id + ": ") + read.Problem;
        var carried = text.Carried.Select(field => $" {field.Name}={Encoding.UTF8.GetString(field.Json.Span)}");
        return $"{text.Id} {text.Tag} {text.Text}{string.Concat(carried)}";
    }
}
