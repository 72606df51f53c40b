using System.Runtime.CompilerServices;
using ClaimTrail.Languages;
using ClaimTrail.Text;

namespace ClaimTrail.Figures;

/// <summary>Words and what they mean, found at a place in a text: the longest wins. The cost is that of the word, never
/// of the list. Characters are folded on the way; a word of letters never ends inside a longer word.</summary>
internal sealed class WordTree<T>
{
    private const int Missing = -1;

    private readonly LanguageFolding _folding;
    private readonly bool _backward;
    private readonly string _clitics;
    private readonly string _and;
    private readonly List<T> _values = [];

    /// <summary>The characters that a word can start with (backward, end with), as texts write them: most places are
    /// done with here.</summary>
    private FewChars _first = FewChars.None;

    /// <summary>A first look at them that stays near: a bit for the last six of each character's own.</summary>
    private ulong _glance;

    private Node[] _nodes = [new()];
    private int _nodeCount = 1;

    /// <summary>Edges of all nodes beside the first of each, in one open table: node and character in the key, the next
    /// node in the value; key 0 is free.</summary>
    private ulong[] _edges = [];
    private int _edgeCount;

    /// <param name="folding">How characters are made alike.</param>
    /// <param name="backward">Whether words are looked for leftwards from their end.</param>
    /// <param name="clitics">The words of one letter that a word may follow directly on: و, ف, ب, ل, ك.</param>
    /// <param name="and">Those of them that another may follow.</param>
    public WordTree(LanguageFolding folding, bool backward = false, string clitics = "", string and = "") =>
        (_folding, _backward, _clitics, _and) = (folding, backward, clitics, and);

    /// <summary>The words that were added, as written in the table.</summary>
    public List<string> Words { get; } = [];

    public bool IsEmpty => _values.Count == 0;

