namespace ClaimTrail.Quotations;

/// <summary>How a word is built: <c>?</c> is any letter, <c>[abc]</c> one of these, <c>[!abc]</c> any other, and
/// <c>*</c>, once at most, any number of letters: <c>م??*ا</c>.</summary>
internal sealed class WordShape
{
    private readonly List<(string Letters, bool IsNot)> _head = [];
    private readonly List<(string Letters, bool IsNot)>? _tail;

    private WordShape(string pattern)
    {
        var part = _head;
        for (var at = 0; at < pattern.Length; at++)
        {
            switch (pattern[at])
            {
                case '*':
                    part = _tail = [];
                    break;
                case '?':
                    part.Add(("", true));
                    break;
                case '[':
                    var letters = pattern[(at + 1)..pattern.IndexOf(']', at)];
                    part.Add((letters.TrimStart('!'), letters[0] == '!'));
                    at += letters.Length + 1;
                    break;
                default:
                    part.Add((pattern[at].ToString(), false));
                    break;
            }
        }
    }

    /// <summary>The shape that a table's entry describes; null when the entry is a plain word.</summary>
    public static WordShape? Of(string entry) =>
        entry.AsSpan().ContainsAny('?', '*', '[') ? new WordShape(entry) : null;

    /// <summary>Whether a word, given by its <see cref="WordKey"/>, is built so.</summary>
    public bool Fits(ReadOnlySpan<char> key) => _tail is null
        ? key.Length == _head.Count && Fits(_head, key)
        : key.Length >= _head.Count + _tail.Count && Fits(_head, key) && Fits(_tail, key[^_tail.Count..]);

    private static bool Fits(List<(string Letters, bool IsNot)> part, ReadOnlySpan<char> key)
    {
        for (var i = 0; i < part.Count; i++)
            if (part[i].Letters.Contains(key[i], StringComparison.Ordinal) == part[i].IsNot) return false;
        return true;
    }
}
