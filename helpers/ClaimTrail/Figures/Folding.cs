using ClaimTrail.Languages;

namespace ClaimTrail.Figures;

/// <summary>Makes characters alike that a reader takes for the same: case, width, kinds of space and hyphen, spelling
/// variants of the language. One character stays one character, so that places keep their meaning.</summary>
internal sealed class Folding
{
    /// <summary>Stands for a character that is passed over: a diacritic, tatweel, or a mark without width.</summary>
    public const char Skipped = '\0';

    private readonly char[] _table = new char[char.MaxValue + 1];
    private readonly ILookup<char, char> _variants;

    public Folding(Language language)
    {
        for (var i = 0; i <= char.MaxValue; i++) _table[i] = Plain((char)i);
        foreach (var (target, variants) in language.Section("fold"))
            foreach (var variant in variants)
                _table[variant[0]] = target[0];
        _variants = Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => _table[c] != c).ToLookup(Fold);
    }

    public char Fold(char c) => _table[c];

    /// <summary>The characters that fold to one.</summary>
    public IEnumerable<char> Variants(char folded) => _table[folded] == folded && folded != Skipped ? _variants[folded].Append(folded) : _variants[folded];

    public static bool IsDiacritic(char c) => c is (>= '\u064B' and <= '\u0652') or '\u0670' or '\u0640';

    private static char Plain(char c) => c switch
    {
        _ when IsDiacritic(c) || Letters.IsInvisible(c) => Skipped,
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        < '\u0080' => c,
        '\u00A0' or '\u202F' or '\u3000' or (>= '\u2000' and <= '\u200A') => ' ',
        '\u2010' or '\u2011' => '-',
        '\u2019' or '\u02BC' => '\'',
        >= '\uFF21' and <= '\uFF3A' => (char)(c - 0xFEE0 + 0x20),
        >= '\uFF01' and <= '\uFF5D' => (char)(c - 0xFEE0),
        _ => char.ToLowerInvariant(c),
    };
}
