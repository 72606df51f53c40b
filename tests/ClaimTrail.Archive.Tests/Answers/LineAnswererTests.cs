using System.Runtime.ExceptionServices;
using System.Text;
using ClaimTrail.Archive.Answers;
using ClaimTrail.Archive.Inputs;
using ClaimTrail.Archive.Lines;

namespace ClaimTrail.Archive.Tests.Answers;

public sealed class LineAnswererTests
{
    // Fuzzing found a megabyte of such lines that took seconds.
    [Theory]
    [InlineData("}")]
    [InlineData("{")]
    [InlineData("not json")]
    [InlineData("\"id\": \"a\",")]
    [InlineData("{\"id}")]
    [InlineData("[{\"id\": \"a\"}]")]
    public void What_is_plainly_no_object_is_refused_without_an_exception(string line)
    {
        using var answerer = new LineAnswerer(AnswerWriter.Of(AnswerForm.Contract, story: null), language: null);
        using var answers = new ByteBuffer(1024);
        var thread = Environment.CurrentManagedThreadId;
        var thrown = 0;
        void Count(object? sender, FirstChanceExceptionEventArgs e) =>
            thrown += Environment.CurrentManagedThreadId == thread ? 1 : 0;
        AppDomain.CurrentDomain.FirstChanceException += Count;
        var failed = Answer(answerer, line, answers);
        AppDomain.CurrentDomain.FirstChanceException -= Count;
        Assert.Equal((1, 0), (failed, thrown));
        Assert.StartsWith("{\"error\":\"input, line 1, is not one whole JSON object.",
            Encoding.UTF8.GetString(answers.Written), StringComparison.Ordinal);
    }

    // Fuzzing found a megabyte that would have given an answer of a gigabyte: a long story, said again with each of
    // many figures.
    [Fact]
    public void A_line_whose_answer_outgrows_the_room_is_refused_and_what_came_before_it_is_kept()
    {
        using var answerer = new LineAnswerer(AnswerWriter.Of(AnswerForm.Keyed, story: "story"), language: null);
        using var answers = new ByteBuffer(1024);
        var line =
            $$"""{"id": "a", "language": "en", "story": "{{new string('x', 200_000)}}", "text": "{{string.Concat(Enumerable.Repeat("$5 and ", 2_000))}}"}""";
        Assert.Equal(1,
            Answer(answerer, $$"""{"id": "b", "language": "en", "text": "$7"}{{'\n'}}{{line}}{{'\n'}}""", answers));
        var written = Encoding.UTF8.GetString(answers.Written);
        Assert.Matches("^/money/USD/\t.*\"surface\":\"\\$7\".*\n!error\t", written);
        Assert.Contains("input, line 2, has too much in it. The answer is longer than 256 MB. Split it.", written,
            StringComparison.Ordinal);
    }

    private static int Answer(LineAnswerer answerer, string lines, ByteBuffer answers)
    {
        var input = ArchiveInput.Stream("input", () => new MemoryStream(Encoding.UTF8.GetBytes(lines)));
        using var opened = input.Open();
        using var reader = new LineBlockReader(opened.Content, default, isLive: false);
        using var block = reader.Read()!;
        return answerer.Answer(block, input, answers);
    }
}
