using System.Buffers;
using System.Globalization;

namespace ClaimTrail.Quotations;

/// <summary>The form in which words are compared: small letters, one apostrophe, Arabic without vowel signs and with
/// one alef.</summary>
internal static class WordKey
{
    private static readonly SearchValues<char> Unchanged = SearchValues.Create("abcdefghijklmnopqrstuvwxyz");

    /// <summary>The key of a word; invariant of culture.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        if (!word.ContainsAnyExcept(Unchanged)) return word.ToString();
        var key = new char[word.Length];
        var length = 0;
        foreach (var c in word)
            if (Fold(c) is var folded and not '\0') key[length++] = folded;
        return new string(key, 0, length);
    }

    /// <summary>Whether one of the first two letters of a word is an alef with a sign, which its key loses: إلياس,
    /// فإن.</summary>
    public static bool StartsWithHamza(ReadOnlySpan<char> word) =>
        word[..Math.Min(2, word.Length)].IndexOfAny('أ', 'إ', 'آ') >= 0;

    private static char Fold(char c) => c switch
    {
        '’' or '‘' or '`' => '\'',
        '\u0640' => '\0',
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        _ when CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format => '\0',
        _ => char.ToLowerInvariant(c),
    };
}
