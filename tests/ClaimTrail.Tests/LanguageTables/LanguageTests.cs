using ClaimTrail.Languages;

namespace ClaimTrail.Tests.LanguageTables;

public class LanguageTests
{
    [Theory]
    [InlineData("as written", "ko", "ko")]
    [InlineData("case does not matter", "ZH-hant", "zh-Hant")]
    [InlineData("a region of a language", "en-GB", "en")]
    [InlineData("a region with its own words", "zh-TW", "zh-TW")]
    [InlineData("script and region", "zh-Hant-TW", "zh-Hant")]
    [InlineData("simplified", "zh-Hans", "zh-Hans")]
    [InlineData("with an underscore", "ar_KW", "ar")]
    public void A_tag_finds_its_table(string name, string tag, string expected) =>
        Assert.True(expected == ClaimTrail.Languages.Languages.Get(tag).Tag, name);

    [Theory]
    [InlineData("xx")]
    [InlineData("")]
    [InlineData("kor")]
    [InlineData("-")]
    public void An_unknown_tag_is_an_exception_that_lists_the_known_ones(string tag)
    {
        Assert.False(ClaimTrail.Languages.Languages.TryGet(tag, out var none));
        Assert.Null(none);
        var e = Assert.Throws<UnknownLanguageException>(() => ClaimTrail.Languages.Languages.Get(tag));
        Assert.Equal(tag, e.Tag);
        Assert.Contains("ko, zh", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_five_tables_are_there() => Assert.Equal(["ko", "zh", "id", "en", "ar"], ClaimTrail.Languages.Languages.All.Select(l => l.Tag));
}