    public void Add(string word, T value)
    {
        if (_first == FewChars.None) AddFirstStarts();
        Words.Add(word);
        var node = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var c = _folding.Fold(word[_backward ? word.Length - 1 - i : i]);
            if (c == Folding.Skipped) continue;
            if (node == 0 && !_first.Has(c)) AddStarts(c);
            var next = Next(node, c);
            node = next < 0 ? Connect(node, c) : next;
        }
        if (_nodes[node].Value != Missing) return;
        _nodes[node].Value = _values.Count;
        _values.Add(value);
    }

    /// <summary>Whether a word can start with a character, as texts write it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayStartWith(char c) => (_glance & (1UL << (c & 63))) != 0 && _first.Has(c);

    /// <summary>The longest word that starts at <paramref name="start"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool At(ReadOnlySpan<char> text, int start, out int end, out T value)
    {
        if ((uint)start < (uint)text.Length && MayStartWith(text[start]))
            return Longest(text, start, out end, out value);
        (end, value) = (start, default!);
        return false;
    }

    private bool Longest(ReadOnlySpan<char> text, int start, out int end, out T value)
    {
        var (found, folding) = (Missing, _folding);
        end = start;
        for (int i = start, node = 0; i < text.Length; i++)
        {
            var c = folding.Fold(text[i]);
            if (c == Folding.Skipped)
            {
                if (i == start) break;
                if (end == i && found != Missing) end = i + 1;
                continue;
            }
            if ((node = Next(node, c)) < 0) break;
            var here = _nodes[node].Value;
            if (here == Missing || !EndsWord(text, i + 1)) continue;
            (found, end) = (here, i + 1);
        }
        if (found == Missing)
        {
            value = default!;
            return false;
        }
        while (end < text.Length && Letters.IsDiacritic(text[end])) end++;
        value = _values[found];
        return true;
    }

    /// <summary>The longest word that ends just before <paramref name="end"/> and starts at or after
    /// <paramref name="floor"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Before(ReadOnlySpan<char> text, int end, int floor, out int start, out T value)
    {
        if (end > floor && MayStartWith(text[end - 1])) return LongestBefore(text, end, floor, out start, out value);
        (start, value) = (end, default!);
        return false;
    }

    private bool LongestBefore(ReadOnlySpan<char> text, int end, int floor, out int start, out T value)
    {
        (start, value) = (end, default!);
        var found = Missing;
        for (int i = end - 1, node = 0; i >= floor; i--)
        {
            var c = _folding.Fold(text[i]);
            if (c == Folding.Skipped) continue;
            if ((node = Next(node, c)) < 0) break;
            var here = _nodes[node].Value;
            if (here == Missing || !StartsWord(text, i, floor)) continue;
            (found, start) = (here, i);
        }
        if (found == Missing) return false;
        value = _values[found];
        return true;
    }

    // Leftwards, marks that are passed over may stand before the word's last letter.
    private void AddFirstStarts() =>
        (_first, _glance) = _backward ? (new FewChars(_folding.Skipped), ulong.MaxValue) : (new FewChars(), 0UL);

    private void AddStarts(char folded)
    {
        foreach (var c in _folding.Variants(folded))
        {
            _first.Add(c);
            _glance |= 1UL << (c & 63);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Next(int node, char c)
    {
        ref readonly var from = ref _nodes[node];
        return from.First == c ? from.Next : from.HasMore ? NextOfMore(node, c) : Missing;
    }

    private int NextOfMore(int node, char c)
    {
        var key = Key(node, c);
        var mask = _edges.Length - 1;
        for (var slot = Slot(key) & mask; ; slot = (slot + 1) & mask)
        {
            var edge = _edges[slot];
            if (edge == 0) return Missing;
            if ((edge >> 24) == key) return (int)(edge & 0xFFFFFF);
        }
    }

    /// <summary>Makes a node that a character leads to.</summary>
    private int Connect(int node, char c)
    {
        var next = _nodeCount++;
        if (next == _nodes.Length) Array.Resize(ref _nodes, next * 2);
        _nodes[next] = new();
        ref var from = ref _nodes[node];
        if (from.Next == Missing)
        {
            (from.First, from.Next) = (c, next);
            return next;
        }
        from.HasMore = true;
        if (++_edgeCount * 2 > _edges.Length)
        {
            var old = _edges;
            _edges = new ulong[Math.Max(8, old.Length * 2)];
            foreach (var edge in old)
                if (edge != 0) Insert(edge);
        }
        Insert((Key(node, c) << 24) | (uint)next);
        return next;
    }

    private void Insert(ulong edge)
    {
        var mask = _edges.Length - 1;
        var slot = Slot(edge >> 24) & mask;
        while (_edges[slot] != 0) slot = (slot + 1) & mask;
        _edges[slot] = edge;
    }

    private static ulong Key(int node, char c) => ((ulong)(uint)node << 16) | c;

    private static int Slot(ulong key) => (int)(unchecked(key * 0x9E3779B97F4A7C15) >> 40);

    private static bool EndsWord(ReadOnlySpan<char> text, int end)
    {
        if (!Letters.PartsWords(text[end - 1])) return true;
        while (end < text.Length && Letters.IsDiacritic(text[end])) end++;
        return end == text.Length || !Letters.PartsWords(text[end]);
    }

    private bool StartsWord(ReadOnlySpan<char> text, int start, int floor)
    {
        if (start == floor) return true;
        var before = text[start - 1];
        if (Script.IsHangul(text[start])) return !Script.IsHangul(before);
        if (!Letters.PartsWords(text[start]) || !Letters.PartsWords(before)) return true;
        if (!_clitics.Contains(before, StringComparison.Ordinal)) return false;
        return start - 1 == floor || !Letters.PartsWords(text[start - 2])
            || (_and.Contains(text[start - 2], StringComparison.Ordinal)
                && (start - 2 == floor || !Letters.PartsWords(text[start - 3])));
    }

    /// <summary>A place in the tree: most have one way on.</summary>
    private struct Node()
    {
        public char First;
        public bool HasMore;
        public int Next = Missing;
        public int Value = Missing;
    }
}
