using System.Runtime.ExceptionServices;
using System.Text;
using ClaimTrail.Archive.Answers;
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
        var isRead = answerer.AnswerLine(Encoding.UTF8.GetBytes(line), new LinePlace("input", 1), answers);
        AppDomain.CurrentDomain.FirstChanceException -= Count;
        Assert.Equal((false, 0), (isRead, thrown));
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
        Assert.True(answerer.AnswerLine("""{"id": "b", "language": "en", "text": "$7"}"""u8.ToArray(),
            new LinePlace("input", 1), answers));
        var before = Encoding.UTF8.GetString(answers.Written);
        Assert.False(answerer.AnswerLine(Encoding.UTF8.GetBytes(line), new LinePlace("input", 2), answers));
        var written = Encoding.UTF8.GetString(answers.Written);
        Assert.StartsWith(before, written, StringComparison.Ordinal);
        Assert.Contains("input, line 2, has too much in it. The answer is longer than 256 MB. Split it.", written,
            StringComparison.Ordinal);
    }
}
