using System.Collections.Concurrent;
using ClaimTrail.Languages;
using ClaimTrail.Quotations.Matching;

namespace ClaimTrail.Quotations.Sources;

/// <summary>How one language names its sources. Read from the part <c>naming</c> of its table.</summary>
internal sealed class CueTable
{
    private static readonly ConcurrentDictionary<string, CueTable> Tables = new(StringComparer.Ordinal);

    private CueTable(string language, IReadOnlyList<Cue> cues, WordSet endings, WordSet sorts) =>
        (Speech, Cues, Endings, Sorts) = (SpeechTables.Get(language), cues, endings, sorts);

    /// <summary>The words by which the language attributes speech.</summary>
    public SpeechTable Speech { get; }

    /// <summary>The cues, the more telling first.</summary>
    public IReadOnlyList<Cue> Cues { get; }

    /// <summary>The ends of words that are organisations or outlets, for scripts without capitals.</summary>
    public WordSet Endings { get; }

    /// <summary>The words that say what sort of outlet is named, before its name: "site", "newspaper".</summary>
    public WordSet Sorts { get; }

    /// <summary>The cues of a language; a language that only the general rules read has none.</summary>
    /// <exception cref="ArgumentException">No table serves the tag.</exception>
    /// <exception cref="LanguageTableException">The table is malformed.</exception>
    public static CueTable For(string bcp47Tag) => Tables.GetOrAdd(LanguageTag.Base(bcp47Tag), Read);

    private static CueTable Read(string language)
    {
        if (!Languages.Languages.TryGet(language, out var known))
            throw new ArgumentException($"No table of sources serves the language \"{language}\".", nameof(language));
        // Sources are named by words, and the general rules know none.
        var part = known.Part("naming");
        if (part.IsEmpty) return new CueTable(known.Tag, [], WordSet.Empty, WordSet.Empty);
        part.HoldsOnly(path => path is "note" or "endings" or "sorts"
            || path.StartsWith("cues/", StringComparison.Ordinal));
        var cues = from name in part.Below("cues/")
                   from pattern in part["cues/" + name]
                   select Cue.Parse(pattern, Role(name, part));
        return new CueTable(language, [.. cues], new WordSet(part["endings"]), new WordSet(part["sorts"]));
    }

    private static SourceRole Role(string word, TablePart part) =>
        Enum.TryParse<SourceRole>(word, ignoreCase: true, out var role)
        ? role
        : throw part.Error("cues/" + word, "is no role of a source.",
            $"Write one of {string.Join(", ", Enum.GetNames<SourceRole>())}.");
}
