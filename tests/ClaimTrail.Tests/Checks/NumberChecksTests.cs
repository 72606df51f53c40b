using ClaimTrail.Checks;
using ClaimTrail.Checks.Reference;
using ClaimTrail.Figures;

namespace ClaimTrail.Tests.Checks;

/// <summary>Ranges, sizes, quotients and readings, on cases in languages and currencies of their own.</summary>
public class NumberChecksTests
{
    private static readonly ReferenceShelf Pay = new(measures:
    [
        Desk.Measure("nurse", 38_000, 52_000, "EUR", Hedge.Range),
        Desk.Measure("pilot", 9_000_000, 14_000_000, "JPY", Hedge.Range),
        Desk.Measure("rumour", 1, 2, "EUR", Hedge.Range, verified: false),
    ]);

    public static TheoryData<string, Figure, string, Verdict> Bounds => new()
    {
        { "the whole range, in German", Desk.Range("38.000 bis 52.000 Euro", 38_000, 52_000, "EUR"),
            "nurse", Verdict.Holds },
        { "the upper end as one, in French", Desk.Money("52 000 euros", 52_000, "EUR", Hedge.UpTo),
            "nurse", Verdict.Holds },
        { "the lower end as one, in Spanish", Desk.Money("38.000 euros", 38_000, "EUR", Hedge.AtLeast),
            "nurse", Verdict.Holds },
        { "the upper end rounded, in German", Desk.Money("52 Tsd. Euro", 52_000, "EUR", Hedge.UpTo),
            "nurse", Verdict.Holds },
        { "the upper end as the amount", Desk.Money("52.000 Euro", 52_000, "EUR"), "nurse",
            Verdict.DependsOnTheReading },
        { "the lower end as the amount", Desk.Money("38.000 Euro", 38_000, "EUR"), "nurse",
            Verdict.DependsOnTheReading },
        { "something in between", Desk.Money("45.000 Euro", 45_000, "EUR"), "nurse", Verdict.DependsOnTheReading },
        { "above the range", Desk.Money("70.000 Euro", 70_000, "EUR"), "nurse", Verdict.DoesNotHold },
        { "another range", Desk.Range("38.000 bis 70.000 Euro", 38_000, 70_000, "EUR"), "nurse", Verdict.DoesNotHold },
        { "up to something else", Desk.Money("60 000 euros", 60_000, "EUR", Hedge.UpTo), "nurse", Verdict.DoesNotHold },
        { "up to something inside", Desk.Money("45 000 euros", 45_000, "EUR", Hedge.UpTo), "nurse",
            Verdict.DoesNotHold },
        { "the whole range, in Japanese", Desk.Range("900万～1400万円", 9_000_000, 14_000_000, "JPY"),
            "pilot", Verdict.Holds },
        { "the upper end as the amount, in Japanese", Desk.Money("1400万円", 14_000_000, "JPY"), "pilot",
            Verdict.DependsOnTheReading },
        { "another currency", Desk.Money("52.000 Yen", 52_000, "JPY"), "nurse", Verdict.CannotTell },
        { "an unverified row only", Desk.Money("2 Euro", 2, "EUR", Hedge.UpTo), "rumour", Verdict.CannotTell },
    };

    [Theory]
    [MemberData(nameof(Bounds))]
    public void A_range_is_told_whole_or_by_an_end(string name, Figure figure, string against, Verdict verdict) =>
        Expect(name, verdict, Desk.Check(Pay, Desk.Claim("pay", "bounds", Desk.Article("de"), figure, against)));

