using System.Collections;

namespace ClaimTrail.Quotations;

/// <summary>Words, phrases and shapes of words of one meaning, findable as whole words or as the next
/// characters.</summary>
internal sealed class WordSet
{
    private const int GateSize = 1 << 10;
    private readonly HashSet<string> _words;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly HashSet<string> _phraseStarts = new(StringComparer.Ordinal);
    private readonly List<WordShape> _shapes = [];
    private readonly List<string> _plain = [];

    /// <summary>Made when they are asked for first: most sets never are.</summary>
    private WordsByLetter? _byFirst, _byLast;
    private readonly BitArray _gate = new(GateSize);

    /// <summary>How many characters the longest word or phrase has.</summary>
    private readonly int _longest;

    private readonly int _question;

    /// <param name="words">The words, phrases and shapes.</param>
    /// <param name="number">Which of its table's sets it is, from 0; null for one that belongs to none.</param>
    public WordSet(IEnumerable<string> words, int? number = null)
    {
        _question = number * 2 ?? Spelling.Unnumbered;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number ?? 0, (Spelling.SetQuestions / 2) - 1);
        Words = [.. words];
        _words = new(Words.Count, StringComparer.Ordinal);
        foreach (var word in Words)
        {
            var key = WordKey.Of(word);
            if (WordShape.Of(key) is { } shape)
            {
                _shapes.Add(shape);
                continue;
            }

            _words.Add(key);
            _gate[Gate(key)] = true;
            First ??= key;
            _longest = Math.Max(_longest, key.Length);
            LongestWords = Math.Max(LongestWords, key.Count(c => c == ' ') + 1);
            if (key.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space) _phraseStarts.Add(key[..space]);
            _plain.Add(word);
        }

        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The words, phrases and shapes, as written in the table.</summary>
    public IReadOnlyList<string> Words { get; }

    private WordsByLetter ByFirst => _byFirst ??= new(_plain, word => word[0]);

    private WordsByLetter ByLast => _byLast ??= new(_plain, word => word[^1]);

    /// <summary>Its words and those of another set; it stands for itself in its table.</summary>
    public WordSet With(WordSet other) => new([.. Words.Union(other.Words, StringComparer.Ordinal)],
        _question == Spelling.Unnumbered ? null : _question / 2);

    /// <summary>No word.</summary>
    public static WordSet Empty { get; } = new([]);

    /// <summary>The first word that the table lists, for where one must be written; null when there is none.</summary>
    public string? First { get; }

    /// <summary>The characters that the words start with.</summary>
    public IEnumerable<char> FirstLetters => ByFirst.Letters;

    /// <summary>The number of words in the longest phrase.</summary>
    public int LongestWords { get; }

    /// <summary>The forms of a table's entry, without and with each part in round brackets: (ال)باحث(ة) is باحث, باحثة,
    /// الباحث and الباحثة; null when a bracket has no partner.</summary>
    public static IReadOnlyList<string>? Expand(string entry)
    {
        var open = entry.IndexOf('(', StringComparison.Ordinal);
        var close = entry.IndexOf(')', StringComparison.Ordinal);
        if (open < 0 && close < 0) return [entry];
        if (open < 0 || close < open || Expand(entry[(close + 1)..]) is not { } rest) return null;
        var (before, part) = (entry[..open], entry[(open + 1)..close]);
        return [.. rest.Select(r => before + r), .. rest.Select(r => before + part + r)];
    }

    /// <summary>Whether the set holds a word, given by its <see cref="WordKey"/>.</summary>
    public bool Has(ReadOnlySpan<char> key) => Holds(key) || (_shapes.Count > 0 && HasShape(key));

    /// <summary>Whether the set holds a word of a text.</summary>
    public bool Has(Spelling word) => word.Knows(_question, out var answer) ? answer : Ask(word);

    /// <summary>Whether the set holds the word of a token; never that of a sign.</summary>
    public bool Has(in Token token) => Has(token.Key);

    /// <summary>Whether the set holds a word of a clause.</summary>
    public bool HasAny(in Clause tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
            if (Has(tokens[at])) return true;
        return false;
    }

