using System.Buffers;
using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>The form in which words are compared: small letters, one apostrophe, Arabic without vowel signs and with
/// one alef.</summary>
internal static class WordKey
{
    private static readonly SearchValues<char> Unchanged = SearchValues.Create("abcdefghijklmnopqrstuvwxyz");

    /// <summary>Longer ones are not kept, and not made on the stack.</summary>
    private const int Longest = 64;

    private static readonly char[] Folded = FoldedChars();

    /// <summary>The keys made last, so that the words of a language are made once and not at each of their
    /// places.</summary>
    [ThreadStatic]
    private static string?[]? s_made;

    /// <summary>The key of a word; invariant of culture.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        if (!word.ContainsAnyExcept(Unchanged)) return Pooled(word);
        Span<char> key = word.Length <= Longest ? stackalloc char[word.Length] : new char[word.Length];
        var length = 0;
        foreach (var c in word)
            if (Folded[c] is var folded and not Folding.Skipped) key[length++] = folded;
        return Pooled(key[..length]);
    }

    /// <summary>The key of a word that two keys make when one is written onto the other.</summary>
    public static string Of(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var length = first.Length + second.Length;
        Span<char> key = length <= Longest ? stackalloc char[length] : new char[length];
        first.CopyTo(key);
        second.CopyTo(key[first.Length..]);
        return Pooled(key);
    }

    /// <summary>Whether one of the first two letters of a word is an alef with a sign, which its key loses: إلياس,
    /// فإن.</summary>
    public static bool StartsWithHamza(ReadOnlySpan<char> word) =>
        word[..Math.Min(2, word.Length)].IndexOfAny('أ', 'إ', 'آ') >= 0;

    private static string Pooled(ReadOnlySpan<char> key)
    {
        if (key.Length > Longest) return key.ToString();
        var hash = (uint)key.Length;
        foreach (var c in key) hash = unchecked((hash * 31) + c);
        s_made ??= new string?[1 << 12];
        ref var made = ref s_made[(hash ^ (hash >> 12)) & (s_made.Length - 1)];
        return made is not null && key.SequenceEqual(made) ? made : made = key.ToString();
    }

    private static char[] FoldedChars()
    {
        var folded = new char[char.MaxValue + 1];
        Folding.CopyTo(folded);
        // على is no علي: in a word alone the last letter parts a preposition from a name.
        folded['ى'] = 'ى';
        return folded;
    }
}
