using System.Globalization;

namespace ClaimTrail.Text;

/// <summary>Which script a character is written in, by the blocks of Unicode
/// (https://www.unicode.org/Public/UCD/latest/ucd/Blocks.txt), and what that says of the words around it. Culture never
/// matters.</summary>
internal static class Script
{
    private static readonly CharSet WordParts = CharSet.Of(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsJoined(c));

    private static readonly CharSet Alphabetic = CharSet.Of(c => (char.IsLetter(c) || IsJoined(c)) && !IsWrittenOnto(c));

    /// <summary>A Latin letter, with or without a sign.</summary>
    public static bool IsLatin(char c) => (c < '\u0250' || c is >= '\u1E00' and <= '\u1EFF') && char.IsLetter(c);

    /// <summary>A Chinese character, with 〇 and the sign of repetition.</summary>
    public static bool IsHan(char c) =>
        c is (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or '々' or '〇';

    /// <summary>A Korean syllable or a single Korean letter.</summary>
    public static bool IsHangul(char c) =>
        c is (>= '\uAC00' and <= '\uD7A3') or (>= '\u1100' and <= '\u11FF') or (>= '\u3130' and <= '\u318F');

    /// <summary>A Japanese syllable.</summary>
    public static bool IsKana(char c) => c is >= '\u3040' and <= '\u30FF';

    public static bool IsArabic(char c) =>
        c is (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') or (>= '\u08A0' and <= '\u08FF')
            or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

    public static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u04FF';

    /// <summary>A letter of a script that parts words by spaces and writes apostrophes inside them, or a sign on one.</summary>
    public static bool IsAlphabetic(char c) => Alphabetic.Has(c);

    /// <summary>Part of a word: a letter, a digit, a sign that sits on a letter, or half of a surrogate pair.</summary>
    public static bool IsWordPart(char c) => WordParts.Has(c);

    /// <summary>A sign that sits on a letter.</summary>
    public static bool IsMark(char c) => c >= '\u0300' && char.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    // Particles, counters and the next word follow without a space.
    private static bool IsWrittenOnto(char c) => IsHan(c) || IsHangul(c) || IsKana(c);

    // Vowel signs, the stretching stroke, and the joiners that shape letters without parting words.
    private static bool IsJoined(char c) => c is '\u200C' or '\u200D' or '\u0640' || IsMark(c);
}
