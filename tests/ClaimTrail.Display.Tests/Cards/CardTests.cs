using ClaimTrail.Checks;

namespace ClaimTrail.Display.Tests.Cards;

public sealed class CardTests
{
    private static readonly CardReading Reading = Nb.Reading("120", "holds", "the register gives 120");

    [Theory]
    [InlineData("no reading", 0, "a line", "daily", "readings")]
    [InlineData("no evidence", 1, "", "daily", "evidence")]
    [InlineData("no publisher", 1, "a line", " ", "publisher")]
    public void A_card_that_would_say_too_little_is_refused(string row, int readings, string evidence,
        string publisher, string parameter)
    {
        var refused = Assert.Throws<ArgumentException>(() => Nb.Card(
            Nb.In("en", "120 libraries"), null, publisher, Verdict.Holds, Enumerable.Repeat(Reading, readings),
            [evidence], "a/b"));
        Assert.Equal((row, parameter), (row, refused.ParamName));
    }

    [Fact]
    public void A_word_that_is_no_verdict_is_refused_with_those_that_are() => Assert.Contains(
        "holds, holds when rounded, does not hold, depends on the reading, cannot tell",
        Assert.Throws<ArgumentException>(() => Nb.Reading("120", "true", "because")).Message, StringComparison.Ordinal);

    [Fact]
    public void The_words_on_a_card_carry_their_language_and_direction() =>
        Assert.Contains("<blockquote><p lang=\"ar\" dir=\"rtl\">", Samples.Card().ToHtml(), StringComparison.Ordinal);

    [Fact]
    public void Only_two_lines_of_evidence_have_room() =>
        Assert.Equal(["the register: 120", "another register: 120"], Samples.Card().Evidence);
}