    [Theory]
    [InlineData("kept, in French", "EUR", Hedge.UpTo, Hedge.UpTo, Verdict.Holds)]
    [InlineData("lost, in French", "EUR", Hedge.UpTo, Hedge.Exact, Verdict.DependsOnTheReading)]
    [InlineData("lost, in Japanese", "JPY", Hedge.AtLeast, Hedge.Exact, Verdict.DependsOnTheReading)]
    [InlineData("turned from a floor into a ceiling", "USD", Hedge.AtLeast, Hedge.UpTo, Verdict.DoesNotHold)]
    [InlineData("turned from a ceiling into a floor", "USD", Hedge.UpTo, Hedge.MoreThan, Verdict.DoesNotHold)]
    [InlineData("never there", "JPY", Hedge.Exact, Hedge.Exact, Verdict.CannotTell)]
    public void A_bound_may_be_lost_between_two_tellings(string name, string currency, Hedge earlier,
        Hedge later, Verdict verdict) =>
        Expect(name, verdict, Desk.Check(Pay,
            Desk.Claim("later", "bound-kept", Desk.Article("fr"),
                Desk.Money("52 000", 52_000, currency, later), with: "earlier"),
            Desk.Claim("earlier", "bounds", Desk.Article("fr"), Desk.Money("52 000", 52_000, currency, earlier))));

    private static readonly ReferenceShelf Bodies = new(measures:
    [
        Desk.Measure("metalworkers", 2_200_000, 2_200_000, "person", Hedge.About),
        Desk.Measure("miners", 9_500, 9_500, "person"),
        Desk.Measure("dockers", 20_300, 20_300, "person"),
        Desk.Measure("march-police", 8_000, 8_000, "person", item: "march"),
        Desk.Measure("march-union", 30_000, 30_000, "person", item: "march"),
        Desk.Measure("copied", 95_000, 95_000, "person", role: MeasureRole.Slip),
        Desk.Measure("share", 61.8m, 61.8m, "percent"), Desk.Measure("hearsay", 5, 5, "person", verified: false),
    ]);

    public static TheoryData<string, Figure, string, Verdict> Sizes => new()
    {
        { "exactly, in Spanish", Desk.Figure("9.500 mineros", FigureKind.People, 9_500, "person"),
            "miners", Verdict.Holds },
        { "about, in German", Desk.Figure("rund 2,2 Millionen", FigureKind.People, 2_200_000, "person", Hedge.About),
            "metalworkers", Verdict.Holds },
        { "flatly, what is known roughly", Desk.Figure("2,2 Millionen", FigureKind.People, 2_200_000, "person"),
            "metalworkers", Verdict.HoldsWhenRounded },
        { "rounded, in Turkish", Desk.Figure("20 bin", FigureKind.People, 20_000, "person"), "dockers",
            Verdict.HoldsWhenRounded },
        { "more than, in Turkish", Desk.Figure("20 bin", FigureKind.People, 20_000, "person", Hedge.MoreThan),
            "dockers", Verdict.Holds },
        { "nearly, in French", Desk.Figure("62 %", FigureKind.Percent, 62, "percent", Hedge.Nearly),
            "share", Verdict.Holds },
        { "one body of several", Desk.Figure("20.300", FigureKind.People, 20_300, "person"),
            "miners dockers", Verdict.Holds },
        { "the sum of two bodies, in Spanish", Desk.Figure("29.800", FigureKind.People, 29_800, "person"),
            "miners dockers", Verdict.HoldsWhenRounded },
        { "ten times too many", Desk.Figure("95.000", FigureKind.People, 95_000, "person"), "miners dockers",
            Verdict.DoesNotHold },
        { "what another outlet got from nowhere", Desk.Figure("95.000", FigureKind.People, 95_000, "person"), "copied",
            Verdict.CannotTell },
        { "the police's number", Desk.Figure("8 mil", FigureKind.People, 8_000, "person"), "march",
            Verdict.DependsOnTheReading },
        { "nobody's number", Desk.Figure("500 mil", FigureKind.People, 500_000, "person"), "march",
            Verdict.DoesNotHold },
        { "a share against a headcount", Desk.Figure("62 %", FigureKind.Percent, 62, "percent"), "miners",
            Verdict.CannotTell },
        { "an unverified row only", Desk.Figure("5", FigureKind.People, 5, "person"), "hearsay", Verdict.CannotTell },
        { "what only an unverified row says", Desk.Figure("5", FigureKind.People, 5, "person"), "miners hearsay",
            Verdict.DoesNotHold },
        { "no row", Desk.Figure("5", FigureKind.People, 5, "person"), "", Verdict.CannotTell },
    };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_size_is_held_against_known_bodies_alone_and_summed(string name, Figure figure,
        string against, Verdict verdict) =>
        Expect(name, verdict, Desk.Check(Bodies, Desk.Claim("size", "size", Desk.Article("es"), figure, against)));

