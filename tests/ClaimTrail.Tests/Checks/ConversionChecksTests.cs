using ClaimTrail.Checks;
using ClaimTrail.Checks.Claims;
using ClaimTrail.Checks.Reference;
using ClaimTrail.Figures;
using ClaimTrail.Money;

namespace ClaimTrail.Tests.Checks;

/// <summary>Conversions, on cases in yen, euro, rand and real that have nothing to do with the first case.</summary>
public class ConversionChecksTests
{
    private static readonly ReferenceShelf Shelf = new(new ExchangeRates(
    [
        Desk.Rate("JPY", "2024-03-14", 148.10m), Desk.Rate("JPY", "2024-03-15", 149.02m),
        Desk.Rate("JPY", "2024-04-26", 156.60m),
        Desk.Rate("EUR", "2024-03-14", 0.9190m), Desk.Rate("EUR", "2024-03-15", 0.9183m),
        Desk.Rate("ZAR", "2024-03-15", 18.72m), Desk.Rate("BRL", "2024-03-15", 4.99m, verified: false),
    ]));

    public static TheoryData<string, string, string, double, string, string, double, string, string,
        Verdict> Conversions => new()
    {
        // name, language, source surface, value, currency, converted surface, value, currency, day, verdict
        { "exact to the last digit", "fr", "10 000 dollars", 10_000, "USD", "9 183 euros", 9_183, "EUR",
            "2024-03-15", Verdict.Holds },
        { "rounded to the ten thousands", "ja", "200万ドル", 2_000_000, "USD", "2億9800万円", 298_000_000, "JPY",
            "2024-03-15", Verdict.HoldsWhenRounded },
        { "cut to the millions", "de", "$2 Millionen", 2_000_000, "USD", "1,8 Mio. Euro", 1_800_000, "EUR",
            "2024-03-15", Verdict.HoldsWhenRounded },
        { "on a Sunday, by Friday's rate", "ja", "200万ドル", 2_000_000, "USD", "2億9804万円", 298_040_000, "JPY",
            "2024-03-17", Verdict.Holds },
        { "five percent too high", "ja", "200万ドル", 2_000_000, "USD", "3億1300万円", 313_000_000, "JPY", "2024-03-15",
            Verdict.DoesNotHold },
        { "from euro to yen over the dollar", "fr", "1 million d'euros", 1_000_000, "EUR", "162 millions de yens",
            162_000_000, "JPY", "2024-03-15", Verdict.HoldsWhenRounded },
        { "euro taken for dollars", "fr", "1 million d'euros", 1_000_000, "EUR", "149 millions de yens", 149_000_000,
            "JPY", "2024-03-15", Verdict.DoesNotHold },
        { "rates of another year only", "af", "$1 miljoen", 1_000_000, "USD", "R18,7 miljoen", 18_700_000, "ZAR",
            "2023-01-10", Verdict.CannotTell },
        { "unverified rates only", "pt", "US$ 1 milhão", 1_000_000, "USD", "R$ 5 milhões", 5_000_000, "BRL",
            "2024-03-15", Verdict.CannotTell },
        { "a currency without rates", "is", "1 milljón dala", 1_000_000, "USD", "137 milljónir króna", 137_000_000,
            "ISK", "2024-03-15", Verdict.CannotTell },
    };

    [Theory]
    [MemberData(nameof(Conversions))]
    public void A_conversion_is_held_against_the_rates_of_its_days(
        string name, string language, string source, double value, string from, string converted, double result,
        string to, string day, Verdict verdict)
    {
        var article = Desk.Article(language, day);
        var finding = Desk.Check(Shelf,
            Desk.Claim("converted", "conversion", article, Desk.Money(converted, (decimal)result, to), with: "source"),
            Desk.Claim("source", "bounds", article, Desk.Money(source, (decimal)value, from)));
        Assert.True(verdict == finding.Verdict, $"{name}: {finding.Verdict}, {finding.Sentence}");
    }

    [Fact]
    public void A_weekend_is_said()
    {
        var article = Desk.Article("ja", "2024-03-17");
        var finding = Desk.Check(Shelf,
            Desk.Claim("converted", "conversion", article, Desk.Money("2億9804万円", 298_040_000, "JPY"), with: "source"),
            Desk.Claim("source", "bounds", article, Desk.Money("200万ドル", 2_000_000, "USD")));
        Assert.Contains(finding.Steps,
            s => s.Computation.Contains("a Sunday", StringComparison.Ordinal)
                && s.Computation.Contains("15 March 2024", StringComparison.Ordinal));
    }

    [Fact]
    public void Another_rate_gives_another_verdict()
    {
        var article = Desk.Article("fr", "2024-03-15");
        Verdict With(decimal rate) =>
            Desk.Check(new ReferenceShelf(new ExchangeRates([Desk.Rate("EUR", "2024-03-15", rate)])),
            Desk.Claim("converted", "conversion", article,
                Desk.Money("9,2 millions d'euros", 9_200_000, "EUR"), with: "source"),
            Desk.Claim("source", "bounds", article, Desk.Money("10 millions de dollars", 10_000_000, "USD"))).Verdict;
        Assert.Equal((Verdict.HoldsWhenRounded, Verdict.DoesNotHold), (With(0.9183m), With(0.95m)));
    }

