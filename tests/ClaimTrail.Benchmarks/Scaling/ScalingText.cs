using ClaimTrail.Figures;
using ClaimTrail.Quotations;

namespace ClaimTrail.Benchmarks.Scaling;

/// <summary>A kind of text that can be made in any size, and what reads it.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Find">Reads it: the finder of figures or that of quotations.</param>
/// <param name="Make">Makes about so many UTF-16 code units (bytes of UTF-8 for the sentences).</param>
internal sealed record ScalingText(string Name, Action<string> Find, Func<int, string> Make)
{
    /// <summary>News-like sentences in each language, then texts made to be hard: nothing but number words, marks that
    /// open and never close, and number words that nearly make a number at every place.</summary>
    public static IReadOnlyList<ScalingText> All { get; } =
    [
        .. from language in new[] { "ko", "zh", "id", "en", "ar" }
            select new ScalingText($"sentences {language}", Figures(language),
                size => SampleTexts.Sentences(language, size)),
        Repeated("en", "7"), Repeated("en", "1-"), Repeated("en", "1 "), Repeated("en", "1 to "),
        Repeated("en", "half a "), Repeated("en", "a million "),
        Repeated("en", "“"), Repeated("en", "$"), Repeated("zh", "“"), Repeated("zh", "一"), Repeated("zh", "万"),
        Repeated("ko", "만"), Repeated("ko", "1만 "), Repeated("ko", "수"),
        Repeated("id", "dua "), Repeated("ar", "ألف و"),
        Quoted("ko", "강 시장은 “다리는 아이들의 길이다”라고 말했다. "), Quoted("zh", "市长说:“桥是孩子们的路。”她还说,“我们不会关闭它”。"),
        Quoted("id", "“Jembatan itu jalan anak-anak,” kata Wali Kota Sari Dewanti. "),
        Quoted("en", "“The bridge is a road for children,” said Mayor Ivy Cole, who didn’t sail. "),
        Quoted("ar", "وقالت العمدة ليلى سالم: «الجسر طريق للأطفال». "), Quoted("en", "'a “b «c 「d "), Quoted("en", "“"),
        Quoted("zh", "“”"), Quoted("ar", "«قال "), Quoted("ko", "\"말했다"),
    ];

    private static Action<string> Figures(string language)
    {
        var finder = FigureFinder.For(Languages.Languages.Get(language));
        return text => finder.Find(text);
    }

    private static ScalingText Quoted(string language, string piece)
    {
        var finder = QuotationFinder.For(Languages.Languages.Get(language));
        return new($"quotations \"{piece.Trim()}\" {language}", text => finder.Find(text),
            size => SampleTexts.Repeated(piece, size));
    }

    private static ScalingText Repeated(string language, string piece) =>
        new($"\"{piece}\" {language}", Figures(language), size => SampleTexts.Repeated(piece, size));
}