    private static readonly ReferenceShelf Prices = new(measures:
    [
        Desk.Measure("flat-2024", 1_250, 1_250, "EUR", from: "2024", item: "flat"),
        Desk.Measure("flat-2020", 1_000, 1_000, "EUR", from: "2020", item: "flat"),
        Desk.Measure("flat-press", 1_200, 1_200, "EUR", Hedge.About, from: "2024"),
        Desk.Measure("meal", 480, 480, "JPY", from: "2024"),
        Desk.Measure("meal-2030", 600, 600, "JPY", from: "2030", item: "meal-later", verified: false),
    ]);

    [Theory]
    [InlineData("whole, in euro", "de", "EUR", 100_000, 80, "flat", "2024", Verdict.Holds)]
    [InlineData("cut to whole ones, in euro", "de", "EUR", 101_000, 80, "flat", "2024", Verdict.Holds)]
    [InlineData("rounded to the nearest, in euro", "de", "EUR", 100_900, 81, "flat", "2024", Verdict.HoldsWhenRounded)]
    [InlineData("rounded up, in euro", "de", "EUR", 100_100, 81, "flat", "2024", Verdict.HoldsWhenRounded)]
    [InlineData("by the price of another year", "de", "EUR", 100_000, 100, "flat", "2024", Verdict.DoesNotHold)]
    [InlineData("by the right price of that year", "de", "EUR", 100_000, 100, "flat", "2020", Verdict.Holds)]
    [InlineData("by a rounded price", "de", "EUR", 100_000, 83, "flat flat-press", "2024", Verdict.DoesNotHold)]
    [InlineData("whole, in yen", "ja", "JPY", 1_000_000, 2_083, "meal", "2024", Verdict.Holds)]
    [InlineData("far off, in yen", "ja", "JPY", 1_000_000, 3_000, "meal", "2024", Verdict.DoesNotHold)]
    [InlineData("of a year without a verified price", "ja", "JPY", 1_000_000, 1_666, "meal-2030", "2030",
        Verdict.CannotTell)]
    [InlineData("in a currency without prices", "ja", "KRW", 1_000_000, 1_666, "meal", "2024", Verdict.CannotTell)]
    public void A_quotient_counts_whole_ones(string name, string language, string currency, int amount, int times,
        string against, string year, Verdict verdict) =>
        Expect(name, verdict, Desk.Check(Prices,
            Desk.Claim("times", "quotient", Desk.Article(language),
                Desk.Figure($"{times}", FigureKind.Count, times, "item"), against, with: "amount", asOf: year),
            Desk.Claim("amount", "bounds", Desk.Article(language), Desk.Money($"{amount}", amount, currency))));

    private static readonly ReferenceShelf History = new(
        measures: [Desk.Measure("choir", 48, 48, "person"), Desk.Measure("orchestra", 90, 90, "person")],
        events: [Desk.Event("fire", "1976"), Desk.Event("flood", "2001-06-01")],
        phrases:
        [
            new ElapsedPhrase("p1", "since-fire", "Kurier", "de", null, "zum ersten Mal seit 48 Jahren", 48,
                Unit.Year, false, null, true),
            new ElapsedPhrase("p2", "since-fire", "Bote", "de", null, "seit 40 Jahren", 40,
                Unit.Year, false, null, true),
        ]);

