using ClaimTrail.Figures;

namespace ClaimTrail.Tests.Figures;

/// <summary>Numbers that can be read in more than one way, and those that only look so.</summary>
public class DoubtTests
{
    [Theory]
    [InlineData("a lost year", "ko", "두 조합이 63만에 동반 파업", "63만 = 63 year exact", "1: 63 year, 2: 630000 item")]
    [InlineData("visitors, whose word begins like a visit", "ko", "올해 축제 방문객 63만에 상인들이 웃었다",
        "63만 = 630000 item exact", "1: 630000 item, 2: 63 year")]
    [InlineData("a lost year, met again", "ko", "형제는 5만에 재회했다", "5만 = 5 year exact", "1: 5 year, 2: 50000 item")]
    [InlineData("viewers, by the sentence", "ko", "관객 27만에 관람객 설문을 더했다", "27만 = 270000 item exact",
        "1: 270000 item, 2: 27 year")]
    [InlineData("a decimal mark that must be thousands", "en", "home to 1.200 people",
        "1.200 people = 1200 person exact", "1: 1200 person, 2: 1.2 person")]
    [InlineData("the same in Indonesian", "id", "dihuni 12,500 orang", "12,500 orang = 12500 person exact",
        "1: 12500 person, 2: 12.5 person")]
    [InlineData("money with three digits after a point", "en", "sold for $1.234", "$1.234 = 1234 USD exact",
        "1: 1234 USD, 2: 1.234 USD")]
    [InlineData("thousands before a scale word", "id", "utang 1.234 miliar rupiah",
        "1.234 miliar rupiah = 1234000000000 IDR exact", "1: 1234000000000 IDR, 2: 1234000000 IDR")]
    [InlineData("a span whose unit is missing", "en", "the first joint strike in 63", "63 = 63 year exact",
        "1: 63 year, 2: 63 item")]
    [InlineData("a range that would fall", "ko", "연봉은 30만~90 달러다", "30만~90 달러 = 300000..900000 USD range",
        "1: 300000..900000 USD, 2: 90..300000 USD")]
    [InlineData("a conversion that contradicts the scale", "zh", "90 万美元(约四百三十令吉)", "四百三十令吉 = 430 MYR about",
        "1: 430 MYR, 2: 4300000 MYR")]
    [InlineData("the same the other way round", "id", "US$900 ribu (Rp13,5 juta)", "Rp13,5 juta = 13500000 IDR exact",
        "1: 13500000 IDR, 2: 13500000000 IDR")]
    [InlineData("a currency whose name several share", "ar", "السعر 7 دراهم", "7 دراهم = 7 AED exact",
        "1: 7 AED, 2: 7 MAD")]
    [InlineData("a part whose name several share", "ar", "السعر 35 فلسا", "35 فلسا = 0.035 KWD exact",
        "1: 0.035 KWD, 2: 0.035 BHD, 3: 0.035 JOD, 4: 0.035 IQD, 5: 0.35 AED")]
    [InlineData("a separator before such a currency", "ar", "السعر 20.650 ليرة", "20.650 ليرة = 20650 TRY exact",
        "1: 20650 TRY, 2: 20.65 TRY")]
    [InlineData("three zeros behind a point", "ar", "حصد المزارعون 320.000 طن", "320.000 طن = 320000 tonne exact",
        "1: 320000 tonne, 2: 320 tonne")]
    public void Every_reading_comes_with_its_reason_the_likelier_first(string name, string language, string text,
        string first, string readings)
    {
        var figure = Last(language, text);
        Assert.True(first == Shown.Of(figure), $"{name}: {Shown.Of(figure)}");
        Assert.Equal(readings, string.Join(", ", figure.Readings.Select(Shown.Of)));
        Assert.All(figure.Readings, r => Assert.NotEmpty(r.Reason));
        Assert.True(figure.IsAmbiguous);
    }

    [Theory]
    [InlineData("두 조합이 63만에 동반 파업", "만에 follows a span of time (63년 만에, \"after 63 years\");")]
    [InlineData("형제는 5만에 재회했다", "만에 follows a span of time (5년 만에, \"after 5 years\");")]
    [InlineData("마을은 1만에 물에 잠겼다", "만에 follows a span of time (1년 만에, \"after 1 year\");")]
    public void The_reason_for_a_lost_year_speaks_of_the_number_at_hand(string text, string reason) =>
        Assert.Contains(Last("ko", text).Readings, r => r.Reason.StartsWith(reason, StringComparison.Ordinal));

    [Theory]
    [InlineData("amounting to", "10만에 달하는 서명", "10만 = 100000 item exact")]
    [InlineData("close to", "관객이 27만에 육박했다", "27만 = 270000 item nearly")]
    [InlineData("no more than", "개막 주말 관객은 5만에 그쳤다", "5만 = 50000 item exact")]
    [InlineData("the unit is there", "3년 만에 다시 열렸다", "3년 = 3 year exact")]
    [InlineData("from 400,000 to 500,000", "40만에서 50만", "40만에서 50만 = 400000..500000 item range")]
    [InlineData("sold at", "그림은 5만에 팔렸다", "5만 = 50000 item exact")]
    [InlineData("with a counter", "5만 명에 달한다", "5만 명 = 50000 person exact")]
    public void Grammar_settles_the_particle(string name, string text, string expected)
    {
        var figure = Last("ko", text);
        Assert.True(expected == Shown.Of(figure), $"{name}: {Shown.Of(figure)}");
        Assert.Empty(figure.Readings);
    }

    [Theory]
    [InlineData("en", "Rs 95,000 crore")]
    [InlineData("en", "Rs 10,151 crore")]
    [InlineData("en", "The Rs 12,000-crore project cost $1,000 million.")]
    [InlineData("id", "utang 1.250 miliar rupiah")]
    public void A_group_that_ends_in_a_zero_is_no_decimal(string language, string text) =>
        Assert.Empty(Last(language, text).Readings);

    [Theory]
    [InlineData("ko", "30만~90만달러(3억8천만~11억6천만원)")]
    [InlineData("zh", "90 万美元(约四百三十万令吉)")]
    [InlineData("en", "$900,000 (£698,900)")]
    public void A_conversion_at_a_known_rate_is_not_doubted(string language, string text) =>
        Assert.Empty(Last(language, text).Readings);

    [Theory]
    [InlineData("예산 1,250억원", "1,250억원 = 125000000000 KRW exact")]
    [InlineData("빚 5,000만원", "5,000만원 = 50000000 KRW exact")]
    [InlineData("값은 1,400여만 원", "1,400여만 원 = 14000000.. KRW more_than")]
    public void A_comma_before_a_Korean_scale_is_not_doubted(string text, string expected)
    {
        Assert.Equal(expected, Shown.Of(Last("ko", text)));
        Assert.Empty(Last("ko", text).Readings);
    }

    [Fact]
    public void A_point_before_three_digits_of_Korean_people_is() =>
        Assert.Equal(2, Last("ko", "관객 1.200명").Readings.Count);

    [Theory]
    [InlineData("zh", "花了3,700萬餘元")]
    [InlineData("zh", "共9,280萬美元")]
    [InlineData("zh", "產值 5,200 億元")]
    public void Groups_of_three_before_a_scale_are_not_doubted(string language, string text) =>
        Assert.Empty(Last(language, text).Readings);

    private static Figure Last(string language, string text) =>
        FigureFinder.For(ClaimTrail.Languages.Languages.Get(language)).Find(text)[^1];
}
