using ClaimTrail.Quotations;
using ClaimTrail.Text;

namespace ClaimTrail.Tests.Text;

public class SentencesTests
{
    [Theory]
    [InlineData("nothing", "en", "")]
    [InlineData("no stop", "ko", "둘 다 왔다", "둘 다 왔다")]
    [InlineData("each with the space before it", "ko", "둘이 왔다. 셋은 갔다!", "둘이 왔다.", " 셋은 갔다!")]
    [InlineData("Chinese, with nothing between", "zh", "他走了。谁？不知道！", "他走了。", "谁？", "不知道！")]
    [InlineData("Arabic and its question mark", "ar", "من جاء؟ لا أحد.", "من جاء؟", " لا أحد.")]
    [InlineData("marks that close behind the stop", "en", "“It fell.” (Twice.) They left.", "“It fell.”", " (Twice.)",
        " They left.")]
    [InlineData("Chinese marks that close", "zh", "他说：“走。”她留下。", "他说：“走。”", "她留下。")]
    [InlineData("a question told in a sentence that goes on", "ko", "“왔나?”라고 물었다. 아니다.", "“왔나?”라고 물었다.", " 아니다.")]
    [InlineData("several stops", "en", "Really?! Well... Yes.", "Really?!", " Well...", " Yes.")]
    [InlineData("a stop inside a number", "id", "Naik 2.6 persen. Lalu turun.", "Naik 2.6 persen.", " Lalu turun.")]
    [InlineData("a stop inside a Chinese name", "zh", "罗伯.德莱尼来了。", "罗伯.德莱尼来了。")]
    [InlineData("an initial", "en", "Dana T. Moore came. She left.", "Dana T. Moore came.", " She left.")]
    [InlineData("a shortened title", "en", "Dr. Moore came. She left.", "Dr. Moore came.", " She left.")]
    [InlineData("a name without its vowels", "id", "Nh. Darmanto datang. Lalu pergi.", "Nh. Darmanto datang.",
        " Lalu pergi.")]
    [InlineData("an Arabic title", "ar", "وصل د. سامي. ثم غادر.", "وصل د. سامي.", " ثم غادر.")]
    [InlineData("a language without a table", "fr", "Il part. Elle reste.", "Il part.", " Elle reste.")]
    public void A_sentence_ends_with_its_stops_and_marks(
        string name, string language, string paragraph, params string[] expected)
    {
        var speech = SpeechTables.Get(ClaimTrail.Languages.Languages.Get(language).Tag);
        var found = Sentences.Of(paragraph, speech.IsShortened).Select(s => s.Of(paragraph).ToString());
        Assert.True(expected.SequenceEqual(found), $"{name}: {string.Join(" | ", found)}");
    }
}
