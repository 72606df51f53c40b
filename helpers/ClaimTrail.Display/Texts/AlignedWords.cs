using System.Globalization;
using System.Text;

namespace ClaimTrail.Display;

/// <summary>Finds the words under a piece of a passage. The lines below a passage go word by word: with the words of
/// the original, or, where it has no spaces, with as many letters as a word has syllables.</summary>
internal static class AlignedWords
{
    private static readonly char[] Edges = [.. ",.!?;:“”\"《》«»[]،"];

    /// <summary>The words under a piece, as they stand in the two lines; null where the lines do not go together, or
    /// the words stand there earlier too.</summary>
    /// <param name="original">The passage.</param>
    /// <param name="start">Where the piece starts in it, in UTF-16 code units.</param>
    /// <param name="length">Its length.</param>
    /// <param name="sound">The sound in Latin letters; null when there is none.</param>
    /// <param name="wordForWord">The gloss, its words parted by <c>|</c>; null when there is none.</param>
    public static (string? Sound, string? WordForWord) Under(
        string original, int start, int length, string? sound, string? wordForWord)
    {
        var spoken = Words(sound ?? "", char.IsWhiteSpace);
        var glossed = Words(wordForWord ?? "", c => c == '|');
        var printed = Words(original, char.IsWhiteSpace);
        if (printed.Count != Math.Max(spoken.Count, glossed.Count))
            printed = BySyllables(original, sound ?? "", spoken);
        var under = Enumerable.Range(0, printed.Count)
            .Where(i => printed[i].Start < start + length && printed[i].End > start).ToList();
        return under.Count == 0
            ? (null, null)
            : (Cut(sound, spoken, printed.Count, under), Cut(wordForWord, glossed, printed.Count, under));
    }

    private static string? Cut(string? line, List<(int Start, int End)> words, int count, List<int> under)
    {
        if (line is null || words.Count != count) return null;
        var from = words[under[0]].Start;
        var cut = line[from..words[under[^1]].End];
        from += cut.Length - cut.TrimStart(Edges).Length;
        cut = cut.Trim(Edges);
        return cut.Length > 0 && line.IndexOf(cut, StringComparison.Ordinal) == from ? cut : null;
    }

    private static List<(int Start, int End)> Words(string line, Func<char, bool> parts)
    {
        var words = new List<(int, int)>();
        for (var at = 0; at < line.Length; at++)
        {
            if (parts(line[at]) || char.IsWhiteSpace(line[at])) continue;
            var end = at;
            for (var i = at; i < line.Length && !parts(line[i]); i++)
                if (!char.IsWhiteSpace(line[i])) end = i + 1;
            words.Add((at, end));
            at = end;
        }
        return words;
    }

    /// <summary>The places of spoken words in a text without spaces; empty when they do not go together to the
    /// end.</summary>
    private static List<(int Start, int End)> BySyllables(string original, string sound,
        List<(int Start, int End)> spoken)
    {
        var places = new List<(int, int)>(spoken.Count);
        var at = 0;
        foreach (var (start, end) in spoken)
        {
            Skip(original, ref at);
            var from = at;
            var word = sound[start..end].Where(char.IsLetterOrDigit).ToArray();
            if (word.Length > 0 && at < original.Length && char.IsAscii(original[at]))
                foreach (var letter in word)
                {
                    Skip(original, ref at);
                    if (at >= original.Length || !IsSame(original[at], letter)) return [];
                    at++;
                }
            else
                for (var syllables = Syllables(sound[start..end]); syllables > 0; syllables--)
                {
                    Skip(original, ref at);
                    if (at >= original.Length || char.IsAscii(original[at])) return [];
                    at++;
                }
            places.Add((from, at));
        }
        Skip(original, ref at);
        return at == original.Length ? places : [];
    }

    private static bool IsSame(char one, char other) => char.ToUpperInvariant(one) == char.ToUpperInvariant(other);

    private static void Skip(string text, ref int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at])) at++;
    }

    /// <summary>How many groups of vowels a word has: in Pinyin, how many syllables.</summary>
    private static int Syllables(string word)
    {
        var (count, inside) = (0, false);
        foreach (var letter in word.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark) continue;
            var vowel = "aeiouAEIOU".Contains(letter, StringComparison.Ordinal);
            if (vowel && !inside) count++;
            inside = vowel;
        }
        return count;
    }
}
