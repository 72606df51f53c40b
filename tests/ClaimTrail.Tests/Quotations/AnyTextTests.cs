using System.Text;
using ClaimTrail.Quotations;
using ClaimTrail.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimTrail.Tests.Quotations;

/// <summary>What must hold for any text at all.</summary>
public class AnyTextTests
{
    private static readonly Config FixedSeed = Config.QuickThrowOnFailure.WithMaxTest(400)
        .WithReplay(new Replay(new Rnd(20230731, 1), null));

    // Marks, stops, words of speech and names of all languages, and pieces that break careless code.
    private static readonly string[] Pieces =
    [
        "“", "”", "\"", "‘", "’", "'", "「", "」", "『", "』", "«", "»", "‹", "›", "„", "‟", "''", "—", "– ", "-", ",", ".",
        "،", "。", "?", "!", ":", "(", ")", "《", "》",
        " ", "  ", "\n", "\r\n", "\u2029", "\u00A0", "\u200B", "\u200F", "\uFEFF", "\0", "27\"", "6'2\"", "'60s",
        "O'Neill", "Dr.", "J.",
        "said", "Ana Reyes", "the mayor", "according to", "called it", "film", "kata", "Budi Santoso", "menurut",
        "katanya", "قال", "وأضاف", "هاني السمّان", "وفقا", "لـشركة مياه", "ما يسمى",
        "说", "表示", "李明", "据", "小说", "的", "一位", "말했다", "라고", "고 ", "며 ", "한지우", "선장은", "그는", "의", "에 따르면", "이", "노래",
        "😀", "\uD83D", "\uDE00", "e\u0301", "ك\u064B", "가", "ㅋ", "İ", "ı", "ß", "1.5",
    ];

    public static TheoryData<string> Tags => [.. ClaimTrail.Languages.Languages.All.Select(l => l.Tag), "zh-Hant"];

    [Theory]
    [MemberData(nameof(Tags))]
    public void No_text_makes_the_finder_throw_and_every_finding_lies_in_order_inside_its_paragraph(string tag)
    {
        var finder = QuotationFinder.For(ClaimTrail.Languages.Languages.Get(tag));
        var texts = Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();
        Prop.ForAll(texts, text => Check(finder, text)).Check(FixedSeed);
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Random_characters_hold_the_same(string tag)
    {
        var finder = QuotationFinder.For(ClaimTrail.Languages.Languages.Get(tag));
        var texts = Gen.Choose(0, 0xFFFF)
            .Select(c => (char)c)
            .ArrayOf()
            .Select(c => "“" + new string(c) + "” said")
            .ToArbitrary();
        Prop.ForAll(texts, text => Check(finder, text)).Check(FixedSeed);
    }

    private static void Check(QuotationFinder finder, string text)
    {
        var (end, paragraphs) = (0, ParagraphSplitter.Split(text));
        foreach (var found in finder.Find(text))
        {
            Assert.True(found.Span.Start >= end, $"{found} overlaps the one before in {Escaped(text)}");
            end = found.Span.End;
            Assert.Equal(text.Substring(found.Span.Start, found.Span.Length), found.Surface);
            Assert.Contains(paragraphs, p => p.Contains(found.Span));
            Assert.True(IsWhole(text, found.Span.Start, found.Span.End),
                $"{found} splits a character of {Escaped(text)}");
            Assert.Equal(found.Speaker is null, found.SpeakerStart is null);
            if (found.Speaker is not { } speaker) continue;
            var start = found.SpeakerStart!.Value;
            Assert.NotEmpty(speaker);
            Assert.Equal(text.Substring(start, speaker.Length), speaker);
            Assert.True(IsWhole(text, start, start + speaker.Length),
                $"The speaker of {found} splits a character of {Escaped(text)}");
        }
    }

    private static bool IsWhole(string text, int start, int end) => !Splits(text, start) && !Splits(text, end);

    private static bool Splits(string text, int at) =>
        at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);

    private static string Escaped(string text) =>
        text.Aggregate(new StringBuilder(),
            (b, c) => b.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")).ToString();
}
