using ClaimTrail.Quotations;

namespace ClaimTrail.Tests.Quotations;

/// <summary>How newspapers name who speaks; the last column has the quotations, each as words => speaker, with <c>-</c>
/// for nobody; where the verb is asked for too, it stands behind in square brackets. All people and bodies who speak
/// are made up, or their words are.</summary>
public class QuotationFormTests
{
    public static TheoryData<string, string, string, string, string> Rows => FormTable.Read("Quotations");

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_speaker_is_read_right(string form, string language, string name, string text, string expected)
    {
        var finder = QuotationFinder.For(ClaimTrail.Languages.Languages.Get(language));
        var asksVerb = expected.EndsWith(']');
        var found = string.Join(" | ", finder.Find(text).Select(q =>
            $"{q.Surface} => {q.Speaker ?? "-"}{(asksVerb ? $" [{q.Verb ?? "-"}]" : "")}"));
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
        var finder = QuotationFinder.For(ClaimTrail.Languages.Languages.Get(language));
        Assert.All(FormTable.BrokenOff(language),
            text => Assert.All(finder.Find(text), q => Assert.Equal(q.Surface, q.Span.Of(text))));
    }
}
