using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace ClaimTrail.Text;

/// <summary>Which script a character is written in, by the blocks of Unicode
/// (https://www.unicode.org/Public/UCD/latest/ucd/Blocks.txt), and what that says of the words around it. Culture never
/// matters.</summary>
internal static class Script
{
    private static readonly (CharSet Marks, CharSet WordParts, CharSet Alphabetic) Sets = ReadSets();

    /// <summary>The letters that initials and degrees are written in.</summary>
    public static readonly SearchValues<char> Capitals = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>A Latin letter, with or without a sign.</summary>
    public static bool IsLatin(char c) => (c < '\u0250' || c is >= '\u1E00' and <= '\u1EFF') && char.IsLetter(c);

    /// <summary>A Chinese character, with 〇, the ○ that is written for it, and the sign of repetition.</summary>
    public static bool IsHan(char c) =>
        c is (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900'
            and <= '\uFAFF') or '々' or '〇' or '○';

    /// <summary>A Korean syllable or a single Korean letter.</summary>
    public static bool IsHangul(char c) =>
        c is (>= '\uAC00' and <= '\uD7A3') or (>= '\u1100' and <= '\u11FF') or (>= '\u3130' and <= '\u318F');

    /// <summary>A Japanese syllable.</summary>
    public static bool IsKana(char c) => c is >= '\u3040' and <= '\u30FF';

    public static bool IsArabic(char c) =>
        c is (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') or (>= '\u08A0' and <= '\u08FF')
            or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

    public static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u04FF';

    /// <summary>A letter of a script that parts words by spaces and writes apostrophes inside them, or a sign on
    /// one.</summary>
    public static bool IsAlphabetic(char c) => Sets.Alphabetic.Has(c);

    /// <summary>Part of a word: a letter, a digit, a sign that sits on a letter, or half of a surrogate pair.</summary>
    public static bool IsWordPart(char c) => Sets.WordParts.Has(c);

    /// <summary>A sign that sits on a letter.</summary>
    public static bool IsMark(char c) => c >= '\u0300' && Sets.Marks.Has(c);

    /// <summary>Whether a place cuts a word in two, in scripts that spaces part into words: Latin, Greek, Cyrillic.
    /// Others write particles onto words.</summary>
    public static bool CutsWord(string text, int at) =>
        at > 0 && at < text.Length && IsSpaced(text[at - 1]) && IsSpaced(text[at]);

    private static bool IsSpaced(char c) => c < '\u0590' && char.IsLetterOrDigit(c);

    private static (CharSet Marks, CharSet WordParts, CharSet Alphabetic) ReadSets()
    {
        var (marks, wordParts, alphabetic) = (new CharSet(), new CharSet(), new CharSet());
        for (var i = 0; i <= char.MaxValue; i++)
        {
            var c = (char)i;
            var category = char.GetUnicodeCategory(c);
            var isMark = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark;
            if (isMark) marks.Add(c);
            // With vowel signs, the stretching stroke, and the joiners that shape letters without parting words.
            var isLetter = isMark || category <= UnicodeCategory.OtherLetter || c is '\u200C' or '\u200D' or '\u0640';
            if (isLetter || category is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.Surrogate)
                wordParts.Add(c);
            if (isLetter && !IsWrittenOnto(c)) alphabetic.Add(c);
        }

        return (marks, wordParts, alphabetic);
    }

    // Particles, counters and the next word follow without a space.
    private static bool IsWrittenOnto(char c) => IsHan(c) || IsHangul(c) || IsKana(c);
}

/// <summary>A set of characters that is asked at nearly every place of a text: one bit each.</summary>
internal sealed class CharSet
{
    private readonly ulong[] _bits = new ulong[(char.MaxValue + 1) / 64];

    /// <summary>All characters of which something is true.</summary>
    public static CharSet Of(Predicate<char> holds)
    {
        var set = new CharSet();
        for (var c = 0; c <= char.MaxValue; c++)
            if (holds((char)c)) set.Add((char)c);
        return set;
    }

    /// <summary>Some characters.</summary>
    public static CharSet Of(string characters)
    {
        var set = new CharSet();
        foreach (var c in characters) set.Add(c);
        return set;
    }

    public void Add(char c) => _bits[c >> 6] |= 1UL << (c & 63);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(char c) => (_bits[c >> 6] & (1UL << (c & 63))) != 0;
}
