namespace ClaimTrail.Figures;

/// <summary>Words and what they mean, found at a place in a text: the longest wins. The cost is that of the word, never of
/// the list. Characters are folded on the way; a word of letters never ends inside a longer word.</summary>
internal sealed class WordTree<T>
{
    private const int Missing = -1;

    private readonly Folding _folding;
    private readonly bool _backward;
    private readonly bool _clitics;
    private readonly List<int> _valueAt = [Missing];
    private readonly List<T> _values = [];
    private readonly Dictionary<int, int> _edges = [];

    /// <param name="folding">How characters are made alike.</param>
    /// <param name="backward">Whether words are looked for leftwards from their end.</param>
    /// <param name="clitics">Whether a word may follow directly on و, ف, ب, ل or ك.</param>
    public WordTree(Folding folding, bool backward = false, bool clitics = false) =>
        (_folding, _backward, _clitics) = (folding, backward, clitics);

    /// <summary>The words that were added, as written in the table.</summary>
    public List<string> Words { get; } = [];

    public void Add(string word, T value)
    {
        Words.Add(word);
        var node = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var c = _folding.Fold(word[_backward ? word.Length - 1 - i : i]);
            if (c == Folding.Skipped) continue;
            var key = (node << 16) | c;
            if (!_edges.TryGetValue(key, out var next))
            {
                next = _valueAt.Count;
                _edges.Add(key, next);
                _valueAt.Add(Missing);
            }
            node = next;
        }
        if (_valueAt[node] != Missing) return;
        _valueAt[node] = _values.Count;
        _values.Add(value);
    }

    /// <summary>The longest word that starts at <paramref name="start"/>.</summary>
    public bool At(ReadOnlySpan<char> text, int start, out int end, out T value)
    {
        (end, value) = (start, default!);
        var found = Missing;
        for (int i = start, node = 0; i < text.Length; i++)
        {
            var c = _folding.Fold(text[i]);
            if (c == Folding.Skipped)
            {
                if (i == start) break;
                if (end == i && found != Missing) end = i + 1;
                continue;
            }
            if (!_edges.TryGetValue((node << 16) | c, out node)) break;
            if (_valueAt[node] == Missing || !EndsWord(text, i + 1)) continue;
            (found, end) = (_valueAt[node], i + 1);
        }
        if (found == Missing) return false;
        while (end < text.Length && Folding.IsDiacritic(text[end])) end++;
        value = _values[found];
        return true;
    }

    /// <summary>The longest word that ends just before <paramref name="end"/> and starts at or after <paramref name="floor"/>.</summary>
    public bool Before(ReadOnlySpan<char> text, int end, int floor, out int start, out T value)
    {
        (start, value) = (end, default!);
        var found = Missing;
        for (int i = end - 1, node = 0; i >= floor; i--)
        {
            var c = _folding.Fold(text[i]);
            if (c == Folding.Skipped) continue;
            if (!_edges.TryGetValue((node << 16) | c, out node)) break;
            if (_valueAt[node] == Missing || !StartsWord(text, i, floor)) continue;
            (found, start) = (_valueAt[node], i);
        }
        if (found == Missing) return false;
        value = _values[found];
        return true;
    }

    private static bool EndsWord(ReadOnlySpan<char> text, int end)
    {
        if (!Letters.PartsWords(text[end - 1])) return true;
        while (end < text.Length && Folding.IsDiacritic(text[end])) end++;
        return end == text.Length || !Letters.PartsWords(text[end]);
    }

    private bool StartsWord(ReadOnlySpan<char> text, int start, int floor)
    {
        if (start == floor) return true;
        var before = text[start - 1];
        if (Letters.IsHangul(text[start])) return !Letters.IsHangul(before);
        if (!Letters.PartsWords(text[start]) || !Letters.PartsWords(before)) return true;
        if (!_clitics || !Letters.IsClitic(before)) return false;
        return start - 1 == floor || !Letters.PartsWords(text[start - 2]) || (text[start - 2] == 'و' && (start - 2 == floor || !Letters.PartsWords(text[start - 3])));
    }
}
