using System.Runtime.CompilerServices;
using ClaimTrail.Languages;
using ClaimTrail.Text;

namespace ClaimTrail.Figures;

/// <summary>Finds the places where a number can start, and passes over everything else fast: by what sort of character
/// each is, and by the first letters of each word.</summary>
internal sealed class Triggers
{
    /// <summary>How many syllables of Hangul are looked at.</summary>
    private const int LongestHangul = 3;

    private const int Spread = 0x2F0B4C47;

    private readonly byte[] _sorts;
    private readonly char[] _letters;
    private readonly HashSet<char> _first = [];

    /// <summary>What makes a number of a numeral, whatever follows: 负.</summary>
    private readonly CharSet _leads = new();

    /// <summary>Words of one character, whole numbers or parts of one.</summary>
    private readonly CharSet _single = new();

    /// <summary>What a unit, a numeral or another part of a number begins with.</summary>
    private readonly CharSet _following = new();

    /// <summary>What is no numeral and of interest, whatever follows: 半.</summary>
    private readonly CharSet _parts = new();
    private readonly CharSet _pairs = new();
    private readonly HashedSet _openings = new();
    private readonly WordSpacing _spacing;
    private readonly LanguageFolding _folding;

    public Triggers(Lexicon lexicon)
    {
        _folding = lexicon.Folding;
        _letters = CharSorts.LettersOf(_folding);
        _spacing = lexicon.Language.Spacing;
        IEnumerable<string> words = [.. lexicon.Numbers.Words, .. lexicon.Vague.Words, .. lexicon.VagueBefore.Words,
            .. lexicon.HalfBefore.Words,
            .. lexicon.Shares.Words,  .. lexicon.PercentBefore.Words, .. lexicon.Amounts.Words,
            .. lexicon.BehindNoun.Words, .. lexicon.SpokenAges.Words,
            .. from one in lexicon.LeadingOne.Words
                from word in lexicon.Numbers.Words.Concat(lexicon.Denominators.Words) select $"{one} {word}"];

        if (_spacing == WordSpacing.Suffixed) AddHangul(lexicon, words);
        else if (_spacing == WordSpacing.Joined) AddHan(lexicon, words);
        else
        {
            foreach (var word in words)
            {
                AddOpening(word);
                foreach (var clitic in lexicon.Clitics)
                {
                    AddOpening(clitic + word);
                    AddOpening(lexicon.And + clitic + word);
                }
            }
        }
        _sorts = CharSorts.Of(_spacing, _folding, _first);
    }

    /// <summary>The next place at or after <paramref name="from"/> where a number can start; -1 when there is
    /// none.</summary>
    public int Next(ReadOnlySpan<char> text, int from)
    {
        var sorts = _sorts;
        int sort = from > 0 ? sorts[text[from - 1]] : CharSorts.Before;
        for (var i = from; (uint)i < (uint)text.Length; i++)
        {
            var wanted = sort >> CharSorts.Next;
            sort = sorts[text[i]];
            if ((sort & wanted) == 0) continue;
            if ((sort & CharSorts.IsDigit) != 0 || MayOpen(text, i) && IsOpening(text, i)) return i;
        }
        return -1;
    }

    // Kept out of the loop over all characters, which then stays in registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsOpening(ReadOnlySpan<char> text, int at) => _spacing switch
    {
        WordSpacing.Joined => IsHanNumber(text, at),
        WordSpacing.Suffixed => IsOpeningOfHangul(text, at),
        _ => _openings.Has(Opening(text, at)),
    };

    /// <summary>Whether what stands after a Han numeral can follow a number: of a numeral inside a word, 三 in 三明治,
    /// nothing is of interest.</summary>
    private bool IsHanNumber(ReadOnlySpan<char> text, int at)
    {
        var first = _folding.Fold(text[at]);
        var second = at + 1 < text.Length ? _folding.Fold(text[at + 1]) : ' ';
        if (second == Folding.Skipped || _openings.Has(HanPair(first, second))) return true;
        return _single.Has(first)
            && (_following.Has(second) || !Script.IsHan(second) || _parts.Has(first)
                || at > 0 && (Letters.IsBlank(text[at - 1]) || _leads.Has(_folding.Fold(text[at - 1]))));
    }

    /// <summary>A numeral of one character, and what a unit, a numeral or another part of a number begins
    /// with.</summary>
    private void AddHan(Lexicon lexicon, IEnumerable<string> words)
    {
        foreach (var word in lexicon.Units.Words.Concat(lexicon.Numbers.Words)
            .Concat(lexicon.InfixMore.Words).Concat(lexicon.InfixAbout.Words).Concat(lexicon.FractionMark.Words)
            .Concat(lexicon.DecimalWords.Words).Concat(lexicon.PartAfter.Words).Concat(lexicon.RangeMarks.Words)
            .Concat(lexicon.OrMarks.Words).Concat(lexicon.Neighbours.Words).Concat(lexicon.Clues.Words)
            .Concat(lexicon.YearMark.Words).Concat(lexicon.MonthMark.Words).Concat(lexicon.DayMark.Words)
            .Concat(lexicon.Joiner.Words).Concat(lexicon.Native.Words).Concat(lexicon.MinusAfter.Words))
            _following.Add(_folding.Fold(word[0]));
        HashSet<string> numerals = [.. lexicon.Numbers.Words, .. lexicon.VagueBefore.Words];
        foreach (var word in words)
        {
            var first = _folding.Fold(word[0]);
            _first.Add(first);
            if (word.Length > 1)
            {
                _openings.Add(HanPair(first, _folding.Fold(word[1])));
                continue;
            }
            _single.Add(first);
            if (!numerals.Contains(word)) _parts.Add(first);
        }
        foreach (var word in lexicon.Minus.Words) _leads.Add(_folding.Fold(word[^1]));
    }

