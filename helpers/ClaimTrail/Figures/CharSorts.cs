using ClaimTrail.Languages;
using ClaimTrail.Text;

namespace ClaimTrail.Figures;

/// <summary>What sort of character each is to the search for places where a number can start.</summary>
internal static class CharSorts
{
    /// <summary>What a character can be that a number starts with.</summary>
    public const byte IsDigit = 1, IsFirst = 2;

    /// <summary>How much higher the bits are that tell what of the next character matters: behind a letter only whether
    /// it is a digit.</summary>
    public const int Next = 4;

    private const byte Letter = IsDigit << Next, Other = (IsDigit | IsFirst) << Next, Digit = Other | IsDigit;

    /// <summary>Each letter, and a space for whatever is none, by the folded character.</summary>
    private static readonly char[] Letters = MadeOfAll(c => c == Folding.Skipped || Script.IsHangul(c)
        || Figures.Letters.PartsWords(c) ? c : ' ');

    private static readonly Lazy<byte[]> Spaced = new(() => MadeOfAll(c => Sort(c, Figures.Letters.PartsWords(c))));
    private static readonly Lazy<byte[]> Hangul = new(() => MadeOfAll(c => Sort(c, Script.IsHangul(c))));
    private static readonly Lazy<byte[]> Han = new(() => MadeOfAll(c => Sort(c, isLetter: false)));

    /// <summary>What counts as standing before the first character.</summary>
    public static byte Before => Other;

    /// <summary>Whether a digit or a fraction in one character.</summary>
    public static bool OpensNumber(char c) => Figures.Letters.IsDigit(c) || Figures.Letters.IsVulgar(c);

    /// <summary>Each letter as a language folds it, and a space for whatever is none, by the character.</summary>
    public static char[] LettersOf(LanguageFolding folding)
    {
        var (all, letters) = (Letters, new char[char.MaxValue + 1]);
        for (var c = 0; c < letters.Length; c++) letters[c] = all[folding.Fold((char)c)];
        return letters;
    }

    /// <summary>The sort of each character.</summary>
    /// <param name="spacing">How words are parted: by it letters are those of Hangul, or those of words that spaces
    /// part; where nothing does, a number can start anywhere.</param>
    /// <param name="folding">How letters are made alike.</param>
    /// <param name="first">The folded letters that a number in words begins with.</param>
    public static byte[] Of(WordSpacing spacing, LanguageFolding folding, IEnumerable<char> first)
    {
        byte[] sorts =
        [
            .. (spacing switch
            {
                WordSpacing.Suffixed => Hangul,
                WordSpacing.Joined => Han,
                _ => Spaced,
            }).Value,
        ];
        foreach (var folded in first)
            foreach (var c in folding.Variants(folded))
                if (sorts[c] is Letter or Other) sorts[c] |= IsFirst;
        return sorts;
    }

    private static byte Sort(char c, bool isLetter) => OpensNumber(c) ? Digit : isLetter ? Letter : Other;

    private static T[] MadeOfAll<T>(Func<char, T> make)
    {
        var all = new T[char.MaxValue + 1];
        for (var c = 0; c < all.Length; c++) all[c] = make((char)c);
        return all;
    }
}
