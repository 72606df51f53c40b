using System.Text;
using ClaimTrail.Testing;
using ClaimTrail.Text;

namespace ClaimTrail.Tests.Text;

public class TextDecoderTests
{
    private const string Korean = "두 조합은 지난 7월부터 함께 파업을 벌이고 있다. 회사는 새로운 일자리에 최대 90만 달러를 지급하겠다고 밝혔다.";
    private const string ShortKorean = "최대 90만 달러를 준다";
    private const string WindowsKorean = "똠방각하는 펲시콜라를 마시고 회사에서 찦차를 타고 왔다고 한다.";
    private const string Simplified = "两个工会从七月开始一起罢工。公司表示,新的工作年薪最高为 90 万美元,约有 16 万人受到影响。";
    private const string ShortSimplified = "年薪最高 90 万美元";
    private const string Traditional = "兩個工會從七月開始一起罷工。公司表示,新的工作年薪最高為 90 萬美元,約有 16 萬人受到影響。";
    private const string ArabicText =
        "تشارك النقابتان في الإضراب منذ شهر يوليو، وقالت الشركة إن الراتب يصل إلى 900 ألف دولار سنوياً.";
    private const string English = "The two unions have been on strike since July.\nThe pay is at most $900,000.\n";

    [Theory]
    [InlineData("Korean", "euc-kr", Korean, "EUC-KR")]
    [InlineData("short Korean", "euc-kr", ShortKorean, "EUC-KR")]
    [InlineData("Korean with syllables of Windows only", "ks_c_5601-1987", WindowsKorean, "CP949")]
    [InlineData("simplified Chinese", "gb18030", Simplified, "GB18030")]
    [InlineData("short simplified Chinese", "gb18030", ShortSimplified, "GB18030")]
    [InlineData("traditional Chinese", "big5", Traditional, "Big5")]
    [InlineData("Arabic", "windows-1256", ArabicText, "Windows-1256")]
    [InlineData("Korean, two bytes each", "utf-16LE", Korean, "UTF-16LE")]
    [InlineData("Chinese, two bytes each", "utf-16BE", Simplified, "UTF-16BE")]
    [InlineData("Arabic, two bytes each", "utf-16LE", ArabicText, "UTF-16LE")]
    [InlineData("English, two bytes each", "utf-16LE", English, "UTF-16LE")]
    [InlineData("English, two bytes each, the other way round", "utf-16BE", English, "UTF-16BE")]
    public void What_is_not_UTF8_is_named(string name, string encoding, string text, string expected)
    {
        var decoded = TextDecoder.Decode(Get(encoding).GetBytes(text));
        Assert.Null(decoded.Text);
        Assert.Equal((name, expected), (name, decoded.Guess?.Name));
    }

    [Theory]
    [InlineData("UTF-16 with its mark", "utf-16LE", "UTF-16LE")]
    [InlineData("UTF-16 with its mark, the other way round", "utf-16BE", "UTF-16BE")]
    public void A_byte_order_mark_settles_it(string name, string encoding, string expected)
    {
        var bytes = Get(encoding).GetPreamble().Concat(Get(encoding).GetBytes("年薪")).ToArray();
        Assert.Equal((name, expected), (name, TextDecoder.Decode(bytes).Guess?.Name));
    }

    [Theory]
    [InlineData("Korean", Korean)]
    [InlineData("simplified Chinese", Simplified)]
    [InlineData("traditional Chinese", Traditional)]
    [InlineData("Arabic", ArabicText)]
    [InlineData("English", English)]
    [InlineData("an emoji", "🎬")]
    [InlineData("nothing", "")]
    public void UTF8_is_read_as_it_stands_and_its_mark_left_out(string name, string text)
    {
        Assert.Equal((name, text), (name, TextDecoder.Decode(Encoding.UTF8.GetBytes(text)).Text));
        Assert.Equal((name, text),
            (name, TextDecoder.Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)]).Text));
    }

    [Theory]
    [InlineData("bytes of nothing known", new byte[] { 0x41, 0xFF, 0xFF, 0x42, 0x81 })]
    [InlineData("UTF-8 cut in the middle of a character", new byte[] { 0x41, 0x42, 0x43, 0xED, 0x95 })]
    [InlineData("a surrogate written in UTF-8", new byte[] { 0xED, 0xA0, 0x80 })]
    public void What_looks_like_nothing_is_refused_without_a_guess(string name, byte[] bytes)
    {
        var decoded = TextDecoder.Decode(bytes);
        Assert.Equal((name, null, null), (name, decoded.Text, decoded.Guess));
    }

    [Theory]
    [InlineData("Korean", Korean)]
    [InlineData("Chinese", Traditional)]
    [InlineData("Arabic", ArabicText)]
    public void UTF8_with_a_lost_byte_is_taken_for_no_other_encoding(string name, string text)
    {
        var whole = Encoding.UTF8.GetBytes(text);
        var decoded = TextDecoder.Decode([.. whole[..7], .. whole[8..]]);
        Assert.Equal((name, null, null), (name, decoded.Text, decoded.Guess));
    }

    [SkippableTheory]
    [InlineData("tenasia-ko", "euc-kr", "EUC-KR")]
    [InlineData("cacafly-zh", "gb18030", "GB18030")]
    [InlineData("q8hashtagat-ar", "windows-1256", "Windows-1256")]
    [InlineData("tenasia-ko", "utf-16LE", "UTF-16LE")]
    [InlineData("fomomedia-id", "utf-16BE", "UTF-16BE")]
    public void Each_paragraph_of_a_real_article_is_recognised_in_its_old_encoding(string id,
        string encoding, string expected)
    {
        var text = File.ReadAllText(Path.Combine(FullTexts.Required(), id + ".txt"));
        var wrong = ParagraphSplitter.Split(text)
            .Select(s => s.Of(text).ToString())
            .Where(p => p.Any(char.IsLetter)
                && (encoding.StartsWith("utf", StringComparison.Ordinal)
                    ? p.Contains(' ', StringComparison.Ordinal)
                    : p.Count(c => c > 0x3FF) > 8))
            .Select(p => (Text: p, TextDecoder.Decode(Replacing(encoding).GetBytes(p)).Guess?.Name))
            .Where(p => p.Name != expected)
            .ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static Encoding Get(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

    /// <summary>The encoding, with a blank for what it lacks: the articles mix scripts that no old encoding holds
    /// together.</summary>
    private static Encoding Replacing(string name)
    {
        var (encoder, decoder) = (new EncoderReplacementFallback(" "), DecoderFallback.ReplacementFallback);
        return CodePagesEncodingProvider.Instance.GetEncoding(name, encoder, decoder)
            ?? Encoding.GetEncoding(name, encoder, decoder);
    }
}
