namespace ClaimTrail.Languages;

/// <summary>A language that ClaimTrail reads, with the table of its words. Immutable; safe to share between
/// threads.</summary>
public sealed class Language
{
    private readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> _sections;

    internal Language(
        string tag, string name, string englishName, bool isRightToLeft, WordSpacing spacing,
            IReadOnlyList<LanguageSource> sources,
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> sections)
    {
        (Tag, Name, EnglishName, IsRightToLeft, Spacing, Sources) =
            (tag, name, englishName, isRightToLeft, spacing, sources);
        _sections = sections;
    }

    /// <summary>The BCP 47 tag of the table, such as <c>ko</c> or <c>zh-Hant</c>.</summary>
    public string Tag { get; }

    /// <summary>Whether this is no language but the general rules, which serve every tag that has no table of its own:
    /// digits, currency codes and signs, and quotation marks, and no words at all.</summary>
    public bool IsGeneral => Tag == Languages.GeneralTag;

    /// <summary>The language's name for itself, such as 한국어.</summary>
    public string Name { get; }

    /// <summary>The English name.</summary>
    public string EnglishName { get; }

    /// <summary>Whether its script runs from right to left.</summary>
    public bool IsRightToLeft { get; }

    /// <summary>How words are set apart in writing.</summary>
    internal WordSpacing Spacing { get; }

    /// <summary>Where the facts of the table come from.</summary>
    internal IReadOnlyList<LanguageSource> Sources { get; }

    /// <summary>Every word of the table: its section, its meaning there, and the word.</summary>
    public IEnumerable<LanguageEntry> Entries =>
        from section in _sections
        from key in section.Value
        from word in key.Value
        select new LanguageEntry(section.Key, key.Key, word);

    /// <inheritdoc/>
    public override string ToString() => Tag;

    /// <summary>The words of one section by their meaning; empty when the table has none.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<string>> Section(string name) => _sections[name];

    /// <summary>The words of one section with one meaning; empty when the table has none.</summary>
    internal IReadOnlyList<string> Words(string section, string key) =>
        _sections[section].TryGetValue(key, out var words) ? words : [];

    /// <summary>What the table says for another room, such as <c>speech</c>; variants share it.</summary>
    internal TablePart Part(string name) => Parts[name];

    /// <summary>The parts that other rooms read, by name.</summary>
    internal IReadOnlyDictionary<string, TablePart> Parts { private get; init; } = new Dictionary<string, TablePart>();

    /// <summary>The same language with some words meaning something else, as a region uses them.</summary>
    internal Language With(string tag,
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> changes)
    {
        var sections = _sections.ToDictionary(s => s.Key, s => changes.TryGetValue(s.Key, out var c)
            ? Merge(s.Value, c) : s.Value);
        return new Language(tag, Name, EnglishName, IsRightToLeft, Spacing, Sources, sections) { Parts = Parts };
    }

    private static Dictionary<string, IReadOnlyList<string>> Merge(
        IReadOnlyDictionary<string, IReadOnlyList<string>> old,
            IReadOnlyDictionary<string, IReadOnlyList<string>> changes)
    {
        var moved = changes.Values.SelectMany(w => w).ToHashSet(StringComparer.Ordinal);
        var merged =
            old.ToDictionary(k => k.Key, k => (IReadOnlyList<string>)[.. k.Value.Where(w => !moved.Contains(w))]);
        foreach (var (key, words) in changes)
            merged[key] = merged.TryGetValue(key, out var kept) ? [.. kept, .. words] : words;
        return merged;
    }
}

/// <summary>How a script sets words apart.</summary>
internal enum WordSpacing
{
    /// <summary>Spaces part words (English, Indonesian).</summary>
    Spaced,

    /// <summary>Spaces part words, and short words are written onto the next one (Arabic و, ب, ل).</summary>
    Prefixed,

    /// <summary>Spaces part phrases, and particles are written onto the word before (Korean).</summary>
    Suffixed,

    /// <summary>Nothing parts words (Chinese).</summary>
    Joined,
}

/// <summary>One word of a language table.</summary>
/// <param name="Section">The section it stands in, such as <c>scales</c> or <c>hedgesBefore</c>.</param>
/// <param name="Meaning">What it means there: a number, a unit, a currency code, a hedge.</param>
/// <param name="Word">The word as written.</param>
public sealed record LanguageEntry(string Section, string Meaning, string Word);

/// <summary>Where a group of language facts comes from.</summary>
/// <param name="Facts">Which facts.</param>
/// <param name="Source">The work they can be checked in.</param>
internal sealed record LanguageSource(string Facts, string Source);