    public static TheoryData<string, string, Figure, string, Verdict> ReadingCases => new()
    {
        { "both readings have something for them, in German", "de", Two("48", Years(48), People(48)),
            "fire choir since-fire", Verdict.DependsOnTheReading },
        { "only the years fit, in Turkish", "tr", Two("48", Years(48), People(480_000)), "fire choir",
            Verdict.DependsOnTheReading },
        { "only the people fit, in Turkish", "tr", Two("90", Years(90), People(90)), "fire flood orchestra",
            Verdict.DependsOnTheReading },
        { "neither fits", "de", Two("77", Years(77), People(77)), "fire choir", Verdict.DoesNotHold },
        { "no row to ask", "de", Two("77", Years(77), People(77)), "", Verdict.CannotTell },
        { "one reading that fits", "fr", Desk.Figure("23 ans", FigureKind.Duration, 23, "year"),
            "flood", Verdict.Holds },
        { "one reading that does not", "fr", Desk.Figure("33 ans", FigureKind.Duration, 33, "year"), "flood",
            Verdict.DoesNotHold },
    };

    [Theory]
    [MemberData(nameof(ReadingCases))]
    public void Each_reading_is_judged_apart(string name, string language, Figure figure,
        string against, Verdict verdict) =>
        Expect(name, verdict, Desk.Check(History,
            Desk.Claim("reading", "readings", Desk.Article(language), figure, against, asOf: "2024-05-01")));

    [Fact]
    public void The_likelier_reading_and_the_other_are_both_named()
    {
        var finding = Desk.Check(History,
            Desk.Claim("reading", "readings", Desk.Article("tr"), Two("48", Years(48), People(480_000)),
                "fire choir since-fire", asOf: "2024-05-01"));
        Assert.Contains("probably means 48 years", finding.Sentence, StringComparison.Ordinal);
        Assert.Contains("1 outlet on other stories writes 48 years too, and 1 outlet writes 40 years", finding.Sentence,
            StringComparison.Ordinal);
        Assert.Contains("480,000", finding.OtherReading, StringComparison.Ordinal);
        Assert.Equal(["fire", "p1"], finding.Evidence.Where(e => e.Stance == Stance.For).Select(e => e.Id));
        Assert.Contains(finding.Evidence, e => e is { Id: "p2", Stance: Stance.Against });
    }

    private static Reading Years(decimal n) => new(FigureKind.Duration, n, n, Unit.Year, "a span of time", 1);

    private static Reading People(decimal n) => new(FigureKind.People, n, n, Unit.Person, "a headcount", 2);

    private static Figure Two(string surface, Reading first, Reading second) =>
        Desk.Figure(surface, first.Kind, first.Low!.Value, first.Unit.Code) with { Readings = [first, second] };

    private static void Expect(string name, Verdict verdict, Finding finding) =>
        Assert.True(verdict == finding.Verdict, $"{name}: {finding.Verdict}, {finding.Sentence}");

    [Theory]
    [InlineData("bounds", "nurse")]
    [InlineData("size", "nurse")]
    [InlineData("readings", "nurse")]
    [InlineData("quotient", "nurse")]
    [InlineData("conversion", "")]
    public void A_number_beyond_all_bounds_is_no_exception(string check, string against)
    {
        var huge = Desk.Money("79 octillions d'euros", decimal.MaxValue, "EUR");
        var article = Desk.Article("fr", "2024-03-15");
        var shelf = new ReferenceShelf(new ClaimTrail.Money.ExchangeRates([Desk.Rate("EUR", "2024-03-15", 0.9m)]),
            Pay.Measures);
        var finding = Desk.Check(shelf,
            Desk.Claim("claim", check, article, huge, against, with: "base", asOf: "2024-03-15"),
            Desk.Claim("base", "bounds", article,
                Desk.Money("1 $", decimal.MaxValue, check == "conversion" ? "USD" : "EUR")));
        Assert.True(finding.Verdict is Verdict.CannotTell or Verdict.DoesNotHold, finding.Sentence);
    }
}
