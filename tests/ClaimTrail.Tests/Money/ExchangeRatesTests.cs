using System.Globalization;
using ClaimTrail.Money;

namespace ClaimTrail.Tests.Money;

/// <summary>Looking rates up, over weekends, holidays and gaps, and working out which rate a conversion
/// needs.</summary>
public class ExchangeRatesTests
{
    private static readonly ExchangeRates Rates = new(
    [
        Rate("JPY", "2024-03-14", 148.10m), Rate("JPY", "2024-03-15", 149.02m), Rate("JPY", "2024-03-18", 149.15m),
        Rate("EUR", "2024-03-14", 0.9150m), Rate("EUR", "2024-03-15", 0.9183m),
        Rate("JPY", "2024-03-15", 148.60m, "other"),
        Rate("BRL", "2024-03-15", 4.99m, verified: false),
        Rate("JPY", "2024-03-01", 149.7m, kind: RateKind.MonthlyAverage),
    ]);

    [Theory]
    [InlineData("a day with a rate", "2024-03-15", "2024-03-15", 149.02)]
    [InlineData("a Saturday", "2024-03-16", "2024-03-15", 149.02)]
    [InlineData("a Sunday", "2024-03-17", "2024-03-15", 149.02)]
    [InlineData("a holiday on a weekday", "2024-03-20", "2024-03-18", 149.15)]
    public void A_day_without_a_rate_takes_the_nearest_earlier_one(string _, string asked, string found, double rate)
    {
        var day = Rates.On("USD", "JPY", Day(asked), "frb");
        Assert.NotNull(day);
        Assert.Equal((Day(found), (decimal)rate, asked != found), (day.Day, day.Rate, day.SteppedBack));
    }

    [Theory]
    [InlineData("2024-03-16",
        "There is no rate for 16 March 2024 (a Saturday), so the nearest earlier one is used, of 15 March 2024.")]
    [InlineData("2024-03-20",
        "There is no rate for 20 March 2024 (a holiday, or a day that the series lacks), so the nearest earlier one is used, of 18 March 2024.")]
    [InlineData("2024-03-18", "Rate of 18 March 2024.")]
    public void It_says_which_day_stands_in_and_why(string asked, string note) =>
        Assert.Equal(note, Rates.On("USD", "JPY", Day(asked), "frb")?.Note);

    [Theory]
    [InlineData("before the series begins", "USD", "JPY", "2024-03-13", "frb")]
    [InlineData("long after it ends", "USD", "JPY", "2024-04-15", "frb")]
    [InlineData("a series that does not exist", "USD", "JPY", "2024-03-15", "none")]
    [InlineData("a currency without rates", "USD", "XOF", "2024-03-15", "frb")]
    [InlineData("from a currency without rates", "XOF", "USD", "2024-03-15", "frb")]
    [InlineData("a currency into itself", "USD", "USD", "2024-03-15", "frb")]
    public void Where_there_is_no_rate_it_finds_none(string _, string from, string to, string day, string series) =>
        Assert.Null(Rates.On(from, to, Day(day), series));

    [Fact]
    public void Two_currencies_meet_over_the_dollar()
    {
        var rate = Rates.On("EUR", "JPY", Day("2024-03-15"), "frb");
        Assert.Equal(149.02m / 0.9183m, rate!.Rate, 10);
        Assert.Equal(["eur-2024-03-15-frb", "jpy-2024-03-15-frb"], rate.Rows.Select(r => r.Id));
        Assert.Equal(1 / 0.9183m, Rates.On("EUR", "USD", Day("2024-03-15"), "frb")!.Rate);
        Assert.Null(Rates.On("EUR", "JPY", Day("2024-03-15"), "other"));
    }

    [Fact]
    public void A_window_begins_with_the_newest_rate_that_its_first_day_had()
    {
        var days = Rates.Between("USD", "JPY", Day("2024-03-16"), Day("2024-03-18"));
        Assert.Equal(["2024-03-15 frb", "2024-03-15 other", "2024-03-18 frb"],
            days.Select(d => d.Day.ToString("O", CultureInfo.InvariantCulture) + " " + d.Series));
    }

    [Fact]
    public void The_days_that_fit_a_conversion_are_found_in_every_series()
    {
        // 20,000 dollars printed as 2.98 million yen: 148.75 to 149.25 when rounded, 149 to 149.5 when cut.
        var fitting = Rates.Fitting("USD", "JPY",
            new ImpliedRate(20_000, PrintedAmount.Of("2.98 million yen", 2_980_000)));
        Assert.Equal(["jpy-2024-03-15-frb", "jpy-2024-03-18-frb"], fitting.SelectMany(f => f.Rows).Select(r => r.Id));
    }

    [Fact]
    public void Unverified_rates_can_be_left_out() => Assert.Empty(Rates.Verified.SeriesFor("USD", "BRL"));

    [Fact]
    public void Monthly_averages_are_kept_apart_from_days()
    {
        Assert.Equal(["jpy-2024-03-01-frb"], Rates.Months("USD", "JPY").Select(r => r.Id));
        Assert.Null(Rates.On("USD", "JPY", Day("2024-03-02"), "frb"));
    }

    [Fact]
    public void Two_rates_for_one_day_of_one_series_are_refused()
    {
        var error = Assert.Throws<ArgumentException>(
            () => new ExchangeRates([Rate("JPY", "2024-03-14", 1), Rate("JPY", "2024-03-14", 2)]));
        Assert.Contains("jpy-2024-03-14-frb", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Conversions_that_one_rate_explains_share_an_interval_and_others_do_not()
    {
        ImpliedRate Of(decimal dollars, decimal crore) => new(dollars, new PrintedAmount(crore, 0.1m));
        // 100,000 and 250,000 dollars in crore rupees (10 million): 0.8 and 2.1 meet at 83 rupees, 0.8 and 2.4 nowhere.
        Assert.Equal(new Interval(0.0000082m, 0.0000085m),
            ImpliedRate.Common([Of(100_000, 0.8m), Of(250_000, 2.1m)], RoundingHabit.Rounded));
        Assert.Null(ImpliedRate.Common([Of(100_000, 0.8m), Of(250_000, 2.4m)], RoundingHabit.Rounded));
        Assert.Null(ImpliedRate.Common([Of(300_000, 3.8m), Of(900_000, 11.6m)], RoundingHabit.Rounded));
        Assert.NotNull(ImpliedRate.Common([Of(300_000, 3.8m), Of(900_000, 11.6m)], RoundingHabit.Cut));
        Assert.Throws<ArgumentException>(() => ImpliedRate.Common([], RoundingHabit.Cut));
    }

    private static ExchangeRate Rate(string currency, string day, decimal units, string series = "frb",
        RateKind kind = RateKind.Daily, bool verified = true) =>
        new($"{currency.ToLowerInvariant()}-{day}-{series}", currency, Day(day), units, kind, series,
            "made for this test", null, verified);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
