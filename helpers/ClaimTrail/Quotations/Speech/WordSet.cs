namespace ClaimTrail.Quotations;

/// <summary>Words and phrases of one meaning, findable as whole words or as the next characters.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<char, List<string>> _byFirst = [];
    private readonly Dictionary<char, List<string>> _byLast = [];

    public WordSet(IEnumerable<string> words)
    {
        Words = [.. words];
        foreach (var word in Words)
        {
            var key = WordKey.Of(word);
            _words.Add(key);
            LongestWords = Math.Max(LongestWords, key.Count(c => c == ' ') + 1);
            List(_byFirst, word[0]).Add(word);
            List(_byLast, word[^1]).Add(word);
        }

        foreach (var list in _byFirst.Values.Concat(_byLast.Values)) list.Sort((a, b) => b.Length - a.Length);
    }

    /// <summary>The words and phrases, as written in the table.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The number of words in the longest phrase.</summary>
    public int LongestWords { get; }

    /// <summary>Whether the set holds a word, given by its <see cref="WordKey"/>.</summary>
    public bool Has(string key) => _words.Contains(key);

    /// <summary>How many words the longest phrase has that starts at <paramref name="at"/>; 0 when none does.</summary>
    /// <param name="tokens">The tokens to look in.</param>
    /// <param name="at">The first token of the phrase.</param>
    /// <param name="first">What to read for the first token, when something is glued to it.</param>
    public int PhraseAt(IReadOnlyList<Token> tokens, int at, string? first = null) => PhraseAt(tokens, at, tokens.Count, first);

    private int PhraseAt(IReadOnlyList<Token> tokens, int at, int end, string? first)
    {
        var (key, longest) = ("", 0);
        for (var n = 1; n <= LongestWords && at + n <= end && tokens[at + n - 1].IsWord; n++)
        {
            key = n == 1 ? first ?? tokens[at].Key : $"{key} {tokens[at + n - 1].Key}";
            if (_words.Contains(key)) longest = n;
        }

        return longest;
    }

    /// <summary>How many words the longest phrase has that ends just before <paramref name="end"/>; 0 when none does.</summary>
    public int PhraseBefore(IReadOnlyList<Token> tokens, int end)
    {
        for (var n = Math.Min(LongestWords, end); n > 0; n--)
            if (PhraseAt(tokens, end - n, end, null) == n) return n;
        return 0;
    }

    /// <summary>The length of the longest word that <paramref name="text"/> starts with, by characters; 0 when none.</summary>
    public int PrefixOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_byFirst.TryGetValue(text[0], out var words)) return 0;
        foreach (var word in words)
            if (text.StartsWith(word, StringComparison.Ordinal)) return word.Length;
        return 0;
    }

    /// <summary>The length of the longest word that <paramref name="text"/> ends with, by characters; 0 when none.</summary>
    public int SuffixOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_byLast.TryGetValue(text[^1], out var words)) return 0;
        foreach (var word in words)
            if (text.EndsWith(word, StringComparison.Ordinal)) return word.Length;
        return 0;
    }

    private static List<string> List(Dictionary<char, List<string>> lists, char key)
    {
        if (!lists.TryGetValue(key, out var list)) lists.Add(key, list = []);
        return list;
    }
}
