using System.Globalization;
using ClaimTrail.Articles;
using ClaimTrail.Quotations.People;
using ClaimTrail.Quotations.Readings;
using ClaimTrail.Text;

namespace ClaimTrail.Tests.Articles;

/// <summary>What is read of an article without its text, and where that stands in the article.</summary>
public class TextAtHandTests
{
    private const string Whole = "Ana Reyes owns the quay.\n“We sail at nine,” she said on Friday.\nNobody else spoke.";

    [Theory]
    [InlineData("one passage", "0-9", "Ana Reyes ￼      ￼     ")]
    [InlineData("a sentence with a gap", "0-9 15-9", "Ana Reyes      the quay.")]
    [InlineData("passages that touch", "0-9 9-5", "Ana Reyes owns ￼        ")]
    [InlineData("passages that overlap", "0-9 4-10", "Ana Reyes owns ￼        ")]
    [InlineData("one passage inside another", "0-14 4-5", "Ana Reyes owns ￼        ")]
    [InlineData("a missing blank", "25-18 44-8", "“We sail at nine,” she said ￼         ")]
    [InlineData("two whole paragraphs", "0-24 25-38",
        "Ana Reyes owns the quay.\n“We sail at nine,” she said on Friday.")]
    [InlineData("a paragraph between is missing", "0-24 64-18",
        "Ana Reyes owns the quay.\n ￼      ￼      ￼      ￼      ￼        \nNobody else spoke.")]
    public void Passages_stand_where_the_article_has_them(string name, string passages, string text)
    {
        var read = TextAtHand.Of(Article(passages));
        Assert.Equal((name, Whole.Length), (name, read.Text.Length));
        Assert.Contains(text, read.Text, StringComparison.Ordinal);
        Assert.All(Article(passages).Passages, passage =>
            Assert.Equal(passage.Text, passage.Span.Of(read.Text).ToString()));
    }

    [Fact]
    public void Words_have_blanks_where_some_are_left_out()
    {
        var only = Assert.Single(TextAtHand.Of(Article("0-9 20-4")).Paragraphs);
        Assert.Equal(("Ana Reyes           uay.", new TextSpan(0, 24)), (only.Words, only.Span));
    }

    [Fact]
    public void Words_with_a_gap_between_their_marks_are_quoted_with_an_ellipsis()
    {
        var quotation = Assert.Single(ArticleReading.Of(Article("25-3 37-26"), AliasTable.Empty).Quotations);
        Assert.Equal(("We …       nine,", new TextSpan(26, 16)), (quotation.Surface, quotation.Span));
    }

    [Fact]
    public void A_whole_text_is_read_as_it_stands()
    {
        var read = TextAtHand.Of(Article("4-5") with { Text = Whole });
        Assert.Same(Whole, read.Text);
        Assert.Equal(["Ana Reyes owns the quay.", "“We sail at nine,” she said on Friday.", "Nobody else spoke."],
            read.Paragraphs.Select(p => p.Words));
    }

    private static Article Article(string passages)
    {
        var spans = ParagraphSplitter.Split(Whole);
        List<Paragraph> paragraphs = [.. spans.Select((s, i) => new Paragraph("a", i + 1, s, "", null, false))];
        var places = passages.Split(' ')
            .Select(p => p.Split('-').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToList())
            .Select(p => new TextSpan(p[0], p[1]));
        return new Article("a", "en", "P", null, null, new PublicationDates(null, null, ""), null, [],
            "", Whole.Length, "",
            TextSharing.Withheld, "", "")
        {
            Paragraphs = paragraphs,
            Passages = [.. places.Select((s, i) => new Passage($"a{i}", "a",
                paragraphs.First(p => p.Span.Contains(s)).Number, s, PassagePurpose.Figure, s.Of(Whole).ToString()))],
        };
    }
}
