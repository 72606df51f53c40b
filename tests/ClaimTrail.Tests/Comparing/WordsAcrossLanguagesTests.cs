using ClaimTrail.Comparing;

namespace ClaimTrail.Tests.Comparing;

/// <summary>Two speakers in four languages; the last article tells their words as the row says.</summary>
public class WordsAcrossLanguagesTests
{
    private static readonly (string Language, string First, string Second)[] Told =
    [
        ("en", "“We heard the steel groan in August,” said engineer Ruth Gardner.",
            "“We hope to pay for every ferry ticket,” said mayor Thomas Bell."),
        ("ko", "루스 가드너 기술자는 “우리는 8월에 강철이 신음하는 소리를 들었다”고 말했다.",
            "토머스 벨 시장은 “모든 배표 값을 낼 수 있기를 바란다”고 말했다."),
        ("zh", "工程师露丝·加德纳说：“我们八月听到了钢铁的呻吟。”", "市长托马斯·贝尔说：“我们希望能付每一张渡轮票。”"),
        ("id", "“Kami mendengar baja itu mengerang pada Agustus,” kata insinyur Ruth Gardner.",
            "“Kami berharap dapat membayar setiap tiket feri,” kata Wali Kota Thomas Bell."),
        ("ar", "وقالت المهندسة روث غاردنر: «سمعنا الفولاذ يئن في أغسطس».",
            "وقال رئيس البلدية توماس بيل: «نأمل أن ندفع ثمن كل تذكرة عبّارة»."),
    ];

    private static readonly Dictionary<string, string> Around = new(StringComparer.Ordinal)
    {
        ["en"] = "The bridge of Alder Point was closed on 3 March 2024. It is 412 metres long.",
        ["ko"] = "앨더포인트의 다리가 2024년 3월 3일 닫혔다. 길이는 412m다.",
        ["zh"] = "奥尔德角的大桥2024年3月3日关闭，长412米。",
        ["id"] = "Jembatan Alder Point ditutup pada 3 Maret 2024. Panjangnya 412 meter.",
        ["ar"] = "أُغلق جسر ألدر بوينت في 3 مارس 2024. ويبلغ طوله 412 متراً.",
    };

    [Theory]
    [InlineData("a hope told faithfully", "", "en", "“We hope to pay for every ferry ticket,” said mayor Thomas Bell.")]
    [InlineData("a promise for a hope", "strengthened", "en",
        "“We will certainly pay for every ferry ticket,” said mayor Thomas Bell.")]
    [InlineData("a promise for a hope", "strengthened", "ko", "토머스 벨 시장은 “모든 배표 값을 반드시 내겠다”고 말했다.")]
    [InlineData("a promise for a hope", "strengthened", "zh", "市长托马斯·贝尔说：“我们一定会付每一张渡轮票。”")]
    [InlineData("a promise for a hope", "strengthened", "id",
        "“Kami pasti akan membayar setiap tiket feri,” kata Wali Kota Thomas Bell.")]
    [InlineData("a promise for a hope", "strengthened", "ar",
        "وقال رئيس البلدية توماس بيل: «سندفع بالتأكيد ثمن كل تذكرة عبّارة».")]
    [InlineData("a name before its firm and title", "", "ko",
        "토머스 벨 앨더 시장은 “모든 배표 값을 낼 수 있기를 바란다”고 말했다.")]
    public void A_hope(string name, string kind, string language, string now) =>
        Assert.True(kind == Kinds(language, now), $"{name}, {language}: {Kinds(language, now)}");

    [Theory]
    [InlineData("en", "Engineer Ruth Gardner said: “We heard the steel groan in August. We hope to pay for every ferry "
        + "ticket.”")]
    [InlineData("ko", "루스 가드너 기술자는 “우리는 8월에 강철이 신음하는 소리를 들었다. 모든 배표 값을 낼 수 있기를 바란다”고 말했다.")]
    [InlineData("zh", "工程师露丝·加德纳说：“我们八月听到了钢铁的呻吟。我们希望能付每一张渡轮票。”")]
    [InlineData("id", "Insinyur Ruth Gardner berkata, “Kami mendengar baja itu mengerang pada Agustus. Kami berharap "
        + "dapat membayar setiap tiket feri.”")]
    [InlineData("ar", "وقالت المهندسة روث غاردنر: «سمعنا الفولاذ يئن في أغسطس. نأمل أن ندفع ثمن كل تذكرة عبّارة».")]
    public void Two_statements_in_one_pair_of_marks_are_joined_and_known_by_the_first(string language, string now)
    {
        var comparison = Compare(language, now, both: false);
        Assert.Equal("joined", string.Join(", ", comparison.Changes.Select(c => c.Kind.Word())));
        var steel = comparison.Statements.Single(s => s.Tellings.Any(t => t.Place.Surface.Contains("steel groan",
            StringComparison.Ordinal)));
        Assert.Contains(steel.Tellings, t => t.Place.Article == $"last-{language}");
    }

    private static string Kinds(string language, string now) =>
        string.Join(", ", Compare(language, now, both: true).Changes.Select(c => c.Kind.Word()));

    private static Comparison Compare(string language, string now, bool both)
    {
        var told = Told.Where(t => t.Language != language || language == "en").Select((t, i) =>
            Article($"{i}-{t.Language}", t.Language, 4, $"{t.First} {t.Second}"));
        var first = both ? Told.Single(t => t.Language == language).First + " " : "";
        return Comparison.Of([.. told, Article($"last-{language}", language, 5, first + now)]);
    }

    private static ComparedArticle Article(string id, string language, int day, string words) =>
        new(id, language, $"{Around[language]}\n{words}", null, new DateOnly(2024, 3, day));
}
