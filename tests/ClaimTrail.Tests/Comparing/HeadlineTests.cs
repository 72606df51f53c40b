using ClaimTrail.Comparing;

namespace ClaimTrail.Tests.Comparing;

/// <summary>A figure in a headline and the same figure in the text below it are one quantity, in every
/// language.</summary>
public class HeadlineTests
{
    private const string Original = "1,480 to lose work as Ravensey mill shuts\n"
        + "The Hollin paper mill in Ravensey will close on 30 June 2026, putting 1,480 workers out of a job. It has 1,150 "
        + "union members and lost $62 million last year.";

    [Theory]
    [InlineData("jobs and workers", "en", "Mill closes, 1,480 jobs gone\nThe paper mill in Ravensey closes on 30 June "
        + "2026, and 1,480 workers lose their jobs. The union has 1,150 members.")]
    [InlineData("jobs and workers", "ko",
        "제지공장 문 닫아 일자리 1480개 사라져\n라벤시의 제지공장이 2026년 6월 30일 문을 닫아 근로자 1480명이 일자리를 잃는다. 조합원은 1150명이다.")]
    [InlineData("people and workers", "zh", "造纸厂关闭 1480人失业\n拉文西市的造纸厂将于2026年6月30日关闭，1480名工人失业。工会有1150名会员。")]
    [InlineData("capitals", "id", "Pabrik Kertas Tutup, 1.480 Pekerja Kehilangan Pekerjaan\nPabrik kertas di Ravensey "
        + "tutup pada 30 Juni 2026 dan 1.480 pekerja kehilangan pekerjaan. Serikat beranggotakan 1.150 orang.")]
    [InlineData("jobs and workers", "ar", "إغلاق مصنع الورق وفقدان 1480 وظيفة\nيُغلق مصنع الورق في رافنسي في 30 يونيو "
        + "2026 ويفقد 1480 عاملاً عملهم. وتضم النقابة 1150 عضواً.")]
    public void Says_again_what_the_text_says(string name, string language, string now)
    {
        var comparison = Comparison.Of([
            new ComparedArticle("first-en", "en", Original, null, new DateOnly(2026, 3, 10)),
            new ComparedArticle($"second-{language}", language, now, null, new DateOnly(2026, 3, 11))]);
        var jobs = comparison.Quantities.Where(q => q.Tellings.Any(t => t.Place.Surface.Contains("480",
            StringComparison.Ordinal))).ToList();
        var told = string.Join(" | ", jobs.Select(j => string.Join(", ", j.Tellings.Select(t => t.Place.Surface))));
        Assert.True(jobs.Count == 1 && jobs[0].Tellings.Count == 4, $"{name}, {language}: {told}");
        Assert.Empty(comparison.Changes);
    }

    [Fact]
    public void Two_quantities_of_one_value_stay_two()
    {
        var comparison = Comparison.Of([
            new ComparedArticle("first-en", "en", "27 complaints about bridge\nThe bridge in Corvane is 27 years old, and "
                + "27 complaints have come in since spring.", null, new DateOnly(2026, 3, 10)),
            new ComparedArticle("second-id", "id", "27 keluhan soal jembatan\nJembatan di Corvane berumur 27 tahun, dan 27 "
                + "keluhan masuk sejak musim semi.", null, new DateOnly(2026, 3, 11))]);
        Assert.Equal(2, comparison.Quantities.Count(q => q.Tellings.Count > 1));
        Assert.Empty(comparison.Changes);
    }
}
