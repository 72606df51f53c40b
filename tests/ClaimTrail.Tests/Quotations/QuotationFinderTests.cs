using ClaimTrail.Quotations;

namespace ClaimTrail.Tests.Quotations;

public class QuotationFinderTests
{
    [Theory]
    [MemberData(nameof(QuotationCases.Quotations), MemberType = typeof(QuotationCases))]
    public void A_quotation_is_found_with_its_speaker(string name, string language, string text, string[] expected)
    {
        var found = Finder(language).Find(text).Select(q => $"{q.Surface} => {q.Speaker ?? "-"}").ToArray();
        Assert.True(expected.SequenceEqual(found), $"{name}: found {string.Join(" | ", found)}");
    }

    [Theory]
    [MemberData(nameof(QuotationCases.Refusals), MemberType = typeof(QuotationCases))]
    public void A_title_a_term_or_a_label_is_no_quotation(string name, string language, string text)
    {
        var found = Finder(language).Find(text);
        Assert.True(found.Count == 0, $"{name}: found {string.Join(" | ", found)}");
    }

    [Fact]
    public void No_language_and_no_text_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => QuotationFinder.For(null!));
        Assert.Throws<ArgumentNullException>(() => Finder("en").Find(null!));
        Assert.Empty(Finder("en").Find(""));
    }

    private static QuotationFinder Finder(string language) =>
        QuotationFinder.For(ClaimTrail.Languages.Languages.Get(language));
}
