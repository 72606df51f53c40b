using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using ClaimTrail.Figures;

namespace ClaimTrail.Archive.Keys;

/// <summary>Names for what is counted that are the same in every language, from <c>Keys/nouns.json</c>: 배우, aktor,
/// actors and ممثلا are all <c>actor</c>.</summary>
public static class CountedNouns
{
    private const string File = "ClaimTrail.Archive.Keys.nouns.json";

    private static readonly Lazy<Dictionary<string, NounTable>> Tables = new(Load);

    /// <summary>The nouns of all languages: the language's tag, the noun in its plain form, and the name it stands
    /// for.</summary>
    public static IEnumerable<(string Language, string Form, string Name)> All =>
        from table in Tables.Value
        from noun in table.Value.Names
        select (table.Key, noun.Key, noun.Value);

    /// <summary>What a figure counts: the name where the table has one, else the noun as written in small letters;
    /// empty when the text names none next to the number, or when the unit says it all.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="language">The tag of the table by which it was found; a region falls back to its language.</param>
    public static string Of(Figure figure, string language)
    {
        var table = Tables.Value.GetValueOrDefault(language.Split('-', 2)[0]);
        if (figure.Counted is { } counted)
        {
            var noun = Plain(counted);
            return table?.Names.GetValueOrDefault(noun) ?? noun;
        }
        // A measure such as kg is a unit and no noun; the surface ends with it.
        return figure.Kind == FigureKind.Count && figure.Unit == Unit.Item
            && table?.AtEnd(Plain(figure.Surface)) is { } measure ? measure : "";
    }

    /// <summary>Small letters, one space between words, no Arabic vowel signs or stretching.</summary>
    private static string Plain(string noun)
    {
        var plain = new StringBuilder(noun.Length);
        foreach (var c in noun.Normalize(NormalizationForm.FormC))
        {
            if (c is (>= '\u064B' and <= '\u0652') or '\u0670' or '\u0640'
                || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format) continue;
            if (!char.IsWhiteSpace(c)) plain.Append(char.ToLowerInvariant(c));
            else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }
        return plain.ToString().TrimEnd();
    }

    private static Dictionary<string, NounTable> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(File)
            ?? throw new InvalidDataException($"{File} is not in the assembly; embed it in ClaimTrail.Archive.csproj.");
        using var document = JsonDocument.Parse(stream);
        var tables = new Dictionary<string, NounTable>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in document.RootElement.GetProperty("nouns").EnumerateObject())
            foreach (var language in name.Value.EnumerateObject())
            {
                if (!tables.TryGetValue(language.Name, out var table))
                    tables.Add(language.Name, table = new NounTable(language.Name));
                foreach (var form in language.Value.EnumerateArray())
                    if (!table.Names.TryAdd(Plain(form.GetString()!), name.Name))
                        throw new InvalidDataException(
                            $"nouns.json, {name.Name}, {language.Name}: \"{form.GetString()}\" stands for another "
                            + $"name already; keep one.");
            }
        return tables;
    }

    /// <summary>The nouns of one language.</summary>
    private sealed class NounTable(string language)
    {
        /// <summary>All units of the language that are no unit of the contract: no longer one is taken for the shorter
        /// one it ends with.</summary>
        private readonly HashSet<string> _units =
            [.. Languages.Languages.Get(language).Entries.Where(e => e is { Section: "units", Meaning: "item" })
                .Select(e => Plain(e.Word))];

        public Dictionary<string, string> Names { get; } = new(StringComparer.Ordinal);

        /// <summary>The name of the longest unit with which a text ends; null when it has none.</summary>
        public string? AtEnd(string text)
        {
            var units = _units.GetAlternateLookup<ReadOnlySpan<char>>();
            for (var start = Math.Max(0, text.Length - LongestUnit); start < text.Length; start++)
                if (units.TryGetValue(text.AsSpan(start), out var unit)) return Names.GetValueOrDefault(unit);
            return null;
        }

        private const int LongestUnit = 24;
    }
}
