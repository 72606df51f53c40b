using ClaimTrail.Figures;
using ClaimTrail.Quotations.Matching;

namespace ClaimTrail.Comparing.Reading;

/// <summary>A text in which what a reader takes for the same is the same, code unit by code unit: lower case, plain marks, one form
/// of alef and of traditional and simplified characters. What a reader passes over becomes U+0000.</summary>
internal static class PlainText
{
    private static readonly Dictionary<char, char> Variants = Languages.Languages.All
        .SelectMany(language => language.Section("fold"))
        .SelectMany(pair => pair.Value, (pair, variant) => (From: variant[0], To: pair.Key[0]))
        .DistinctBy(pair => pair.From)
        .ToDictionary(pair => pair.From, pair => pair.To);

    public static string Of(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (var i = 0; i < from.Length; i++) to[i] = Of(from[i]);
    });

    public static char Of(char c)
    {
        if (c < '\u0080') return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : char.IsWhiteSpace(c) ? ' ' : c;
        if (Folding.IsDiacritic(c) || Letters.IsInvisible(c)) return '\0';
        return FoldedText.PlainOf(Variants.GetValueOrDefault(c, c));
    }
}
