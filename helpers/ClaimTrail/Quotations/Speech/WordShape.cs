namespace ClaimTrail.Quotations;

/// <summary>How a word is built: <c>?</c> is any letter, <c>[abc]</c> one of these, <c>[!abc]</c> any other, and
/// <c>*</c>, once at most, any number of letters: <c>م??*ا</c>.</summary>
internal sealed class WordShape
{
    private readonly Letter[] _head;
    private readonly Letter[]? _tail;

    private WordShape(string pattern)
    {
        var (head, tail) = pattern.IndexOf('*', StringComparison.Ordinal) is >= 0 and var star
            ? (pattern[..star], pattern[(star + 1)..])
            : (pattern, null);
        (_head, _tail) = ([.. Letters(head)], tail is null ? null : [.. Letters(tail)]);
    }

    /// <summary>The shape that a table's entry describes; null when the entry is a plain word.</summary>
    public static WordShape? Of(string entry) =>
        entry.AsSpan().ContainsAny('?', '*', '[') ? new WordShape(entry) : null;

    /// <summary>Whether a word, given by its <see cref="WordKey"/>, is built so.</summary>
    public bool Fits(ReadOnlySpan<char> key)
    {
        if (_tail is null ? key.Length != _head.Length : key.Length < _head.Length + _tail.Length) return false;
        return Fits(_head, key) && (_tail is null || Fits(_tail, key[^_tail.Length..]));
    }

    private static bool Fits(Letter[] part, ReadOnlySpan<char> key)
    {
        for (var i = 0; i < part.Length; i++)
            if (!part[i].Fits(key[i])) return false;
        return true;
    }

    private static IEnumerable<Letter> Letters(string part)
    {
        for (var at = 0; at < part.Length; at++)
        {
            if (part[at] != '[')
            {
                yield return part[at] == '?' ? new("", IsNot: true) : new(part[at].ToString(), IsNot: false);
                continue;
            }

            var end = part.IndexOf(']', at);
            yield return new(part[(at + 1)..end].TrimStart('!'), part[at + 1] == '!');
            at = end;
        }
    }

    private readonly record struct Letter(string Some, bool IsNot)
    {
        public bool Fits(char c) =>
            (Some.Length == 1 ? Some[0] == c : Some.Contains(c, StringComparison.Ordinal)) != IsNot;
    }
}
