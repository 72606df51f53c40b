using ClaimTrail.Text;

namespace ClaimTrail.Quotations.Matching;

/// <summary>The words in Latin letters of a text, as keys that languages share.</summary>
internal static class LatinWords
{
    // Long enough to keep roots apart, short enough to leave the endings of both languages off.
    private const int CognateLength = 5;

    /// <summary>The words with their places. A name is a word with capitals where the language would not put them, or
    /// any word at all in a text of another script.</summary>
    public static IEnumerable<(TextSpan Span, Anchor Anchor)> Of(string text)
    {
        var native = IsLatinText(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsLetter(text[i])) continue;
            var start = i;
            while (i < text.Length && (IsLetter(text[i]) || IsInner(text, i))) i++;
            var span = new TextSpan(start, i - start);
            if (Read(span.Of(text), native, text.AsSpan(0, start)) is { } anchor) yield return (span, anchor);
        }
    }

    private static Anchor? Read(ReadOnlySpan<char> word, bool native, ReadOnlySpan<char> before)
    {
        var key = Key(word);
        if (key.Length < 2) return null;
        var capitals = 0;
        foreach (var c in word) if (char.IsUpper(c)) capitals++;
        var isName = capitals >= 2 || !native || (capitals == 1 && !StartsSentence(before));
        if (isName) return new Anchor(AnchorKind.LatinName, Cut(key));
        return key.Length >= CognateLength ? new Anchor(AnchorKind.Cognate, Cut(key)) : null;
    }

    private static string Cut(string key) => key.Length > CognateLength ? key[..CognateLength] : key;

    private static bool StartsSentence(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(" \u00A0\"'“‘«(");
        return before.IsEmpty || before[^1] is '.' or '!' or '?' or '\n' or ':';
    }

    /// <summary>The letters in the spelling that English, Indonesian and their like share: k for hard c, f for ph, one
    /// letter for two.</summary>
    private static string Key(ReadOnlySpan<char> word)
    {
        Span<char> key = stackalloc char[Math.Min(word.Length, 32) + 1];
        var n = 0;
        for (var i = 0; i < word.Length && n < key.Length - 1; i++)
        {
            var c = char.ToLowerInvariant(word[i]);
            if (!char.IsAsciiLetterLower(c)) continue;
            var next = i + 1 < word.Length ? char.ToLowerInvariant(word[i + 1]) : '\0';
            var plain = (c, next) switch
            {
                ('c', 'e' or 'i' or 'y') => 's',
                ('c', _) or ('q', _) => 'k',
                ('p', 'h') => 'f',
                ('y', _) => 'i',
                ('z', _) => 's',
                ('v', _) => 'f',
                _ => c,
            };
            if ((c, next) is ('c', 'h') or ('p', 'h')) i++;
            if (n == 0 || key[n - 1] != plain) key[n++] = plain;
        }

        return new string(key[..n]);
    }

    private static bool IsLatinText(string text)
    {
        var (latin, other) = (0, 0);
        foreach (var c in text)
            if (IsLetter(c)) latin++;
            else if (char.IsLetter(c)) other++;
        return latin > other;
    }

    private static bool IsLetter(char c) =>
        char.IsAsciiLetter(c) || (c is >= '\u00C0' and <= '\u024F' && char.IsLetter(c));

    private static bool IsInner(string text, int i) =>
        text[i] is '-' or '&' && i + 1 < text.Length && IsLetter(text[i + 1]) && char.IsUpper(text[i + 1]);
}
