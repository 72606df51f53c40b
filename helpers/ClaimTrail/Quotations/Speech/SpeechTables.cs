using System.Reflection;
using System.Text.Json;

namespace ClaimTrail.Quotations;

/// <summary>The tables of reporting words, embedded as <c>Quotations/Speech/Tables/*.json</c> and read
/// strictly.</summary>
internal static class SpeechTables
{
    private static readonly Lazy<IReadOnlyDictionary<string, SpeechTable>> Loaded = new(() =>
        new[] { "ko", "zh", "id", "en", "ar" }.ToDictionary(t => t, Load, StringComparer.OrdinalIgnoreCase));

    /// <summary>The general rules know no word, so they need no file.</summary>
    private static readonly Lazy<SpeechTable> General = new(() =>
        new SpeechTable(Languages.Languages.GeneralTag, AttributionOrder.General, WordSections.None, new(WordSections.None)));

    private static readonly IReadOnlyList<string> SectionNames = WordSections.NamesOf(typeof(SpeechTable));
    private static readonly IReadOnlyList<string> FormNames = WordSections.NamesOf(typeof(WordForms));

    /// <summary>The tags that have a table.</summary>
    public static IEnumerable<string> Tags => Loaded.Value.Keys;

    /// <summary>The table for a tag; a region or script falls back to its language.</summary>
    /// <exception cref="ArgumentException">No table serves the tag.</exception>
    /// <exception cref="InvalidDataException">A table is malformed.</exception>
    public static SpeechTable Get(string tag)
    {
        ArgumentException.ThrowIfNullOrEmpty(tag);
        if (tag == Languages.Languages.GeneralTag) return General.Value;
        for (var t = tag; t.Length > 0; t = t[..Math.Max(0, t.LastIndexOfAny(['-', '_']))])
            if (Loaded.Value.TryGetValue(t, out var table)) return table;
        throw new ArgumentException(
            $"No table of reporting words serves \"{tag}\". Known are {string.Join(", ", Tags)}; add one in Quotations/Speech/Tables.", nameof(tag));
    }

    /// <summary>Reads a table; what is missing, unknown, doubled or of the wrong shape is an error that names it. Under
    /// <c>forms</c> a table lists only what its language has.</summary>
    /// <exception cref="InvalidDataException">The table is malformed.</exception>
    public static SpeechTable Read(string file, string json)
    {
        using var document = Parse(file, json);
        var root = Members(file, document.RootElement, ["tag", "order", "sources", "forms", .. SectionNames]);
        JsonElement Section(string name) => root.TryGetValue(name, out var section)
            ? section
            : throw Error(file, name, "is missing; an empty list says that the language has no such word.");

        var order = Enum.TryParse<AttributionOrder>(Section("order").GetString(), out var o)
            ? o : throw Error(file, "order", $"is none of {string.Join(", ", Enum.GetNames<AttributionOrder>())}.");
        if (Words(file, "sources", Section("sources")).Count == 0)
            throw Error(file, "sources", "is empty; say where the words can be checked.");
        var sections = SectionNames.ToDictionary(n => n, n => Set(file, n, Section(n)));
        var forms = Members(file, Section("forms"), FormNames).ToDictionary(f => f.Key, f => Set(file, f.Key, f.Value));
        return new SpeechTable(Section("tag").GetString() ?? "", order, new(sections), new(new(forms)));
    }

    private static SpeechTable Load(string tag)
    {
        var file = $"{tag}.json";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"ClaimTrail.Quotations.Speech.Tables.{file}")
            ?? throw Error(file, "(file)", "is not in the assembly; embed it in ClaimTrail.csproj.");
        using var reader = new StreamReader(stream);
        return Read(file, reader.ReadToEnd());
    }

    private static JsonDocument Parse(string file, string json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"Speech table {file}, line {e.LineNumber + 1}: is not JSON. {e.Message}", e);
        }
    }

    private static Dictionary<string, JsonElement> Members(string file, JsonElement element, IReadOnlyList<string> known)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            if (!known.Contains(member.Name))
                throw Error(file, member.Name, "is no known section; remove it or correct its name.");
            if (!members.TryAdd(member.Name, member.Value))
                throw Error(file, member.Name, "stands twice; merge the two.");
        }

        return members;
    }

    private static WordSet Set(string file, string name, JsonElement section)
    {
        var forms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in Words(file, name, section))
        {
            if (entry.AsSpan().Count('[') != entry.AsSpan().Count(']'))
                throw Error(file, name, $"holds \"{entry}\", where a square bracket has no partner.");
            var written = WordSet.Expand(entry)
                ?? throw Error(file, name, $"holds \"{entry}\", where a round bracket has no partner.");
            foreach (var form in written)
                if (!forms.Add(form)) throw Error(file, name, $"holds \"{form}\" twice; keep one.");
        }

        return new WordSet(forms);
    }

    private static List<string> Words(string file, string name, JsonElement section)
    {
        if (section.ValueKind != JsonValueKind.Array) throw Error(file, name, "is not a list of words.");
        var words = new List<string>();
        foreach (var item in section.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.String || string.IsNullOrWhiteSpace(item.GetString()))
                throw Error(file, name, $"holds {item.GetRawText()}, which is no word.");
            words.Add(item.GetString()!);
        }

        return words;
    }

    private static InvalidDataException Error(string file, string entry, string problem) =>
        new($"Speech table {file}, {entry}: {problem}");
}
