using ClaimTrail.Comparing;

namespace ClaimTrail.Tests.Comparing;

/// <summary>One English telling and one in another language: which counted things are one, and where something else is
/// counted.</summary>
public class CountedAcrossLanguagesTests
{
    private static readonly Dictionary<string, string> Around = new(StringComparer.Ordinal)
    {
        ["en"] = "The storm hit Alder Point on 3 March 2024, and the harbour was closed. It sank 427 fishing boats.",
        ["ko"] = "2024년 3월 3일 폭풍이 앨더포인트를 덮쳐 항구가 문을 닫았다. 어선 427척이 가라앉았다.",
        ["zh"] = "2024年3月3日,风暴袭击奥尔德角,港口关闭,427艘渔船沉没。",
        ["id"] =
            "Badai menghantam Alder Point pada 3 Maret 2024, dan pelabuhan ditutup. Sebanyak 427 kapal nelayan "
            + "tenggelam.",
        ["ar"] = "ضربت العاصفة ألدر بوينت في 3 مارس 2024، وأُغلق الميناء. وغرق 427 قارب صيد.",
    };

    [Theory]
    [InlineData("", "The storm hit seventeen sailors.", "id", "Badai menimpa tujuh belas kelasi.")]
    [InlineData("", "The storm threw up waves 38 centimetres above the quay.", "en",
        "The storm threw up waves 15 inches above the quay.")]
    [InlineData("counted", "The storm drove out 4,000 people.", "ar", "شرّدت العاصفة 4000 أسرة.")]
    [InlineData("", "The storm left 48,000 homes without power.", "ko", "폭풍으로 4만8000가구가 정전됐다.")]
    [InlineData("", "The storm left 48,000 homes without power.", "zh", "风暴造成4.8万户家庭停电。")]
    [InlineData("", "The storm left 48,000 homes without power.", "id",
        "Badai membuat listrik 48.000 rumah tangga padam.")]
    [InlineData("", "The storm left 48,000 homes without power.", "ar", "قطعت العاصفة الكهرباء عن 48 ألف أسرة.")]
    [InlineData("counted", "The storm left 48,000 homes without power.", "en",
        "The storm left 48,000 people without power.")]
    [InlineData("counted", "The storm left 48,000 homes without power.", "id",
        "Badai membuat listrik 48.000 orang padam.")]
    [InlineData("", "The hospital moved 163 patients during the storm.", "ko", "병원은 폭풍이 부는 동안 환자 163명을 옮겼다.")]
    [InlineData("", "The hospital moved 163 patients during the storm.", "id",
        "Rumah sakit memindahkan 163 orang pasien saat badai.")]
    [InlineData("", "The storm kept 2,150 pupils at home.", "zh", "风暴使2150名学生留在家中。")]
    [InlineData("", "The storm damaged 1,375 vehicles.", "ko", "폭풍으로 차량 1375대가 부서졌다.")]
    [InlineData("", "The storm damaged 1,375 vehicles.", "ar", "ألحقت العاصفة أضراراً بـ1375 مركبة.")]
    [InlineData("", "The storm cost 345 jobs.", "ko", "폭풍으로 일자리 345개가 사라졌다.")]
    [InlineData("", "Power stations lost 1,870 megawatts in the storm.", "zh", "风暴中电厂损失了187万千瓦。")]
    [InlineData("", "Power stations lost 1,870 megawatts in the storm.", "en",
        "Power stations lost 1.87 gigawatts in the storm.")]
    [InlineData("scale", "Power stations lost 1,870 megawatts in the storm.", "zh", "风暴中电厂损失了18.7万千瓦。")]
    [InlineData("", "The storm threw 12.5 tonnes of fish onto the quay.", "zh", "风暴把12500公斤鱼抛上码头。")]
    public void A_count_told_in_another_language(string kind, string was, string language, string now)
    {
        var comparison = Comparison.Of([Article("herald-en", "en", 4, was),
            Article($"post-{language}", language, 5, now)]);
        Assert.Equal(kind, string.Join(", ", comparison.Changes.Select(c => c.Kind.Word())));
        var told = comparison.Quantities
            .Where(
                q => q.Tellings.Any(t => was.Contains(t.Place.Surface, StringComparison.Ordinal)
                    && t.Place.Article == "herald-en")).ToList();
        Assert.Contains(told, q => q.Tellings.Any(t => t.Place.Article != "herald-en"));
    }

    [Theory]
    [InlineData("ko", "폭풍이 지나간 뒤 4만8000가구 가운데 4만800가구에 다시 전기가 들어왔다.")]
    [InlineData("en", "After the storm 40,800 of the 48,000 homes had power again.")]
    public void A_share_and_a_count_of_one_total_are_one_quantity(string language, string now)
    {
        var comparison = Comparison.Of(
            [Article("herald-en", "en", 4,
                "The storm left 48,000 homes without power. After the storm 85 percent of the homes had power again."),
                Article($"post-{language}", language, 5, now)]);
        Assert.Contains(comparison.Quantities,
            q => q.Tellings.Any(t => t.Place.Surface.Contains("85", StringComparison.Ordinal))
                && q.Tellings.Count == 2);
        Assert.Empty(comparison.Changes);
    }

    private static ComparedArticle Article(string id, string language, int day, string sentence) =>
        new(id, language, sentence + (language is "zh" ? "" : " ") + Around[language], null,
            new DateOnly(2024, 3, day));
}
