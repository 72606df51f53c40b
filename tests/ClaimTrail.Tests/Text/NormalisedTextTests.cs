using ClaimTrail.Text;

namespace ClaimTrail.Tests.Text;

public class NormalisedTextTests
{
    [Theory]
    [InlineData("case without culture", "TITLE ISTANBUL", "title istanbul")]
    [InlineData("spaces and line breaks", "  one \u00A0 two\n", "one two")]
    [InlineData("punctuation becomes one space", "넷플릭스는\"머신 러닝\"", "넷플릭스는 머신 러닝")]
    [InlineData("full-width forms", "９０万美元（ＡＩ）", "90万美元 ai")]
    [InlineData("Arabic vowel points and the stretching stroke", "سنويًّا مـغـري", "سنويا مغري")]
    [InlineData("accents stay, however they are composed", "cafe\u0301", "café")]
    [InlineData("an emoji is no letter", "a🎬b", "a b")]
    [InlineData("half of a surrogate pair", "a\uD83Cb", "a b")]
    [InlineData("only marks", "“…”", "")]
    public void Text_is_normalised(string name, string text, string expected) =>
        Assert.Equal((name, expected), (name, NormalisedText.Of(text)));

    [Fact]
    public void A_fingerprint_is_the_start_of_the_checksum_of_the_normalised_text() =>
        // printf 'title one' | sha256sum | cut -c1-16
        Assert.Equal("a5899e9e31a5909d", NormalisedText.Fingerprint("Title: ONE!"));

    [Fact]
    public void Normalising_twice_changes_nothing() => Property.Holds(seed: 1104, Generators.Concatenated(
        ["ﬁ", "Ⅷ", "İ", "ß", "ـ", "ً", "가", "ᄀ", "ᅡ", " ", "，", "A", "é", "e\u0301", "🎬", "\uD83C", "年", "²"]), text =>
    {
        var once = NormalisedText.Of(text);
        Assert.Equal(once, NormalisedText.Of(once));
    });
}
