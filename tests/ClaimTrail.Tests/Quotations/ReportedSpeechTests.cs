using ClaimTrail.Quotations;
using ClaimTrail.Text;

namespace ClaimTrail.Tests.Quotations;

/// <summary>Sentences that tell without marks what somebody said, and sentences that do not.</summary>
public class ReportedSpeechTests
{
    [Theory]
    [InlineData("before", "en", "Ruth Gardner said the bridge would be closed until the spring.", "Ruth Gardner")]
    [InlineData("behind", "en", "The bridge will be closed until the spring, Ruth Gardner said.", "Ruth Gardner")]
    [InlineData("a pronoun", "en", "She added that the bridge would be closed until the spring.", "")]
    [InlineData("a source", "en", "According to Ruth Gardner, the bridge will stay closed until the spring.",
        "Ruth Gardner")]
    [InlineData("an estimate", "en", "Ruth Gardner estimates the repair will cost twice as much as planned.",
        "Ruth Gardner")]
    [InlineData("nobody speaks", "en", "The bridge was closed in March and stays so until the spring.", null)]
    [InlineData("in marks", "en", "“The bridge will be closed,” said Ruth Gardner, the engineer.", null)]
    [InlineData("before", "id", "Ruth Gardner mengatakan jembatan itu akan ditutup sampai musim semi.", "Ruth Gardner")]
    [InlineData("that", "id", "Ruth Gardner menjelaskan bahwa jembatan itu akan ditutup sampai musim semi.",
        "Ruth Gardner")]
    [InlineData("nobody speaks", "id", "Jembatan itu ditutup pada Maret dan baru dibuka pada musim semi.", null)]
    [InlineData("before", "zh", "工程师露丝·加德纳说，大桥要关闭到明年春天才能重新开放。", "露丝·加德纳")]
    [InlineData("an estimate", "zh", "工程师露丝·加德纳估计，修桥的费用会比原计划多一倍。", "露丝·加德纳")]
    [InlineData("nobody speaks", "zh", "大桥三月起关闭，要到明年春天才能重新开放。", null)]
    [InlineData("around", "ko", "루스 가드너 기술자는 다리를 내년 봄까지 닫아 두겠다고 말했다.", "루스 가드너")]
    [InlineData("with an object", "ko", "루스 가드너 기술자는 다리가 크게 흔들렸다고 당시를 떠올렸다.", "루스 가드너")]
    [InlineData("nobody speaks", "ko", "다리는 3월에 닫혔고 내년 봄에 다시 열린다.", null)]
    [InlineData("that", "ar", "وقالت روث غاردنر إن الجسر سيبقى مغلقاً حتى الربيع المقبل.", "روث غاردنر")]
    [InlineData("a subject left out", "ar", "وأوضح أن الجسر سيبقى مغلقاً حتى الربيع المقبل.", "")]
    [InlineData("before a quotation", "ar",
        "وقالت روث غاردنر إن الجسر سيبقى مغلقاً حتى الربيع المقبل، وتعهدت قائلة: «سنصلحه قبل الصيف».", "روث غاردنر")]
    [InlineData("nobody speaks", "ar", "أُغلق الجسر في مارس ويبقى مغلقاً حتى الربيع المقبل.", null)]
    public void A_sentence(string name, string language, string text, string? speaker)
    {
        var found = ReportedSpeechFinder.For(Languages.Languages.Get(language))
            .Find(text, [new TextSpan(0, text.Length)]);
        Assert.True(speaker is null ? found.Count == 0 : found is [var only] && (only.Speaker ?? "") == speaker,
            $"{name}, {language}: {string.Join("; ", found)}");
    }
}
