using System.Globalization;
using ClaimTrail.Testing;
using ClaimTrail.Text;

namespace ClaimTrail.Tests.Text;

public class NearRepeatsTests
{
    private const string English =
        "The union said on Monday that its members would stop work until the studios agreed to talk about the use of "
        + "their voices.";
    private const string Korean = "조합은 월요일에 제작사들이 목소리 사용에 관한 협상에 동의할 때까지 조합원들이 일을 멈출 것이라고 말했다.";
    private const string Chinese = "工会周一表示,在制片公司同意就声音的使用问题进行谈判之前,会员将一直停止工作,并且不会接受任何新的合同。";
    private const string Arabic =
        "قالت النقابة يوم الاثنين إن أعضاءها سيتوقفون عن العمل حتى توافق الاستوديوهات على التفاوض حول استخدام أصواتهم.";

    public static TheoryData<string, string, string, RepeatKind?> Pairs => new()
    {
        { "the same English", English, English, RepeatKind.Exact },
        { "English in capitals without marks", English, English.ToUpperInvariant().TrimEnd('.'), RepeatKind.Exact },
        { "English in another spelling", English.Replace("members", "colour programmes", StringComparison.Ordinal),
            English.Replace("members", "color programs", StringComparison.Ordinal), RepeatKind.Near },
        { "a changed Korean ending", Korean, Korean.Replace("말했다", "밝혔다", StringComparison.Ordinal), RepeatKind.Near },
        { "a changed Chinese number", Chinese, Chinese.Replace("周一", "周二", StringComparison.Ordinal), RepeatKind.Near },
        { "Arabic with and without points", Arabic,
            Arabic.Replace("يوم", "يَوْم", StringComparison.Ordinal), RepeatKind.Exact },
        { "a changed Arabic verb", Arabic, Arabic.Replace("قالت", "ذكرت", StringComparison.Ordinal), RepeatKind.Near },
        { "a sentence added at the end", English,
            English + " Nobody at the studios answered at once.", RepeatKind.Near },
        { "another English sentence", English,
            "A week later the writers went back to their desks, and nobody could say what had been won.", null },
        { "another Korean sentence", Korean, "한 주 뒤 작가들은 책상으로 돌아갔고 무엇을 얻었는지 아무도 말하지 못했다.", null },
        { "a few words prove nothing", "Read more here", "Read more there", null },
        { "but the same few words do", "Read more here", "read more here!", RepeatKind.Exact },
        { "nothing is no repeat of nothing", "", "…", null },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_repeat_is_found(string name, string first, string second, RepeatKind? expected)
    {
        var found = NearRepeats.Find([first, second]);
        Assert.Equal((name, expected), (name, found.Count == 0 ? null : found[0].Kind));
    }

    [Fact]
    public void A_repeat_points_at_the_first_copy_even_through_another_repeat()
    {
        var near = English.Replace("Monday", "Tuesday", StringComparison.Ordinal);
        var found = NearRepeats.Find([English, Korean, near, near, Korean]);
        Assert.Equal([(2, 0, RepeatKind.Near), (3, 0, RepeatKind.Near), (4, 1, RepeatKind.Exact)],
            found.Select(r => (r.Index, r.Of, r.Kind)));
    }

    [Fact]
    public void A_copy_is_exact_whatever_stands_between() =>
        Property.Holds(seed: 1105, Generators.Sentences(), sentence =>
    {
        var found = NearRepeats.Find([sentence, Korean, Arabic, "  " + sentence + "\u00A0…"]);
        Assert.Contains(found, r => r is { Index: 3, Of: 0, Kind: RepeatKind.Exact, Similarity: 1 });
    });

    [Fact]
    public void What_is_reported_near_is_near_and_is_no_repeat_itself() =>
        Property.Holds(seed: 1106, Generators.Sentences(), sentence =>
    {
        var half = sentence[..(sentence.Length / 2)];
        string[] texts = [sentence, half + Korean, sentence + half, English + half, half + sentence];
        var found = NearRepeats.Find(texts);
        var repeats = found.Select(r => r.Index).ToHashSet();
        foreach (var repeat in found)
        {
            Assert.True(repeat.Of < repeat.Index && !repeats.Contains(repeat.Of), "points back at a first copy");
            if (repeat.Kind == RepeatKind.Exact) continue;
            Assert.InRange(repeat.Similarity, NearRepeats.Threshold, 1);
            Assert.Equal(repeat.Similarity, NearRepeats.Similarity(texts[repeat.Index], texts[repeat.Of]), 12);
        }
    });

    [Fact]
    public void A_change_of_one_word_in_a_sentence_leaves_a_near_repeat() =>
        Property.Holds(seed: 1107, Generators.Sentences(), sentence =>
    {
        if (NormalisedText.Of(sentence).Length < 60) return;
        var changed = sentence[..20] + "9" + sentence[21..];
        Assert.Equal(RepeatKind.Near, Assert.Single(NearRepeats.Find([sentence, changed])).Kind);
    });

    [Fact]
    public void Each_text_is_compared_with_few_others_however_many_are_alike()
    {
        // Numbered copies of one footer: with all pairs compared this would be 200 million comparisons.
        var footers = Enumerable.Range(0, 20_000)
            .Select(i => English + " Page " + i.ToString(CultureInfo.InvariantCulture)
                + " of the reader's letters, in the order of their coming.")
            .ToList();
        var found = NearRepeats.Find(footers);
        Assert.Equal(footers.Count - 1, found.Count);
        Assert.All(found, r => Assert.Equal(0, r.Of));
    }

    [SkippableFact]
    public void The_Korean_body_stands_twice_and_the_English_passage_in_two_spellings()
    {
        var folder = FullTexts.Required();
        Assert.Equal(
            [.. Enumerable.Range(14, 12).Select(n => (n, n - 12, RepeatKind.Exact))],
            Repeats(folder, "tenasia-ko"));
        Assert.Equal([(8, 5, RepeatKind.Near), (10, 9, RepeatKind.Near)], Repeats(folder, "rapidtelecast-en"));
        foreach (var once in new[] { "cacafly-zh", "fomomedia-id", "q8hashtagat-ar" })
            Assert.Empty(Repeats(folder, once));
    }

    private static IEnumerable<(int Number, int Of, RepeatKind Kind)> Repeats(string folder, string id)
    {
        var text = File.ReadAllText(Path.Combine(folder, id + ".txt"));
        var paragraphs = ParagraphSplitter.Split(text).Select(s => s.Of(text).ToString()).ToList();
        return NearRepeats.Find(paragraphs).Select(r => (r.Index + 1, r.Of + 1, r.Kind));
    }
}