    /// <summary>How many words the longest phrase has that starts at <paramref name="at"/>; 0 when none does.</summary>
    /// <param name="tokens">The tokens to look in.</param>
    /// <param name="at">The first token of the phrase.</param>
    /// <param name="first">What to read for the first token, when something is glued to it.</param>
    public int PhraseAt(in Clause tokens, int at, string? first = null) => PhraseAt(tokens, at, tokens.Count, first);

    private int PhraseAt(in Clause tokens, int at, int end, string? first)
    {
        if (at >= end || !tokens[at].IsWord || (first is null && !Opens(tokens[at].Key))) return 0;
        var key = first ?? tokens[at].Key.Key;
        var longest = Holds(key) ? 1 : 0;
        if (_phraseStarts.Count == 0 || !_phraseStarts.Contains(key)) return longest;
        Span<char> phrase = stackalloc char[_longest];
        if (!key.TryCopyTo(phrase)) return longest;
        for (var (n, length) = (2, key.Length); n <= LongestWords && at + n <= end && tokens[at + n - 1].IsWord; n++)
        {
            var next = tokens[at + n - 1].Key.Key;
            if (length + 1 + next.Length > _longest) break;
            phrase[length] = ' ';
            next.CopyTo(phrase[(length + 1)..]);
            length += 1 + next.Length;
            if (_lookup.Contains(phrase[..length])) longest = n;
        }

        return longest;
    }

    /// <summary>How many words the longest phrase has that ends just before <paramref name="end"/>; 0 when none
    /// does.</summary>
    public int PhraseBefore(in Clause tokens, int end)
    {
        for (var n = Math.Min(LongestWords, end); n > 0; n--)
            if (PhraseAt(tokens, end - n, end, null) == n) return n;
        return 0;
    }

    /// <summary>The length of the longest word that <paramref name="text"/> starts with, by characters; 0 when
    /// none.</summary>
    public int PrefixOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return 0;
        foreach (var word in ByFirst.At(text[0]))
            if (text.StartsWith(word.AsSpan())) return word.Length;
        return 0;
    }

    /// <summary>Whether one of the words starts a text, by characters.</summary>
    public bool IsPrefixOf(ReadOnlySpan<char> text) => PrefixOf(text) > 0;

    /// <summary>Whether one of the words ends a text, by characters.</summary>
    public bool IsSuffixOf(ReadOnlySpan<char> text) => SuffixOf(text) > 0;

    /// <summary>The length of the longest word that <paramref name="text"/> ends with, by characters; 0 when
    /// none.</summary>
    public int SuffixOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return 0;
        foreach (var word in ByLast.At(text[^1]))
            if (text.EndsWith(word.AsSpan())) return word.Length;
        return 0;
    }

    /// <summary>Where the first of the words starts in a text, by characters; -1 when none does.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
            if (PrefixOf(text[at..]) > 0) return at;
        return -1;
    }

    /// <summary>Where the last of the words starts in a text, by characters; -1 when none does.</summary>
    public int LastIndexIn(ReadOnlySpan<char> text)
    {
        for (var at = text.Length - 1; at >= 0; at--)
            if (PrefixOf(text[at..]) > 0) return at;
        return -1;
    }

    /// <summary>Whether a word is a word or the first one of a phrase.</summary>
    private bool Opens(Spelling word)
    {
        if (_question != Spelling.Unnumbered && word.Knows(_question + 1, out var answer)) return answer;
        var opens = Holds(word.Key) || _phraseStarts.Contains(word.Key);
        return _question == Spelling.Unnumbered ? opens : word.Learn(_question + 1, opens);
    }

    private bool Ask(Spelling word)
    {
        var has = Has(word.Key);
        return _question == Spelling.Unnumbered ? has : word.Learn(_question, has);
    }

    private bool Holds(ReadOnlySpan<char> key) => _gate[Gate(key)] && _lookup.Contains(key);

    /// <summary>A small number for a word, which most other words do not have.</summary>
    private static int Gate(ReadOnlySpan<char> key) =>
        key.IsEmpty
            ? 0
            : unchecked((key[0] * 37) + (key[^1] * 101) + (key[key.Length / 2] * 13) + key.Length) & (GateSize - 1);

    private bool HasShape(ReadOnlySpan<char> key)
    {
        foreach (var shape in _shapes)
            if (shape.Fits(key)) return true;
        return false;
    }
}
