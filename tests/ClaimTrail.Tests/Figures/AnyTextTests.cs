using System.Globalization;
using System.Text;
using ClaimTrail.Figures;
using ClaimTrail.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimTrail.Tests.Figures;

/// <summary>What holds for any text at all. Seeds are fixed; a failure prints the text that it shrank to.</summary>
public class AnyTextTests
{
    private const int Seed = 20230714;

    private static readonly string[] Pieces =
    [
        "63만에", "3억8천만", "1조 2천억", "원", "달러", " ", "~", "-", "–", ".", ",", ":", "(", ")", "“", "”", "\n", "\r\n",
        "\u2029", "년", "만", "에서", "수천", "명", "여", "두 조합",
        "十三亿", "五千万", "百分之", "三成", "第", "一", "万", "半", "年", "元", "多", "Rp", "1,2", "triliun", "dua", "puluh",
        "setengah", "ke-", "juta", "$", "900k", "1.49bn", "thirty", "-five",
        "up to ", "from ", " to ", "and", "a half", "July ", "14", "2023", "خمسة", "وثلاثون", "ألف", "بين ", " و",
        "900", "٪", "٫", "٬", "٣٥", "３０", "\uD800", "\uDC00", "\uD83C\uDFAC", "\u0301", "\u202E", "\u2066",
        "\u200F", "\u00A0", "\u202F", "\0", "ﬁ", "İ", "ı", "ß", "0", "99999999999999999999999999999999", "%", "people",
        "orang", "شخص", "'", "+", "/", "·",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Choose(0, Pieces.Length - 1).Select(i => Pieces[i]).ListOf().Select(string.Concat),
        Gen.Choose(0, char.MaxValue).Select(c => (char)c).ListOf().Select(c => new string([.. c])),
        Gen.OneOf(Gen.Choose(0, Pieces.Length - 1).Select(i => Pieces[i]),
            Gen.Choose(0x20, 0x2FF).Select(c => ((char)c).ToString())).ListOf().Select(string.Concat));

    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Figures_are_ordered_inside_the_text_on_code_points_and_slice_to_their_surface(string culture) =>
        Under(culture, () =>
        Holds(3000, text =>
        {
            foreach (var language in ClaimTrail.Languages.Languages.All)
            {
                var end = 0;
                foreach (var figure in FigureFinder.For(language).Find(text))
                {
                    Assert.InRange(figure.Span.Start, end, text.Length);
                    Assert.InRange(figure.Span.End, figure.Span.Start + 1, text.Length);
                    Assert.Equal(figure.Surface, text.Substring(figure.Span.Start, figure.Span.Length));
                    Assert.False(Splits(text, figure.Span.Start)
                        || Splits(text, figure.Span.End), "a surrogate pair is split");
                    Assert.True(figure.Low is null || figure.High is null || figure.Low <= figure.High);
                    if (figure.Counted is { } counted)
                        Assert.Contains(counted, figure.Surface, StringComparison.Ordinal);
                    end = figure.Span.End;
                }
            }
        }));

    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_same_paragraph_gives_the_same_figures_alone_and_in_a_longer_text(string culture) =>
        Under(culture, () =>
        Holds(3000, text =>
        {
            foreach (var language in ClaimTrail.Languages.Languages.All)
            {
                var finder = FigureFinder.For(language);
                var paragraph = string.Concat(text.Split(['\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029']));
                var before = "최대 90만 달러, up to $5, 至少三百人, sekitar 5 orang, أكثر من 20\n";
                var alone = finder.Find(paragraph).Select(Shown.Of);
                var inside = finder.Find($"{before}{paragraph}\n명 달러 million juta")
                    .Where(f => f.Span.Start >= before.Length && f.Span.End <= before.Length + paragraph.Length);
                Assert.Equal(alone, inside.Select(Shown.Of));
            }
        }));

    [Theory]
    [InlineData("ko")]
    [InlineData("zh")]
    [InlineData("id")]
    [InlineData("en")]
    [InlineData("ar")]
    [Trait(CultureFromEnvironment.Trait, CultureFromEnvironment.Any)]
    public void Anything_that_goes_on_without_end_is_read_to_its_end(string language)
    {
        var length = Environment.GetEnvironmentVariable("CLAIMTRAIL_LONG") == "1" ? 1_000_000 : 200_000;
        var finder = FigureFinder.For(ClaimTrail.Languages.Languages.Get(language));
        string[] units = ["7", "만", "“", "1,", "1 ", "1-", "1만 ", "a million ", "و", "一", "ألف و", "dua ", "$", "수",
            "half a ", "\uD800"];
        foreach (var unit in units)
        {
            var text = new StringBuilder().Insert(0, unit, length / unit.Length).ToString();
            Assert.All(finder.Find(text), f => Assert.InRange(f.Span.End, 1, text.Length));
        }
    }

    [Fact]
    public void Cultures_change_nothing()
    {
        const string text = "Rp1,2 triliun, 12.500 orang, $1.49bn, İ 1.5 million, 63만에 동반 파업, ١٢٬٤٠٠ شجرة, 3.5万册";
        var expected = ClaimTrail.Languages.Languages.All.Select(l => Shown.Found(l.Tag, text)).ToList();
        foreach (var culture in new[] { "tr-TR", "ar-SA", "de-DE", "fa-IR" })
            Under(culture,
                () => Assert.Equal(expected, ClaimTrail.Languages.Languages.All.Select(l => Shown.Found(l.Tag, text))));
    }

    private static bool Splits(string text, int at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);

    private static void Holds(int count, Action<string> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(Seed, 1),
            Prop.ForAll(Texts.ToArbitrary(), property));

    private static void Under(string name, Action test)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            test();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
