using System.Buffers;
using ClaimTrail.Languages;

namespace ClaimTrail.Figures;

/// <summary>Finds the places where a number can start, and passes over everything else fast.</summary>
internal sealed class Triggers
{
    private readonly SearchValues<char> _starts;
    private readonly bool[] _pairs = new bool[char.MaxValue + 1];
    private readonly bool _spaced;
    private readonly bool _hangul;
    private readonly Folding _folding;

    public Triggers(Lexicon lexicon)
    {
        _folding = lexicon.Folding;
        _spaced = lexicon.Language.Spacing is WordSpacing.Spaced or WordSpacing.Prefixed;
        _hangul = lexicon.Language.Spacing == WordSpacing.Suffixed;
        var prefixed = lexicon.Language.Spacing == WordSpacing.Prefixed;

        IEnumerable<string> words = [.. lexicon.Numbers.Words, .. lexicon.Vague.Words, .. lexicon.VagueBefore.Words, .. lexicon.HalfBefore.Words,
            .. lexicon.Shares.Words, .. lexicon.LeadingOne.Words, .. lexicon.PercentBefore.Words, .. lexicon.Amounts.Words];
        var starts = new HashSet<char>("0123456789０１２３４５６７８９٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹");
        foreach (var word in words)
        {
            AddPair(word[0], word.Length > 1 ? word[1] : ' ');
            if (prefixed) foreach (var clitic in "وفبلك") AddPair(clitic, word[0]);
            if (prefixed) foreach (var clitic in "وفبلك") AddPair(clitic, 'ـ');
            for (var c = 0; c <= char.MaxValue && !_spaced; c++)
                if (_folding.Fold((char)c) == _folding.Fold(word[0])) starts.Add((char)c);
        }
        _starts = SearchValues.Create([.. starts]);
    }

    /// <summary>The next place at or after <paramref name="from"/> where a number can start; -1 when there is none.</summary>
    public int Next(ReadOnlySpan<char> text, int from)
    {
        if (_spaced) return NextWord(text, from);
        while (from < text.Length)
        {
            var offset = text[from..].IndexOfAny(_starts);
            if (offset < 0) return -1;
            from += offset;
            if (!_hangul || from == 0 || !Letters.IsHangul(text[from]) || !Letters.IsHangul(text[from - 1])) return from;
            from++;
        }
        return -1;
    }

    private int NextWord(ReadOnlySpan<char> text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            var c = text[i];
            if (Letters.IsDigit(c)) return i;
            if (!Letters.PartsWords(c)) continue;
            if (i == 0 || !Letters.PartsWords(text[i - 1]) || i == from)
            {
                var second = i + 1 < text.Length ? _folding.Fold(text[i + 1]) : ' ';
                if (_pairs[Pair(_folding.Fold(c), second)] && (i == 0 || !Letters.PartsWords(text[i - 1]))) return i;
            }
            while (i + 1 < text.Length && Letters.PartsWords(text[i + 1])) i++;
        }
        return -1;
    }

    private void AddPair(char first, char second) => _pairs[Pair(_folding.Fold(first), _folding.Fold(second))] = true;

    private static int Pair(char first, char second) => ((first * 251) ^ (second * 7)) & char.MaxValue;
}
