using ClaimTrail.Text;

namespace ClaimTrail.Tests.Text;

public class ParagraphSplitterTests
{
    [Theory]
    [InlineData("nothing", "")]
    [InlineData("only white space", " \n\t\r\n\u00A0\n")]
    [InlineData("one paragraph without a line break", "둘 다 왔다.", "둘 다 왔다.")]
    [InlineData("lines that end in LF", "one\ntwo\n", "one", "two")]
    [InlineData("lines that end in CR LF", "one\r\ntwo\r\n", "one", "two")]
    [InlineData("lines that end in CR", "one\rtwo", "one", "two")]
    [InlineData("a line separator and a paragraph separator", "一\u2028二\u2029三", "一", "二", "三")]
    [InlineData("a next-line character", "one\u0085two", "one", "two")]
    [InlineData("blank lines between", "one\n\n \n\ntwo", "one", "two")]
    [InlineData("white space at both ends", "  one \n\u3000二\u00A0\n", "one", "二")]
    [InlineData("a byte-order mark", "\uFEFFone\ntwo", "one", "two")]
    [InlineData("white space inside stays", "one  and\ttwo", "one  and\ttwo")]
    [InlineData("Arabic with its own marks", "قال: “نعم”\nثم مضى", "قال: “نعم”", "ثم مضى")]
    [InlineData("an emoji of two units", "🎬\n🎬", "🎬", "🎬")]
    public void A_paragraph_stands_between_line_breaks(string name, string text, params string[] expected)
    {
        var found = ParagraphSplitter.Split(text).Select(s => s.Of(text).ToString());
        Assert.True(expected.SequenceEqual(found), $"{name}: {string.Join(" | ", found)}");
    }

    [Fact]
    public void Paragraphs_and_what_lies_between_them_make_the_whole_text() =>
        Property.Holds(seed: 1101, TextsWithBreaks, text =>
    {
        var spans = ParagraphSplitter.Split(text);
        var end = 0;
        foreach (var span in spans)
        {
            Assert.True(span.Length > 0 && span.Start >= end, "in order, apart and not empty");
            Assert.True(IsBlank(text[end..span.Start]), "only white space between");
            Assert.False(IsBlank(text.Substring(span.Start, 1))
                || IsBlank(text.Substring(span.End - 1, 1)), "no white space at the ends");
            Assert.DoesNotContain('\n', span.Of(text).ToString());
            end = span.End;
        }

        Assert.True(IsBlank(text[end..]), "only white space after the last");
    });

    private static readonly string[] Pieces = ["\n", "\r\n", "\n\n", " ", "\u00A0", "\uFEFF", "넷플릭스", "年薪", "الراتب",
        "900 ribu", "🎬", "\u200B", "."];

    private static readonly FsCheck.Gen<string> TextsWithBreaks = Generators.Concatenated(Pieces);

    private static bool IsBlank(string text) => text.All(c => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B');
}
