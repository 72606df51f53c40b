using ClaimTrail.Languages;
using ClaimTrail.Text;

namespace ClaimTrail.Figures;

/// <summary>What sort of character each is to the search for places where a number can start.</summary>
internal static class CharSorts
{
    public const byte Other = 0, Digit = 1, Letter = 2, First = 3;

    /// <summary>Each letter, and a space for whatever is none, by the folded character.</summary>
    private static readonly char[] Letters = MadeOfAll(c => c == Folding.Skipped || Script.IsHangul(c)
        || Figures.Letters.PartsWords(c) ? c : ' ');

    private static readonly Lazy<byte[]> Spaced = new(() => MadeOfAll(c => Sort(c, Figures.Letters.PartsWords(c))));
    private static readonly Lazy<byte[]> Hangul = new(() => MadeOfAll(c => Sort(c, Script.IsHangul(c))));

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
    /// <param name="hangul">Whether letters are those of Hangul; otherwise those of words that spaces part.</param>
    /// <param name="folding">How letters are made alike.</param>
    /// <param name="first">The folded letters that a number in words begins with.</param>
    public static byte[] Of(bool hangul, LanguageFolding folding, IEnumerable<char> first)
    {
        byte[] sorts = [.. (hangul ? Hangul : Spaced).Value];
        foreach (var folded in first)
            foreach (var c in folding.Variants(folded))
                if (sorts[c] == Letter) sorts[c] = First;
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
