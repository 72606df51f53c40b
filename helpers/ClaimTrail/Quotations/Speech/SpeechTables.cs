using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using ClaimTrail.Languages;

namespace ClaimTrail.Quotations;

/// <summary>The words by which languages attribute speech: the part <c>speech</c> of each language's table.</summary>
internal static class SpeechTables
{
    private const string Verbs = "verbs";
    private const string DescribingVerbs = "describingVerbs";
    private const string ReportingVerbs = "reportingVerbs";

    private static readonly ConcurrentDictionary<TablePart, Lazy<SpeechTable>> Made = new();

    /// <summary>The general rules know no word, so they need no table.</summary>
    private static readonly SpeechTable General = new(
        Languages.Languages.GeneralTag, AttributionOrder.General, WordSections.Empty,
        new WordForms(WordSections.Empty));

    private static readonly IReadOnlyList<string> SectionNames = WordSections.NamesOf(typeof(SpeechTable));
    private static readonly IReadOnlyList<string> FormNames = WordSections.NamesOf(typeof(WordForms));

    /// <summary>The tags that have a table.</summary>
    public static IEnumerable<string> Tags => Languages.Languages.All.Select(l => l.Tag);

    /// <summary>The table for a tag; a region or script falls back to its language.</summary>
    /// <exception cref="ArgumentException">No table serves the tag.</exception>
    /// <exception cref="LanguageTableException">A table is malformed.</exception>
    public static SpeechTable Get(string tag)
    {
        ArgumentException.ThrowIfNullOrEmpty(tag);
        if (tag == Languages.Languages.GeneralTag) return General;
        var language = Languages.Languages.Get(tag);
        return language.IsGeneral
            ? throw new ArgumentException(
                $"No table of reporting words serves \"{tag}\". Known are {string.Join(", ", Tags)}; add one in "
                + $"Languages/Tables.",
                nameof(tag))
            : Of(language);
    }

    /// <summary>The table of a language; what is missing, unknown or doubled in it is an error that names it. Under
    /// <c>forms</c> a table lists only what its language has.</summary>
    /// <exception cref="LanguageTableException">The table is malformed.</exception>
    public static SpeechTable Of(Language language) =>
        Made.GetOrAdd(language.Part("speech"), part => new(() => Read(language.Tag.Split('-')[0], part))).Value;

    private static SpeechTable Read(string tag, TablePart part)
    {
        const string below = "forms/";
        part.HoldsOnly(path => path is "order" or "sources" || SectionNames.Contains(path)
            || (path.StartsWith(below, StringComparison.Ordinal) && FormNames.Contains(path[below.Length..])));
        if (part["order"] is not [var word] || !Enum.TryParse<AttributionOrder>(word, out var order))
            throw part.Error("order", $"is none of {string.Join(", ", Enum.GetNames<AttributionOrder>())}.",
                "Write one of them.");
        if (part["sources"].Count == 0) throw part.Error("sources", "is empty.", "Say where the words can be checked.");
        var number = 0;
        var sections = SectionNames.ToDictionary(name => name, name => Set(part, name, number++));
        var own = part.Below(below).ToDictionary(name => name, name => Set(part, below + name, number++));
        var forms = new WordForms(new(own));
        return new SpeechTable(tag, order, new(sections), forms,
            new(() => new SpeechTable(tag, order, new(WithReporting(sections)), forms)));
    }

    private static Dictionary<string, WordSet> WithReporting(Dictionary<string, WordSet> sections)
    {
        var reported = new Dictionary<string, WordSet>(sections);
        foreach (var name in new[] { Verbs, DescribingVerbs })
            reported[name] = sections[name].With(sections[ReportingVerbs]);
        return reported;
    }

    private static WordSet Set(TablePart part, string path, int number)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in part[path])
        {
            if (entry.AsSpan().Count('[') != entry.AsSpan().Count(']'))
                throw part.Error(path, $"holds \"{entry}\", where a square bracket has no partner.", "Close it.");
            var written = WordSet.Expand(entry)
                ?? throw part.Error(path, $"holds \"{entry}\", where a round bracket has no partner.", "Close it.");
            foreach (var word in written)
                if (!words.Add(word)) throw part.Error(path, $"holds \"{word}\" twice.", "Keep one.");
        }

        return new WordSet(words, number);
    }
}

/// <summary>The sections of a table by their names in the file. A property takes the one that is named as it
/// is.</summary>
internal sealed class WordSections(IReadOnlyDictionary<string, WordSet> sections)
{
    /// <summary>No section at all.</summary>
    public static WordSections Empty { get; } = new(new Dictionary<string, WordSet>());

    /// <summary>The names of the sections that a type reads: those of its properties that are sets of words.</summary>
    public static IReadOnlyList<string> NamesOf(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type type) =>
        [.. type.GetProperties().Where(p => p.PropertyType == typeof(WordSet)).Select(p => NameOf(p.Name))];

    /// <summary>The section named as the property that asks; without words when the table has none.</summary>
    public WordSet Own([CallerMemberName] string property = "") =>
        sections.GetValueOrDefault(NameOf(property), WordSet.Empty);

    private static string NameOf(string property) => JsonNamingPolicy.CamelCase.ConvertName(property);
}
