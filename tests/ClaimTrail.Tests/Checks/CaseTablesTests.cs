using ClaimTrail.Checks;
using ClaimTrail.Checks.Rules;
using ClaimTrail.Checks.Tables;
using ClaimTrail.Figures;
using ClaimTrail.Money;

namespace ClaimTrail.Tests.Checks;

/// <summary>The tables that notebooks draw, on the first case.</summary>
public class CaseTablesTests
{
    private static CheckDesk Case => NetflixCase.Labelled;

    [Fact]
    public void Pay_is_told_as_a_range_a_ceiling_or_a_bare_number()
    {
        var rows = Case.Pay("job-pay");
        Assert.All(rows, r => Assert.Equal((300_000m, 900_000m), (r.ReferenceLow, r.ReferenceHigh)));
        Assert.Equal(["tenasia-ko"], rows.Where(r => r.TellsFloor).Select(r => r.Claimed.Article.Id).Distinct());
        Assert.Equal(["tenasia-ko", "cacafly-zh", "q8hashtagat-ar"],
            rows.Where(r => r.TellsCeiling).Select(r => r.Claimed.Article.Id).Distinct());
        Assert.Equal(["cacafly-zh", "fomomedia-id", "rapidtelecast-en"],
            rows.Where(r => r.Figure.Hedge == Hedge.Exact).Select(r => r.Claimed.Article.Id).Distinct());
    }

    [Fact]
    public void Implied_rates_stand_beside_the_market_of_the_day()
    {
        var rows = Case.ImpliedRates();
        Assert.Equal(["ko-won-low", "ko-won-high", "zh-ringgit", "id-rupiah"],
            rows.Select(r => r.Claimed.Claim.Id).Distinct());
        var ringgit = rows.Single(r => r is { Claimed.Claim.Id: "zh-ringgit", Market.Series: "frb" });
        Assert.Equal((4.5050m, 4.7778m, 6.1m),
            (ringgit.Market!.Rate, Math.Round(ringgit.Implied.Point, 4),
            Math.Round(ringgit.Deviation!.Value, 1)));
        var rupiah = rows.First(r => r.To == "IDR").Implied;
        Assert.Equal((15_000m, 100_000_000m), (rupiah.Point, rupiah.Printed.Step));
    }

    [Fact]
    public void The_ringgit_fits_no_day_and_no_month_before_october()
    {
        var fitting = Case.Market("zh-ringgit").Where(r => r.Fits).ToList();
        Assert.Equal(Desk.Day("2023-10-16"), fitting.Where(r => r.Kind == RateKind.Daily).Min(r => r.Day));
        Assert.Equal(["2023-10", "2024-02"],
            fitting.Where(r => r.Kind == RateKind.MonthlyAverage).Select(r => $"{r.Day.Year}-{r.Day.Month:00}"));
    }

    [Fact]
    public void Six_hundred_and_thirty_thousand_fits_no_body_and_no_sum()
    {
        var rows = Case.Sizes("ko-63");
        Assert.All(rows.Where(r => r.Value == 630_000), r => Assert.NotEqual(true, r.Fits));
        Assert.Contains(rows, r => r is { Value: 630_000, IsSum: true, Size: 171_500 });
        Assert.All(rows.Where(r => r.Value == 63), r => Assert.Null(r.Fits));
    }

    [Fact]
    public void No_sum_of_the_first_case_takes_all_strikers_and_some_of_them() => Assert.Equal(
        ["sag-aftra teamsters-ups", "sag-aftra wga", "sag-aftra wga teamsters-ups", "wga teamsters-ups"],
        Case.Sizes("ko-63")
            .Where(r => r is { Value: 630_000, IsSum: true })
            .Select(r => r.EvidenceId)
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Thirty_five_actors_stand_under_every_threshold()
    {
        Assert.Equal((34m, 34m, 35m, Verdict.HoldsWhenRounded), Of("health-plan-minimum-2023"));
        Assert.Equal((34m, 35m, 35m, Verdict.HoldsWhenRounded), Of("health-plan-minimum-press"));
        Assert.Equal(Verdict.DoesNotHold, Of("health-plan-minimum-2025").Verdict);

        static (decimal, decimal, decimal, Verdict Verdict) Of(string id)
        {
            var claim = Case.Claim("ko-actors")!;
            var quotient = Quotient.Of(
                Case.With(claim)[0].Value!.Value,
                Case.Shelf.MeasuresNamed(claim.Claim.Against).Single(m => m.Id == id));
            return (quotient.Whole, quotient.Nearest, quotient.Up, quotient.Verdict(claim.Value!.Value));
        }
    }

    [Fact]
    public void At_least_four_independent_korean_pages_write_63_years()
    {
        var pages = Case.Readings("ko-63")
            .Where(r => r is { Reading.Label: "63 years", Page: { SameStory: false, Language: "ko" } }).ToList();
        Assert.Equal(6, pages.Count(p => p.Evidence.Stance == Stance.For));
        Assert.Equal(["phrase-newspic"],
            pages.Where(p => p.Evidence.Stance == Stance.Against).Select(p => p.Evidence.Id));
        Assert.Contains(Case.Readings("ko-63"), r => r.Evidence is { Id: "joint-strike-1960", Stance: Stance.For });
    }

    [Fact]
    public void The_quantities_of_a_check_are_found_without_knowing_their_names() =>
        Assert.Equal(["job-pay", "delaney-pay", "director-pay"], Case.Quantities("bounds"));

    [Fact]
    public void A_claim_that_does_not_exist_is_named() =>
        Assert.Contains("no-such", Assert.Throws<KeyNotFoundException>(() => Case.Sizes("no-such")).Message,
            StringComparison.Ordinal);
}
