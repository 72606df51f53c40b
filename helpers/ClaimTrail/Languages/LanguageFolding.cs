using System.Runtime.CompilerServices;
using ClaimTrail.Text;

namespace ClaimTrail.Languages;

/// <summary>The folding of characters with the spelling variants of a language, or of all of them.</summary>
internal sealed class LanguageFolding
{
    private readonly char[] _table = new char[char.MaxValue + 1];
    private readonly Lazy<ILookup<char, char>> _variants;

    public LanguageFolding(params IEnumerable<Language> languages)
    {
        for (var i = 0; i <= char.MaxValue; i++) _table[i] = Folding.Of((char)i);
        foreach (var language in languages)
            foreach (var (target, variants) in language.Section("fold"))
                foreach (var variant in variants)
                    _table[variant[0]] = target[0];
        _variants = new(() => Enumerable.Range(0, char.MaxValue + 1)
            .Select(c => (char)c)
            .Where(c => _table[c] != c)
            .ToLookup(Fold));
    }

    /// <summary>With the variants of every language: traditional and simplified characters are one.</summary>
    public static LanguageFolding All { get; } = new(Languages.All);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public char Fold(char c) => _table[c];

    /// <summary>A text of the same length, character by character.</summary>
    public string Fold(string text) => string.Create(text.Length, (text, _table), static (to, from) =>
    {
        for (var i = 0; i < from.text.Length; i++) to[i] = from._table[from.text[i]];
    });

    /// <summary>The characters that fold to one.</summary>
    public IEnumerable<char> Variants(char folded) =>
        _table[folded] == folded && folded != Folding.Skipped
            ? _variants.Value[folded].Append(folded)
            : _variants.Value[folded];
}
