using ClaimTrail.Checks;

namespace ClaimTrail.Display.Tests.Cards;

public sealed class CardTests
{
    [Fact]
    public void A_card_without_words_is_refused() => Assert.Throws<ArgumentException>(
        () => new ClaimCardView(new Phrase("en", " "), new VerdictSign(Verdict.Holds), [], [])
        { Publisher = "Invented Daily", About = "libraries", Finding = "a/b" });

    [Fact]
    public void The_words_on_a_card_carry_their_language_and_direction() =>
        Assert.Contains("<blockquote><p lang=\"ar\" dir=\"rtl\">", Samples.Card().ToHtml(), StringComparison.Ordinal);

    [Fact]
    public void Only_two_lines_of_evidence_have_room() =>
        Assert.Equal(["the register: 120", "another register: 120"], Samples.Card().Evidence);
}
