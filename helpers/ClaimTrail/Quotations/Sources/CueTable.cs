using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using ClaimTrail.Quotations.Matching;

namespace ClaimTrail.Quotations.Sources;

/// <summary>How one language names its sources. Read from an embedded table.</summary>
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
    /// <exception cref="FormatException">The table is malformed.</exception>
    public static CueTable For(string bcp47Tag) => Tables.GetOrAdd(LanguageTag.Base(bcp47Tag), Read);

    private static CueTable Read(string language)
    {
        // Sources are named by words, and the general rules know none.
        if (Languages.Languages.TryGet(language, out var known) && known.IsGeneral)
            return new CueTable(known.Tag, [], WordSet.Empty, WordSet.Empty);
        var name = $"ClaimTrail.Quotations.Sources.Tables.{language}.json";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new ArgumentException($"No table of sources serves the language \"{language}\".", nameof(language));
        using var table = JsonDocument.Parse(stream);
        var cues = from role in table.RootElement.GetProperty("cues").EnumerateObject()
                   from pattern in role.Value.EnumerateArray()
                   select Cue.Parse(pattern.GetString()!, Role(role.Name, language));
        return new CueTable(language, [.. cues], Words("endings"), Words("sorts"));

        WordSet Words(string list) => new(table.RootElement.GetProperty(list).EnumerateArray().Select(word => word.GetString()!));
    }

    private static SourceRole Role(string word, string language) =>
        Enum.TryParse<SourceRole>(word, ignoreCase: true, out var role)
        ? role
        : throw new FormatException($"{language}.json has cues for \"{word}\", which is no role of a source.");
}
