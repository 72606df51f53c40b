using System.Runtime.CompilerServices;
using ClaimTrail.Text;

namespace ClaimTrail.Figures;

/// <summary>What sort of character stands at a place. Culture never matters here.</summary>
internal static class Letters
{
    private static readonly CharSet Blanks = CharSet.Of(c => IsSpace(c) || IsInvisible(c));

    private static readonly CharSet Parting = CharSet.Of(c => c < '\u0080'
        ? (c | 0x20) is >= 'a' and <= 'z'
        : char.IsLetter(c) && !Script.IsHan(c) && !Script.IsHangul(c) && !Script.IsKana(c));

    /// <summary>Whether the character belongs to a script whose words are set apart by spaces, so that two such
    /// characters in a row belong to one word. Hangul and Han do not count: particles and counters are written onto
    /// them.</summary>
    public static bool PartsWords(char c) => Parting.Has(c);

    public static bool IsSpace(char c) =>
        c is ' ' or '\u00A0' or '\u202F' or '\u3000' or (>= '\u2000' and <= '\u200A') or '\t';

    public static bool IsHyphen(char c) =>
        c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' or '\uFF0D';

    /// <summary>Marks without width: joiners, direction marks, the soft hyphen, the byte order mark.</summary>
    public static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u061C' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
            or (>= '\u2060' and <= '\u2069');

    /// <summary>An Arabic vowel sign, or the stroke that stretches a word.</summary>
    public static bool IsDiacritic(char c) => c is (>= '\u064B' and <= '\u0652') or '\u0670' or '\u0640';

    /// <summary>The Arabic vowel sign for a short u, which tells a fifth (خُمس) from five.</summary>
    public static bool IsShortU(char c) => c == '\u064F';

    /// <summary>What stands between two words: a space, or a mark without width.</summary>
    public static bool IsBlank(char c) => Blanks.Has(c);

    /// <summary>The value of a decimal digit, ASCII, full-width or Arabic-Indic; -1 for any other character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Digit(char c) => c is >= '0' and <= '9'
        ? c - '0'
        : c is < '\u0660' or (> '\u06F9' and < '\uFF10') ? -1 : ForeignDigit(c);

    private static int ForeignDigit(char c) => c switch
    {
        <= '\u0669' => c - '\u0660',
        >= '\u06F0' and <= '\u06F9' => c - '\u06F0',
        >= '\uFF10' and <= '\uFF19' => c - '\uFF10',
        _ => -1,
    };

    /// <summary>Whether the character may be a fraction, which is seen sooner than its value.</summary>
    public static bool IsVulgar(char c) => c is (>= '¼' and <= '¾') or (>= '\u2150' and <= '\u215E');

    /// <summary>The value of a fraction in one character, such as ½; 0 for any other.</summary>
    public static decimal Vulgar(char c) => c switch
    {
        '¼' => 0.25m,
        '½' => 0.5m,
        '¾' => 0.75m,
        < '\u2150' or > '\u215E' => 0,
        '⅐' => 1m / 7,
        '⅑' => 1m / 9,
        '⅒' => 0.1m,
        '⅓' or '⅔' => (c - '⅒') / 3m,
        < '⅙' => (c - '⅔') / 5m,
        '⅙' => 1m / 6,
        '⅚' => 5m / 6,
        _ => ((2 * (c - '⅛')) + 1) / 8m,
    };

    public static bool IsDigit(char c) => Digit(c) >= 0;

    public static bool IsUpper(char c) => c < '\u0080' ? c is >= 'A' and <= 'Z' : char.IsUpper(c);
}
