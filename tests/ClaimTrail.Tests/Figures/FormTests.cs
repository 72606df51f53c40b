using ClaimTrail.Figures;

namespace ClaimTrail.Tests.Figures;

/// <summary>How newspapers write a number; the last column has the figures.</summary>
public class FormTests
{
    public static TheoryData<string, string, string, string, string> Rows => FormTable.Read("Figures");

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_form_is_read_right(string form, string language, string name, string text, string expected)
    {
        var found = Shown.Found(language, text);
        Assert.True(expected == found, $"{form}, {language}, {name}: {text}\nwanted {expected}\nfound  {found}");
    }

    [Theory]
    [InlineData("ko")]
    [InlineData("zh")]
    [InlineData("id")]
    [InlineData("en")]
    [InlineData("ar")]
    public void A_text_that_breaks_off_anywhere_is_read(string language)
    {
        var finder = FigureFinder.For(ClaimTrail.Languages.Languages.Get(language));
        Assert.All(FormTable.BrokenOff(language),
            text => Assert.All(finder.Find(text), figure => Assert.Equal(figure.Surface, figure.Span.Of(text))));
    }
}
