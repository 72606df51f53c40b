using System.Globalization;
using ClaimTrail.Checks.Tables;
using ClaimTrail.Money;

namespace ClaimTrail.Tests.Checks;

/// <summary>What is said of a series of days never says more than the series can: where days are missing, it names
/// them.</summary>
public sealed class FittingDaysTests
{
    public static TheoryData<string, string, string, string> Series => new()
    {
        { "nothing", "", "No market rate is at hand", "" },
        { "no day fits", "07-24- 07-25-", "None of the days at hand fits, 24 July 2023 to 25 July 2023", "" },
        { "the first day fits", "07-24+ 07-25-", "The series begins with a day that fits, 24 July 2023", "" },
        { "day after day", "07-24- 07-25+",
            "The first day that fits is 25 July 2023, and no day of the series before it is missing", "" },
        { "over a weekend", "07-28- 07-31+",
            "The first day that fits is 31 July 2023, and no day of the series before it is missing", "" },
        { "in any order", "07-25+ 07-24-",
            "The first day that fits is 25 July 2023, and no day of the series before it is missing", "" },
        { "over a gap", "07-31- 10-16+",
            "Of the days at hand, 16 October 2023 is the first that fits; the days from 1 August 2023 to 15 October "
            + "2023 are missing", "No monthly average covers the missing days." },
        { "over a gap with months that do not fit", "07-31- 10-16+ 07m- 08m- 09m- 10m+",
            "Of the days at hand, 16 October 2023 is the first that fits; the days from 1 August 2023 to 15 October "
            + "2023 are missing",
            "The monthly averages from August 2023 to September 2023 do not fit either, which rules out no single day." },
        { "over a gap with a month that fits", "07-31- 10-16+ 08m- 09m+",
            "Of the days at hand, 16 October 2023 is the first that fits; the days from 1 August 2023 to 15 October "
            + "2023 are missing",
            "The average of September 2023 fits." },
        { "two gaps, the longer first", "07-31- 10-16- 10-19- 10-20+",
            "Of the days at hand, 20 October 2023 is the first that fits; the days from 1 August 2023 to 15 October "
            + "2023 are missing, and others",
            "No monthly average covers the missing days." },
        { "one weekday is missing", "07-24- 07-26+",
            "Of the days at hand, 26 July 2023 is the first that fits; the days from 25 July 2023 to 25 July 2023 "
            + "are missing",
            "No monthly average covers the missing days." },
        { "none fits, and days are missing", "07-24- 08-24-",
            "None of the days at hand fits, 24 July 2023 to 24 August 2023; the days from 25 July 2023 to 23 August "
            + "2023 are missing", "No monthly average covers the missing days." },
        { "a day of two series, of which one fits", "07-24- 07-25- 07-25+",
            "The first day that fits is 25 July 2023, and no day of the series before it is missing", "" },
        { "a gap after the first that fits", "07-24- 07-25+ 10-16+",
            "The first day that fits is 25 July 2023, and no day of the series before it is missing", "" },
    };

    [Theory, MemberData(nameof(Series))]
    public void A_sentence_about_a_series_names_its_gap(string row, string series, string sentence, string months)
    {
        var fitting = FittingDays.Of(series.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Row));
        Assert.Equal((row, sentence, months), (row, fitting.Sentence, fitting.Months));
    }

    [Fact]
    public void The_ringgit_of_the_first_case_are_told_with_the_gap()
    {
        var desk = NetflixCase.Found;
        var fitting = FittingDays.Of(desk.Market("zh-ringgit"));
        Assert.True(fitting.HasGap);
        Assert.Contains("the days from 1 August 2023 to 15 October 2023 are missing", fitting.Sentence,
            StringComparison.Ordinal);
        Assert.DoesNotContain("no day before", fitting.Sentence, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>07-24- is a day that does not fit, 08m+ a month that does.</summary>
    private static MarketRow Row(string text)
    {
        var isMonth = text[2] == 'm';
        var day = DateOnly.ParseExact(isMonth ? $"2023-{text[..2]}-01" : $"2023-{text[..5]}", "yyyy-MM-dd",
            CultureInfo.InvariantCulture);
        return new MarketRow(day, 4.5m, "made up", isMonth ? RateKind.MonthlyAverage : RateKind.Daily,
            text[^1] == '+', text);
    }
}
