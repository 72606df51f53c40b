using ClaimTrail.Figures;

namespace ClaimTrail.Tests.Figures;

/// <summary>The noun that a figure counts, as its own part beside the number.</summary>
public class CountedTests
{
    [Theory]
    [InlineData("passengers of a bus", "About 80 bus passengers were heading home.", "80", null)]
    [InlineData("cases of a disease", "There were 3,881 measles cases.", "3,881", null)]
    [InlineData("trains with goods", "Some 300 goods trains ran.", "300", null)]
    [InlineData("behind initials", "Two US soldiers were killed.", "Two", null)]
    [InlineData("after a hyphen", "A 12-member panel met.", "12-member", "member")]
    [InlineData("buses", "They bought 80 buses.", "80 buses", "buses")]
    public void It_is_the_noun_next_to_the_number(string name, string text, string surface, string? counted)
    {
        var figure = FigureFinder.For(ClaimTrail.Languages.Languages.Get("en")).Find(text)[0];
        Assert.True((surface, counted) == (figure.Surface, figure.Counted), $"{name}: {figure.Counted ?? "none"}");
    }
}
