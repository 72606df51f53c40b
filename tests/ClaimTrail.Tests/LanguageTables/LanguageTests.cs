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
    [InlineData("a language", "fr")]
    [InlineData("with a region", "pt-BR")]
    [InlineData("with an underscore", "pt_BR")]
    [InlineData("with a script", "sr-Cyrl-RS")]
    [InlineData("with a variant", "sl-rozaj-biske")]
    [InlineData("with an extension", "fr-u-ca-gregory")]
    [InlineData("three letters", "fil")]
    [InlineData("nobody determined it", "und")]
    [InlineData("no such language, and well-formed", "xx")]
    public void A_well_formed_tag_without_a_table_gets_the_general_rules(string name, string tag)
    {
        var language = ClaimTrail.Languages.Languages.Get(tag);
        Assert.True(language.IsGeneral, name);
        Assert.Same(ClaimTrail.Languages.Languages.General, language);
    }

    // "xx" stood here until the general rules came: they serve every well-formed tag. A country's code for a language
    // stays refused, since whoever writes kor means Korean, and would get less than is there for it.
    [Theory]
    [InlineData("")]
    [InlineData("kor")]
    [InlineData("kr")]
    [InlineData("-")]
    [InlineData("f")]
    [InlineData("french")]
    [InlineData("fr-")]
    [InlineData("fr--FR")]
    [InlineData("fr-u")]
    [InlineData("fr FR")]
    [InlineData("f1")]
    [InlineData("fr-überlang")]
    [InlineData("fr-morethan8")]
    public void A_malformed_tag_is_an_exception_that_lists_the_known_ones(string tag)
    {
        Assert.False(ClaimTrail.Languages.Languages.TryGet(tag, out var none));
        Assert.Null(none);
        var e = Assert.Throws<UnknownLanguageException>(() => ClaimTrail.Languages.Languages.Get(tag));
        Assert.Equal(tag, e.Tag);
        Assert.Contains("ko, zh", e.Message, StringComparison.Ordinal);
    }

    // Fuzzing found that each of its parts made a copy of it, which took a minute.
    [Fact]
    public void A_tag_without_end_is_none() =>
        Assert.False(ClaimTrail.Languages.Languages.TryGet("ko"
            + string.Concat(Enumerable.Repeat("-21474836", 100_000)), out _));

    [Fact]
    public void All_five_tables_are_there() =>
        Assert.Equal(["ko", "zh", "id", "en", "ar"], ClaimTrail.Languages.Languages.All.Select(l => l.Tag));
}
