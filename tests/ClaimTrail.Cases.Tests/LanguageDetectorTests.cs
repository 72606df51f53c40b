using System.Globalization;
using ClaimTrail.Testing;

namespace ClaimTrail.Cases.Tests;

public class LanguageDetectorTests
{
    /// <summary>Whole articles of the invented stories, whose names end in their language.</summary>
    [Fact]
    public void The_language_of_an_article_is_found()
    {
        var stories = RepositoryRoot.Combine("tests", "ClaimTrail.Tests", "Comparing", "Stories");
        var texts = Directory.GetFiles(stories, "*.txt", SearchOption.AllDirectories);
        Assert.NotEmpty(texts);
        Assert.All(texts, path => Assert.Equal(path[(path.LastIndexOf('-') + 1)..^".txt".Length],
            LanguageDetector.Detect(File.ReadAllText(path)).Value?[..2]));
    }

    [Theory]
    [InlineData("English", "en",
        "The council voted on Sunday for a bridge, and the mayor said that it would be open by the end of the year.")]
    [InlineData("Indonesian", "id",
        "Dewan kota memutuskan pada hari Minggu untuk membangun jembatan itu, dan wali kota mengatakan bahwa jembatan akan dibuka tahun depan karena warga membutuhkannya.")]
    [InlineData("Malay", "ms",
        "Majlis bandar raya memutuskan pada hari Ahad untuk membina jambatan itu, dan datuk bandar berkata bahawa jambatan akan dibuka tahun depan kerana penduduk memerlukannya.")]
    [InlineData("words that Indonesian and Malay share", "id",
        "Selo itu dicuri dari sebuah van pada 9 November dan hilang, hanya dua orang yang masih tahu di mana, kata mereka kepada wartawan tahun ini.")]
    [InlineData("French", "fr",
        "Le conseil a voté dimanche pour une passerelle, et la maire a déclaré que les travaux seraient finis avant la fin de l’année.")]
    [InlineData("German", "de",
        "Der Stadtrat hat am Sonntag für die Brücke gestimmt, und die Bürgermeisterin sagte, dass sie bis zum Ende des Jahres fertig werden soll.")]
    [InlineData("Spanish", "es",
        "El consejo votó el domingo por un puente, y la alcaldesa dijo que las obras se terminarían antes del fin de año según los planes.")]
    [InlineData("Turkish", "tr",
        "Belediye meclisi pazar günü köprü için oy kullandı ve başkan bu köprünün yıl sonuna kadar açılacağını, ancak çok para gerektiğini söyledi.")]
    [InlineData("Korean", "ko", "시의회는 일요일 다리 건설을 의결했고 시장은 연말까지 완공하겠다고 말했다.")]
    [InlineData("Korean with English names", "ko",
        "넷플릭스와 Walt Disney가 AI Product Manager를 찾고 있다고 New York Post가 보도했다.")]
    [InlineData("Japanese", "ja", "市議会は日曜日に橋の建設を決め、市長は年末までに完成すると述べた。")]
    [InlineData("simplified Chinese", "zh-Hans", "市议会星期日决定建设这座桥,市长说,工程将于年底完成,居民们对这个计划表示支持。")]
    [InlineData("traditional Chinese", "zh-Hant", "市議會星期日決定建設這座橋,市長說,工程將於年底完成,居民們對這個計劃表示支持。")]
    [InlineData("Arabic", "ar", "قرر مجلس المدينة يوم الأحد بناء الجسر، وقالت العمدة إن العمل سينتهي قبل نهاية العام.")]
    [InlineData("Persian", "fa",
        "شورای شهر روز یکشنبه ساخت پل را تصویب کرد و شهردار گفت که کار تا پایان سال تمام می‌شود، چون مردم به پل نیاز دارند و گزینه دیگری نیست.")]
    [InlineData("Russian", "ru",
        "Совет города проголосовал в воскресенье за мост, и мэр сказала, что он будет открыт до конца года.")]
    [InlineData("Greek", "el", "Το συμβούλιο ψήφισε την Κυριακή για τη γέφυρα.")]
    [InlineData("nothing but digits", null, "42 000 000 $ 2024-03-03")]
    [InlineData("words of no language", null, "zxcv qwrt plmk vbnm zxcv qwrt plmk vbnm zxcv qwrt plmk vbnm")]
    [InlineData("nothing", null, "")]
    public void The_language_of_a_few_sentences_is_found(string name, string? expected, string text)
    {
        var guess = LanguageDetector.Detect(text);
        Assert.True(expected == guess.Value, $"{name}: {guess}");
        Assert.Equal(expected is null, guess.Sure == Sureness.NotFound);
        Assert.NotEmpty(guess.Why);
    }

    [Fact]
    public void The_practice_case_is_read_in_its_own_languages()
    {
        foreach (var file in Directory.GetFiles(RepositoryRoot.Combine("data", "harbour-ferry", "text"), "*.txt"))
        {
            var tag = Path.GetFileNameWithoutExtension(file).Split('-')[^1];
            var guess = LanguageDetector.Detect(File.ReadAllText(file));
            Assert.True(guess.Value?.Split('-')[0] == tag
                && guess.Sure >= Sureness.Likely, $"{Path.GetFileName(file)}: {guess}");
        }
    }

    [Fact]
    public void No_text_makes_it_throw()
    {
        foreach (var text in HostileTexts.All) _ = LanguageDetector.Detect(text);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_culture_changes_nothing(string culture)
    {
        var before = LanguageDetector.Detect(Samples.English);
        var here = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(before, LanguageDetector.Detect(Samples.English));
        }
        finally
        {
            CultureInfo.CurrentCulture = here;
        }
    }
}
