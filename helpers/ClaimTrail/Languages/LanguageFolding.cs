using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ClaimTrail.Text;

namespace ClaimTrail.Languages;

/// <summary>The folding of characters with the spelling variants of a language, or of all of them.</summary>
internal sealed class LanguageFolding
{
    private readonly char[] _table = new char[char.MaxValue + 1];
    private readonly Lazy<Dictionary<char, List<char>>> _variants;

    public LanguageFolding(params IEnumerable<Language> languages)
    {
        Folding.CopyTo(_table);
        foreach (var language in languages)
            foreach (var (target, variants) in language.Section("fold"))
                foreach (var variant in variants)
                    _table[variant[0]] = target[0];
        _variants = new(Inverted);
    }

    /// <summary>With the variants of every language: traditional and simplified characters are one.</summary>
    public static LanguageFolding All { get; } = new(Languages.All);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public char Fold(char c) => _table[c];

    /// <summary>The characters that are passed over.</summary>
    public FewChars Skipped => field ??= SkippedChars();

    /// <summary>A text of the same length, character by character.</summary>
    public string Fold(string text) => string.Create(text.Length, (text, _table), static (to, from) =>
    {
        for (var i = 0; i < from.text.Length; i++) to[i] = from._table[from.text[i]];
    });

    /// <summary>The characters that fold to one.</summary>
    public IEnumerable<char> Variants(char folded)
    {
        List<char> others = _variants.Value.TryGetValue(folded, out var found) ? found : [];
        return _table[folded] == folded && folded != Folding.Skipped ? others.Append(folded) : others;
    }

    private FewChars SkippedChars()
    {
        var skipped = new FewChars();
        foreach (var c in Variants(Folding.Skipped)) skipped.Add(c);
        return skipped;
    }

    /// <summary>What folds to another character, by that.</summary>
    private Dictionary<char, List<char>> Inverted()
    {
        var inverted = new Dictionary<char, List<char>>();
        for (var c = 0; c < _table.Length; c++)
        {
            if (_table[c] == c) continue;
            ref var variants = ref CollectionsMarshal.GetValueRefOrAddDefault(inverted, _table[c], out _);
            (variants ??= []).Add((char)c);
        }
        return inverted;
    }
}
