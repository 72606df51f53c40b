using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ClaimTrail.Quotations;

/// <summary>The sections of a table by their names in the file. A property takes the one that is named as it
/// is.</summary>
internal sealed class WordSections(IReadOnlyDictionary<string, WordSet> sections)
{
    /// <summary>No section at all.</summary>
    public static WordSections Empty { get; } = new(new Dictionary<string, WordSet>());

    /// <summary>The names of the sections that a type reads: those of its properties that are sets of words.</summary>
    public static IReadOnlyList<string> NamesOf(Type type) =>
        [.. type.GetProperties().Where(p => p.PropertyType == typeof(WordSet)).Select(p => NameOf(p.Name))];

    /// <summary>The section named as the property that asks; without words when the table has none.</summary>
    public WordSet Own([CallerMemberName] string property = "") =>
        sections.GetValueOrDefault(NameOf(property), WordSet.Empty);

    private static string NameOf(string property) => JsonNamingPolicy.CamelCase.ConvertName(property);
}
