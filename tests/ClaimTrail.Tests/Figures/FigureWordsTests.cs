using ClaimTrail.Figures;

namespace ClaimTrail.Tests.Figures;

public class FigureWordsTests
{
    [Theory]
    [InlineData("en", "pay of up to $900k", "up to 900,000 USD")]
    [InlineData("en", "from $300,000 to $900,000", "300,000 to 900,000 USD")]
    [InlineData("en", "about 160,000 members", "about 160,000 people")]
    [InlineData("en", "for 1 week", "1 week")]
    [InlineData("en", "on July 31, 2023", "31 July 2023")]
    [InlineData("en", "since 1960", "1960")]
    [InlineData("en", "on 14 July", "a date without a year")]
    [InlineData("en", "rose by 2.5 percent", "2.5 per cent")]
    public void A_figure_in_words(string language, string text, string expected)
    {
        var figure = Assert.Single(FigureFinder.For(ClaimTrail.Languages.Languages.Get(language)).Find(text));
        Assert.Equal(expected, figure.Words());
    }
}
