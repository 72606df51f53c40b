namespace ClaimTrail.Display.Tests.Texts;

/// <summary>The words under a piece of a passage, in lines that go with it and in lines that do not.</summary>
public sealed class AlignedWordsTests
{
    private const string Chinese = "两个月之后,SAG-AFTRA 也表示";
    private const string Pinyin = "liǎng gè yuè zhīhòu, SAG-AFTRA yě biǎoshì";
    private const string Gloss = "two | (items) | months | after, | SAG-AFTRA | also | states";

    public static TheoryData<string, string, string, string?, string?, string?, string?> Lines => new()
    {
        { "a word of a text with spaces", "90만 달러를 지불할", "90만", "90man dalleoreul jibulhal",
            "90-ten-thousand | dollars-(object) | pay", "90man", "90-ten-thousand" },
        { "two words", "90만 달러를 지불할", "90만 달러", "90man dalleoreul jibulhal", "90-ten-thousand | dollars-(object) | pay",
            "90man dalleoreul", "90-ten-thousand | dollars-(object)" },
        { "no sound", "sekitar 900 ribu dolar.", "900 ribu dolar", null, "about | 900 | thousand | dollars.", null,
            "900 | thousand | dollars" },
        { "syllables, where there are no spaces", Chinese, "两个月", Pinyin, Gloss, "liǎng gè yuè",
            "two | (items) | months" },
        { "Latin letters among them", Chinese, "SAG-AFTRA", Pinyin, Gloss, "SAG-AFTRA", "SAG-AFTRA" },
        { "behind Latin letters", Chinese, "表示", Pinyin, Gloss, "biǎoshì", "states" },
        { "an edge of punctuation stays outside", Chinese, "之后", Pinyin, Gloss, "zhīhòu", "after" },
        { "lines that do not go together", "90만 달러를", "90만", "90man dalleoreul jibulhal",
            "ninety | thousand", null, null },
        { "syllables that do not go together", "两个月", "两个", "liǎng gè", "two | (items)", null, null },
    };

    [Theory, MemberData(nameof(Lines))]
    public void The_words_under_a_piece_are_found(string row, string original, string piece, string? sound,
        string? gloss, string? spoken, string? glossed) => Assert.Equal(
        (row, spoken, glossed),
        Row(row, AlignedWords.Under(original, original.IndexOf(piece, StringComparison.Ordinal),
            piece.Length, sound, gloss)));

    [Fact]
    public void A_word_that_stands_there_earlier_too_is_not_marked() =>
        Assert.Equal((null, null), AlignedWords.Under("a b a", 4, 1, "x y x", "one | two | one"));

    private static (string, string?, string?) Row(string row, (string? Sound, string? WordForWord) found) =>
        (row, found.Sound, found.WordForWord);
}
