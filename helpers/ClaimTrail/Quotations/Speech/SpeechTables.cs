using System.Reflection;
using System.Text.Json;

namespace ClaimTrail.Quotations;

/// <summary>The tables of reporting words, embedded as <c>Quotations/Speech/Tables/*.json</c> and read strictly.</summary>
internal static class SpeechTables
{
    private static readonly Lazy<IReadOnlyDictionary<string, SpeechTable>> Loaded = new(() =>
        new[] { "ko", "zh", "id", "en", "ar" }.ToDictionary(t => t, Load, StringComparer.OrdinalIgnoreCase));

    /// <summary>The general rules know no word, so they need no file.</summary>
    private static readonly Lazy<SpeechTable> General = new(() =>
        new SpeechTable(Languages.Languages.GeneralTag, AttributionOrder.General, SpeechTable.Names.ToDictionary(n => n, _ => new WordSet([]))));

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

    /// <summary>Reads a table; what is missing, unknown, doubled or of the wrong shape is an error that names it.</summary>
    /// <exception cref="InvalidDataException">The table is malformed.</exception>
    public static SpeechTable Read(string file, string json)
    {
        using var document = Parse(file, json);
        var root = document.RootElement.EnumerateObject().ToList();
        foreach (var property in root)
            if (property.Name is not ("tag" or "order" or "sources") && !SpeechTable.Names.Contains(property.Name))
                throw Error(file, property.Name, "is no known section; remove it or correct its name.");

        JsonElement Section(string name) => root.Count(p => p.Name == name) switch
        {
            1 => root.First(p => p.Name == name).Value,
            0 => throw Error(file, name, "is missing; an empty list says that the language has no such word."),
            _ => throw Error(file, name, "stands twice; merge the two."),
        };
        var order = Enum.TryParse<AttributionOrder>(Section("order").GetString(), out var o)
            ? o : throw Error(file, "order", $"is none of {string.Join(", ", Enum.GetNames<AttributionOrder>())}.");
        if (Words(file, "sources", Section("sources")).Count == 0) throw Error(file, "sources", "is empty; say where the words can be checked.");
        return new SpeechTable(Section("tag").GetString() ?? "", order, SpeechTable.Names.ToDictionary(n => n, n => new WordSet(Forms(file, n, Words(file, n, Section(n))))));
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

    private static HashSet<string> Forms(string file, string name, List<string> entries)
    {
        var forms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            foreach (var form in OptionalParts.Expand(entry) ?? throw Error(file, name, $"holds \"{entry}\", where a round bracket has no partner."))
                if (!forms.Add(form)) throw Error(file, name, $"holds \"{form}\" twice; keep one.");
        }

        return forms;
    }

    private static InvalidDataException Error(string file, string entry, string problem) => new($"Speech table {file}, {entry}: {problem}");
}
