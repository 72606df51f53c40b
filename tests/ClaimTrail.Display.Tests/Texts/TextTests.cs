using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ClaimTrail.Figures;

namespace ClaimTrail.Display.Tests.Texts;

public sealed class TextTests
{
    [Fact]
    public void The_piece_is_bold_and_bracketed_in_all_four_lines_each_in_its_language()
    {
        var document = Parse(Samples.Passage());
        Assert.Equal(["[١٢٠ مكتبة]", "[120 maktaba]", "[120 library]", "[120 libraries]"],
            document.QuerySelectorAll("dd b").Select(piece => piece.TextContent));
        Assert.Equal(["ar rtl", "ar-Latn ltr", "en ltr", "en ltr"],
            document.QuerySelectorAll("dd").Select(line => $"{line.GetAttribute("lang")} {line.GetAttribute("dir")}"));
    }

    [Fact]
    public void An_English_passage_has_one_line() =>
        Assert.Single(Parse(Nb.Passage("en", "up to $900,000", "", null, "")).QuerySelectorAll("dd"));

    [Fact]
    public void A_piece_that_a_line_does_not_hold_is_refused_by_name()
    {
        var error = Assert.Throws<ArgumentException>(
            () => Nb.Passage("ko", "63만에", "63-man-e", piece: new PassagePiece("63만에", "63 man")));
        Assert.Contains("The line Sound does not hold the piece \"63 man\": \"63-man-e\".", error.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FigureKind.Money, "money")]
    [InlineData(FigureKind.People, "people")]
    [InlineData(FigureKind.Percent, "percent")]
    [InlineData(FigureKind.Duration, "time")]
    [InlineData(FigureKind.Date, "time")]
    [InlineData(FigureKind.Count, "count")]
    public void Each_kind_has_an_underline(FigureKind kind, string name)
    {
        var marked = Parse(new MarkedView(new Phrase("en", "abc"), [new FigureMark(0, 1, kind, [])]));
        Assert.Equal("[a]" + name,
            string.Concat(marked.QuerySelectorAll($".ct-mark.ct-{name}").Select(mark => mark.TextContent)));
    }

    [Fact]
    public void Marks_are_bracketed_and_their_readings_follow_the_likelier_first()
    {
        var text = Parse(Samples.Marked()).QuerySelector("p")!.TextContent;
        Assert.Equal("도서관 [120곳]120 places이 [9년 만에]9 years since the last time or within 9 years 문을 닫았다", text);
        Assert.Equal("도서관 [120곳] (120 places)이 [9년 만에] (9 years since the last time or within 9 years) 문을 닫았다",
            Samples.Marked().ToText());
    }

    [Theory]
    [InlineData("before the text", -1, 1)]
    [InlineData("past its end", 2, 2)]
    [InlineData("empty", 0, 0)]
    public void A_mark_outside_the_text_is_refused(string row, int start, int length)
    {
        Assert.NotEmpty(row);
        Assert.Throws<ArgumentException>(
            () => new MarkedView(new Phrase("en", "abc"), [new FigureMark(start, length, FigureKind.Count, [])]));
    }

    [Fact]
    public void Marks_that_overlap_are_refused() =>
        Assert.Throws<ArgumentException>(
            () => new MarkedView(new Phrase("en", "abc"),
                [new FigureMark(0, 2, FigureKind.Count, []), new FigureMark(1, 2, FigureKind.Money, [])]));

    private static IDocument Parse(View view) => new HtmlParser().ParseDocument(view.ToHtml());
}