    [Theory]
    [InlineData("both ends by one rate", "ja", "JPY", 149_000_000, 298_000_000, Verdict.HoldsWhenRounded)]
    [InlineData("the upper end by another rate", "ja", "JPY", 149_000_000, 313_000_000, Verdict.DoesNotHold)]
    [InlineData("both ends in euro", "fr", "EUR", 918_000, 1_837_000, Verdict.HoldsWhenRounded)]
    [InlineData("the lower end in dollars", "fr", "EUR", 1_010_000, 1_837_000, Verdict.DoesNotHold)]
    [InlineData("a currency without rates", "is", "ISK", 137_000_000, 274_000_000, Verdict.CannotTell)]
    public void Two_conversions_in_one_text_need_one_rate(string name, string language, string currency, int low,
        int high, Verdict verdict)
    {
        var article = Desk.Article(language, "2024-03-15");
        var range = Desk.Range($"{low:0} – {high:0}".Replace("000000", " M", StringComparison.Ordinal),
            low, high, currency);
        var finding = Desk.Check(Shelf,
            Desk.Claim("both", "common-rate", article, range, with: "low high"),
            Desk.Claim("low", "conversion", article, range, with: "pay", bound: Bound.Low),
            Desk.Claim("high", "conversion", article, range, with: "pay", bound: Bound.High),
            Desk.Claim("pay", "bounds", article, Desk.Range("1-2 M", 1_000_000, 2_000_000, "USD")));
        Assert.True(verdict == finding.Verdict, $"{name}: {finding.Verdict}, {finding.Sentence}");
    }

    [Fact]
    public void Amounts_of_different_currencies_share_no_rate()
    {
        var article = Desk.Article("fr", "2024-03-15");
        var finding = Desk.Check(Shelf,
            Desk.Claim("both", "common-rate", article, null, with: "yen euro"),
            Desk.Claim("yen", "conversion", article,
                Desk.Money("149 millions de yens", 149_000_000, "JPY"), with: "pay"),
            Desk.Claim("euro", "conversion", article, Desk.Money("918 000 euros", 918_000, "EUR"), with: "pay"),
            Desk.Claim("pay", "bounds", article, Desk.Money("1 million", 1_000_000, "USD")));
        Assert.Equal(Verdict.CannotTell, finding.Verdict);
    }

    [Theory]
    [InlineData("the day's own rate", 298_000_000, "2024-03-15", Verdict.HoldsWhenRounded, "15 March 2024")]
    [InlineData("six weeks later", 313_000_000, "2024-03-15", Verdict.DoesNotHold, "26 April 2024")]
    [InlineData("an old rate", 298_000_000, "2024-04-26", Verdict.DoesNotHold, "old one")]
    [InlineData("no day at all", 500_000_000, "2024-03-15", Verdict.DoesNotHold, "No day in the series fits")]
    public void A_conversion_betrays_its_day(string name, int yen, string day, Verdict verdict, string said)
    {
        var article = Desk.Article("ja", day);
        var finding = Desk.Check(Shelf,
            Desk.Claim("converted", "conversion-date", article,
                Desk.Money($"{yen / 1_000_000}百万円", yen, "JPY"), with: "source"),
            Desk.Claim("source", "bounds", article, Desk.Money("200万ドル", 2_000_000, "USD")));
        Assert.True(verdict == finding.Verdict, $"{name}: {finding.Verdict}, {finding.Sentence}");
        Assert.Contains(said, finding.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("EUR", "fr", 1_836_600, Verdict.HoldsWhenRounded)]
    [InlineData("ISK", "is", 274_000_000, Verdict.CannotTell)]
    public void It_does_so_in_other_currencies_too(string currency, string language, int amount, Verdict verdict)
    {
        var article = Desk.Article(language, "2024-03-15");
        Assert.Equal(verdict, Desk.Check(Shelf,
            Desk.Claim("converted", "conversion-date", article,
                Desk.Money($"{amount}", amount, currency), with: "source"),
            Desk.Claim("source", "bounds", article, Desk.Money("2 M", 2_000_000, "USD"))).Verdict);
    }

    [Fact]
    public void Without_a_day_nothing_can_be_told()
    {
        var article = Desk.Article("ja");
        var finding = Desk.Check(Shelf,
            Desk.Claim("converted", "conversion", article,
                Desk.Money("298百万円", 298_000_000, "JPY", Hedge.About), with: "source"),
            Desk.Claim("source", "bounds", article, Desk.Money("200万ドル", 2_000_000, "USD")));
        Assert.Equal(Verdict.CannotTell, finding.Verdict);
        Assert.Contains("day of the conversion", finding.Sentence, StringComparison.Ordinal);
    }
}
