using System.Globalization;

namespace ClaimTrail.Text;

/// <summary>Makes characters alike that a reader takes for the same whatever the language: case, width, kinds of space,
/// apostrophe, quotation mark and hyphen, Arabic alef and yeh. One character stays one character, so that places keep
/// their meaning. What a language adds stands in its table (see LanguageFolding).</summary>
internal static class Folding
{
    /// <summary>Stands for a character that is passed over: a vowel sign, the stretching stroke, a mark without
    /// width.</summary>
    public const char Skipped = '\0';

    private const int FullWidth = '！' - '!';

    private static readonly char[] Table = Folded();

    public static char Of(char c) => Table[c];

    /// <summary>What each character folds to, by its number.</summary>
    /// <param name="table">Takes it; of 65,536 places.</param>
    public static void CopyTo(Span<char> table) => Table.CopyTo(table);

    /// <summary>A text of the same length, character by character.</summary>
    public static string Of(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (var i = 0; i < from.Length; i++) to[i] = Table[from[i]];
    });

    private static char[] Folded()
    {
        var table = new char[char.MaxValue + 1];
        for (var c = 0; c < table.Length; c++) table[c] = Fold((char)c);
        return table;
    }

    private static char Fold(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        >= '！' and <= '～' => Fold((char)(c - FullWidth)),
        '\u0640' => Skipped,
        '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '\u2032' or '`' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
        'آ' or 'أ' or 'إ' or 'ٱ' => 'ا',
        'ى' => 'ي',
        '。' => '.',
        '،' => ',',
        // Two thirds of all, each of which is like no other.
        _ when Script.IsHan(c) || Script.IsHangul(c) || char.IsSurrogate(c) => c,
        _ => CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.Format => Skipped,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.LetterNumber
                or UnicodeCategory.OtherSymbol => char.ToLowerInvariant(c),
            _ when char.IsWhiteSpace(c)
                && c is not ('\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029') => ' ',
            _ => c,
        },
    };
}
