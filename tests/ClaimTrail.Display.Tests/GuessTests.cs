namespace ClaimTrail.Display.Tests;

/// <summary>What a reader hears of a guess.</summary>
public sealed class GuessTests
{
    [Theory]
    [InlineData("none", null, 39.33, "You made none. It is 39.3 per cent.")]
    [InlineData("close", 41.0, 39.33, "You said 41 per cent, and it is 39.3 per cent.")]
    [InlineData("far", 10.0, 39.33, "You said 10 per cent; it is 39.3 per cent. What led you there?")]
    [InlineData("nothing to guess", 10.0, double.NaN, "This case has nothing to guess here yet.")]
    public void A_number(string row, double? guess, double answer, string says) =>
        Assert.Equal((row, says), (row, Nb.Guess(guess, answer, "per cent", within: 2).Paragraphs[0]));

    [Theory]
    [InlineData("none", "", "Tenasia", "You made none. It is Tenasia.")]
    [InlineData("right, in small letters", " tenasia ", "Tenasia", "You said tenasia, and so it is.")]
    [InlineData("wrong", "FOMO Media", "Tenasia", "You said FOMO Media; it is Tenasia. What led you there?")]
    [InlineData("nothing to guess", "x", "", "This case has nothing to guess here yet.")]
    public void A_name(string row, string? guess, string answer, string says) =>
        Assert.Equal((row, says), (row, Nb.Guess(guess, answer).Paragraphs[0]));

    [Theory]
    [InlineData(0, "Nothing")]
    [InlineData(double.NaN, "Nothing")]
    [InlineData(0.463, "Almost half")]
    [InlineData(0.5, "Half")]
    [InlineData(0.34, "A little more than a third")]
    [InlineData(0.42, "42 per cent")]
    [InlineData(1, "All")]
    public void A_part_in_words(double share, string words) => Assert.Equal(words, Nb.Part(share));

    [Theory]
    [InlineData(null, "None yet. That is fine; the notebook goes on.")]
    [InlineData("", "None yet. That is fine; the notebook goes on.")]
    [InlineData(12.5, "You said 12.5. Run on.")]
    public void A_guess_is_taken_down(object? guess, string says) =>
        Assert.Equal(says, Nb.Guessed(guess).Paragraphs[0]);
}