    private void AddOpening(string word)
    {
        _openings.Add(_spacing == WordSpacing.Suffixed ? OpeningOfHangul(word) : Opening(word, 0));
        _first.Add(_folding.Fold(word[0]));
        var second = 1;
        while (second < word.Length && _folding.Fold(word[second]) == Folding.Skipped) second++;
        _pairs.Add(Pair(_letters[word[0]], second < word.Length ? _letters[word[second]] : ' '));
    }

    /// <summary>Whether the first two letters are those of some number word: most words of a text are done with
    /// here.</summary>
    private bool MayOpen(ReadOnlySpan<char> text, int at)
    {
        var second = at + 1 < text.Length ? _letters[text[at + 1]] : ' ';
        return _pairs.Has(Pair(_letters[text[at]], second)) || second == Folding.Skipped
            || _spacing == WordSpacing.Joined;
    }

    private static int HanPair(char first, char second) => (first << 16) | second;

    private static char Pair(char first, char second) => unchecked((char)((first * 311) + second));

    /// <summary>Of a Hangul numeral of one syllable, only what a unit, a scale or a particle of number can follow is of
    /// interest.</summary>
    private void AddHangul(Lexicon lexicon, IEnumerable<string> words)
    {
        // No more of them is looked at.
        const int most = LongestHangul - 1;
        HashSet<string> following = [.. from word in lexicon.Units.Words.Concat(lexicon.Numbers.Words)
            .Concat(lexicon.InfixMore.Words).Concat(lexicon.FractionMark.Words).Concat(lexicon.VagueBefore.Words)
            .Concat(lexicon.Joiner.Words.Select(joiner => joiner + " ")) // 삼과 오분의 일
                                        select word.Length > most ? word[..most] : word];
        foreach (var word in words)
        {
            if (word.Length > 1)
            {
                AddOpening(word);
                continue;
            }
            // 만 7천
            if (lexicon.Numbers.At(word, 0, out _, out var number) && number.Value >= 100) AddOpening(word + "  ");
            foreach (var next in following)
            {
                AddOpening(word + next);
                AddOpening($"{word} {next}");
            }
        }
    }

    private bool IsOpeningOfHangul(ReadOnlySpan<char> text, int at)
    {
        Span<int> syllables = stackalloc int[LongestHangul + 1];
        ReadHangul(text, at, syllables);
        return _openings.Has(syllables[LongestHangul - 1]) || _openings.Has(syllables[LongestHangul]);
    }

    private int OpeningOfHangul(string word)
    {
        Span<int> syllables = stackalloc int[LongestHangul + 1];
        ReadHangul(word, 0, syllables);
        return syllables[Math.Min(word[1] == ' ' ? word.Length - 1 : word.Length, LongestHangul)];
    }

    /// <summary>A small number for the first one, two and three syllables at a place; a space behind the first counts
    /// for none.</summary>
    private void ReadHangul(ReadOnlySpan<char> text, int at, Span<int> syllables)
    {
        syllables[0] = 0;
        var (taken, isBehindSpace) = (0, false);
        for (var i = at; taken < LongestHangul; i++)
        {
            var c = i < text.Length ? _letters[text[i]] : ' ';
            if (c == Folding.Skipped) continue;
            var isSpace = c == ' ' && taken == 1 && !isBehindSpace;
            syllables[isSpace ? taken : taken + 1] = unchecked((syllables[taken] * Spread) + c);
            if (isSpace) isBehindSpace = true;
            else taken++;
        }
    }

    /// <summary>A small number for the whole word at a place, with two letters of the next behind a single letter (a
    /// million).</summary>
    private int Opening(ReadOnlySpan<char> text, int at)
    {
        var (hash, taken, isWhole, most) = (0, 0, true, int.MaxValue);
        for (var i = at; taken < most; i++)
        {
            var c = i < text.Length ? _letters[text[i]] : ' ';
            if (c == Folding.Skipped) continue;
            if (c == ' ' && taken > 1 && isWhole) break;
            if (c == ' ' && taken == 1) (isWhole, most) = (false, 4);
            hash = unchecked((hash * Spread) + c);
            taken++;
        }
        return hash;
    }
}

/// <summary>Numbers, each known by two bits: whatever was added is in it, and hardly anything else.</summary>
internal sealed class HashedSet
{
    private readonly CharSet _low = new();
    private readonly CharSet _high = new();

    public void Add(int number)
    {
        var mixed = Mixed(number);
        _low.Add(unchecked((char)mixed));
        _high.Add((char)(mixed >> 16));
    }

    public bool Has(int number)
    {
        var mixed = Mixed(number);
        return _low.Has(unchecked((char)mixed)) && _high.Has((char)(mixed >> 16));
    }

    private static uint Mixed(int number)
    {
        var product = unchecked((uint)number * 0x9E3779B1);
        return product ^ (product >> 15);
    }
}
