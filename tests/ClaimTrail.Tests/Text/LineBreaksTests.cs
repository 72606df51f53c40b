using ClaimTrail.Text;

namespace ClaimTrail.Tests.Text;

public class LineBreaksTests
{
    private const string All = "\n\v\f\r\u0085\u2028\u2029";

    [Theory]
    [InlineData("none", "one line, 12 boats", 0, 18)]
    [InlineData("a common one", "one\ntwo", 0, 3)]
    [InlineData("a rare one", "하나\u2028둘", 0, 2)]
    [InlineData("the rare one comes first", "a\u0085b\nc", 0, 1)]
    [InlineData("the common one comes first", "a\rb\u2029c", 0, 1)]
    [InlineData("at the place itself", "a\nb", 1, 1)]
    [InlineData("behind the last", "a\nb", 2, 3)]
    [InlineData("an empty text", "", 0, 0)]
    public void The_next_break_is_the_nearest_of_any_kind(string what, string text, int from, int next)
    {
        _ = what;
        Assert.Equal(next, new LineBreaks(text).Next(from));
    }

    [Theory]
    [InlineData("none", "one line", 0)]
    [InlineData("a common one", "one\ntwo", 4)]
    [InlineData("the rare one comes last", "a\nb\u2028c", 4)]
    [InlineData("the common one comes last", "a\u2028b\rc", 4)]
    [InlineData("at the end", "a\u0085", 2)]
    public void The_last_break_is_the_last_of_any_kind(string what, string text, int behind)
    {
        _ = what;
        Assert.Equal(behind, new LineBreaks(text).AfterLast(0, text.Length));
    }

    [Fact]
    public void Any_text_is_cut_where_looking_at_each_character_cuts_it()
    {
        var random = new Random(15);
        for (var i = 0; i < 300; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(40))
                .Select(_ => random.Next(3) == 0 ? All[random.Next(All.Length)] : 'x'));
            var breaks = new LineBreaks(text);
            for (var at = 0; at < text.Length; at += 1 + random.Next(3))
            {
                var next = text.IndexOfAny(All.ToCharArray(), at);
                Assert.Equal(next < 0 ? text.Length : next, breaks.Next(at));
                Assert.Equal(text.LastIndexOfAny(All.ToCharArray(), at) + 1, breaks.AfterLast(0, at + 1));
            }
        }
    }
}
