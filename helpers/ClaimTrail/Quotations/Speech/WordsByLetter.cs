using System.Numerics;
using System.Runtime.CompilerServices;

namespace ClaimTrail.Quotations;

/// <summary>Words by one of their letters, the longest first: a small open table, asked at nearly every place of a
/// text.</summary>
internal sealed class WordsByLetter
{
    private const int Free = '\0';
    private readonly char[] _letters;
    private readonly string[][] _words;

    /// <param name="words">The words.</param>
    /// <param name="letter">Which of its letters a word is found by.</param>
    public WordsByLetter(IEnumerable<string> words, Func<string, char> letter)
    {
        var lists = words.GroupBy(letter).ToList();
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, lists.Count * 4));
        (_letters, _words) = (new char[size], new string[size][]);
        Array.Fill(_words, []);
        foreach (var list in lists)
        {
            var slot = Slot(list.Key);
            (_letters[slot], _words[slot]) = (list.Key, [.. list.OrderByDescending(word => word.Length)]);
        }
    }

    /// <summary>The letters that have words.</summary>
    public IEnumerable<char> Letters => _letters.Where(c => c != Free);

    /// <summary>The words of a letter.</summary>
    public string[] At(char letter) => _words[Slot(letter)];

    /// <summary>Where a letter stands, or would.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Slot(char letter)
    {
        var slot = letter & (_letters.Length - 1);
        while (_letters[slot] != letter && _letters[slot] != Free) slot = (slot + 1) & (_letters.Length - 1);
        return slot;
    }
}
