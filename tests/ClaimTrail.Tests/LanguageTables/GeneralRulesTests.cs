using ClaimTrail.Figures;
using ClaimTrail.Quotations;
using ClaimTrail.Quotations.People;
using ClaimTrail.Quotations.Sources;

namespace ClaimTrail.Tests.LanguageTables;

/// <summary>What is read without a single word: digits, currencies, quotation marks.</summary>
public class GeneralRulesTests
{
    private static readonly ClaimTrail.Languages.Language Rules = ClaimTrail.Languages.Languages.General;

    [Theory]
    [InlineData("a code behind", "Le pont coûte 38 500 000 EUR.", "38 500 000 EUR", 38_500_000, "EUR")]
    [InlineData("a code before", "Most stoi PLN 1200.", "PLN 1200", 1200, "PLN")]
    [InlineData("a sign before", "Kosztuje $420.", "$420", 420, "USD")]
    [InlineData("a sign behind", "Il coûte 42,50 €.", "42,50 €", 42.5, "EUR")]
    [InlineData("groups by points", "Es kostet 1.250.000 €.", "1.250.000 €", 1_250_000, "EUR")]
    [InlineData("groups by commas", "Det kostar 1,250,000 SEK.", "1,250,000 SEK", 1_250_000, "SEK")]
    [InlineData("groups by no-break spaces", "Il coûte 12\u00A0000 EUR.", "12\u00A0000 EUR", 12_000, "EUR")]
    [InlineData("groups and decimals", "Es kostet 1.250,75 EUR.", "1.250,75 EUR", 1250.75, "EUR")]
    [InlineData("a decimal comma", "Son 1,5 % des voix.", "1,5 %", 1.5, "percent")]
    [InlineData("a per cent sign before", "Seçmenlerin %64 kadarı.", "%64", 64, "percent")]
    [InlineData("a rouble sign", "Он стоит 900 ₽.", "900 ₽", 900, "RUB")]
    public void Digits_and_currencies_are_found(string name, string text, string surface, double value, string unit)
    {
        var figure = Assert.Single(FigureFinder.For(Rules).Find(text));
        Assert.True((surface, (decimal?)value, unit) == (figure.Surface, figure.High, figure.Unit.Code),
            $"{name}: {figure}");
        Assert.Equal(text.IndexOf(surface, StringComparison.Ordinal), figure.Span.Start);
    }

    [Theory]
    [InlineData("guillemets", "« Nous donnons un chemin vers l’école », a dit la maire.",
        "Nous donnons un chemin vers l’école")]
    [InlineData("low and high marks", "„Wir geben ihnen einen Weg zur Schule“, sagte sie.",
        "Wir geben ihnen einen Weg zur Schule")]
    [InlineData("straight marks", "\"Oni dają nam drogę do szkoły\", powiedziała.", "Oni dają nam drogę do szkoły")]
    [InlineData("corners", "市長は「これは学校への道である」と述べた。", "これは学校への道である")]
    public void Words_between_marks_are_found_and_nobody_is_named(string name, string text, string words)
    {
        var quotation = Assert.Single(QuotationFinder.For(Rules).Find(text));
        Assert.True(words == quotation.Surface.Trim(), $"{name}: {quotation}");
        Assert.Equal((null, null, null), (quotation.Speaker, quotation.SpeakerStart, quotation.Verb));
    }

    [Theory]
    [InlineData("a title", "Il lit « Le Monde Diplomatique » au lit.")]
    [InlineData("a word", "Une « passerelle » de trop.")]
    public void A_title_and_a_term_are_none(string name, string text) =>
        Assert.True(QuotationFinder.For(Rules).Find(text).Count == 0, name);

    [Fact]
    public void It_knows_no_word_of_any_language()
    {
        Assert.DoesNotContain(Rules.Entries, e => e.Word.Length > 3 && e.Word.All(char.IsLetter));
        Assert.Empty(SourceFinder.For("fr", AliasTable.Empty).Find("Selon le Monde, dit l’AFP.", []));
    }

    [Fact]
    public void It_is_none_of_the_five() => Assert.DoesNotContain(Rules, ClaimTrail.Languages.Languages.All);
}
