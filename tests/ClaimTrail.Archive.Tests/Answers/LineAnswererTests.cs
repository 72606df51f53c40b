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
    [InlineData("[{\"id\": \"a\"}]")]
    public void What_is_plainly_no_object_is_refused_without_an_exception(string line)
    {
        using var answerer = new LineAnswerer(AnswerWriter.Of(AnswerForm.Contract, story: null), language: null);
        using var answers = new ByteBuffer(1024);
        var thread = Environment.CurrentManagedThreadId;
        var thrown = 0;
        void Count(object? sender, FirstChanceExceptionEventArgs e) => thrown += Environment.CurrentManagedThreadId == thread ? 1 : 0;
        AppDomain.CurrentDomain.FirstChanceException += Count;
        var isRead = answerer.AnswerLine(Encoding.UTF8.GetBytes(line), new LinePlace("input", 1), answers);
        AppDomain.CurrentDomain.FirstChanceException -= Count;
        Assert.Equal((false, 0), (isRead, thrown));
        Assert.StartsWith("{\"error\":\"input, line 1, is not one whole JSON object.", Encoding.UTF8.GetString(answers.Written), StringComparison.Ordinal);
    }
}
