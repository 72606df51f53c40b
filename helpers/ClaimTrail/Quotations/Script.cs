using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>What kind of writing a character belongs to, as far as the finding of quotations needs it.</summary>
internal static class Script
{
    // A Korean syllable is numbered by its consonant, vowel and final consonant (Unicode, chapter 3.12).
    private const int FinalConsonants = 28;
    private const int Nasal = 4;
    private const int Liquid = 8;

    private static readonly CharSet WordParts =
        CharSet.Of(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsJoined(c));

    private static readonly CharSet Alphabetic =
        CharSet.Of(c => (char.IsLetter(c) || IsJoined(c)) && !IsHan(c) && !IsHangul(c) && !IsKana(c));

    /// <summary>A letter of a script that parts words by spaces and writes apostrophes inside them.</summary>
    public static bool IsAlphabetic(char c) => Alphabetic.Has(c);

    /// <summary>A Chinese character.</summary>
    public static bool IsHan(char c) =>
        c is (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or '々' or '〇';

    /// <summary>A Korean syllable or letter.</summary>
    public static bool IsHangul(char c) =>
        c is (>= '\uAC00' and <= '\uD7A3') or (>= '\u1100' and <= '\u11FF') or (>= '\u3130' and <= '\u318F');

    /// <summary>Part of a word: a letter, a digit, a sign that sits on a letter, or half of a surrogate pair.</summary>
    public static bool IsWordPart(char c) => WordParts.Has(c);

    /// <summary>A Japanese syllable.</summary>
    public static bool IsKana(char c) => c is >= '\u3040' and <= '\u30FF';

    // Vowel signs, and the joiners that shape letters without parting words.
    private static bool IsJoined(char c) =>
        c is '\u200C' or '\u200D' or '\u0640' || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    /// <summary>Whether a Korean word ends in ㄴ or ㄹ, as verbs before a noun do: 미룬, 미룰.</summary>
    public static bool EndsInNasalOrLiquid(ReadOnlySpan<char> word) =>
        word is [.., >= '\uAC00' and <= '\uD7A3' and var last]
            && (last - '\uAC00') % FinalConsonants is Nasal or Liquid;
}
