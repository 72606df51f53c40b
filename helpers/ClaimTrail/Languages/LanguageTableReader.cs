using System.Globalization;
using System.Text.Json;

namespace ClaimTrail.Languages;

/// <summary>Reads a language table strictly: what is missing, doubled, unknown or of the wrong shape is an error that
/// names it.</summary>
internal static class LanguageTableReader
{
    /// <summary>What other rooms say in their own sections: how a language attributes speech, and how it names sources.
    /// Here they are read for their shape; whoever uses one knows its names.</summary>
    private static readonly string[] Parts = ["speech", "naming"];

    private static readonly string[] Header =
        ["tag", "name", "englishName", "rightToLeft", "spacing", "sources", "variants", .. Parts];

    /// <summary>The language of a table, then its regional variants.</summary>
    /// <param name="file">The table's file name, for messages.</param>
    /// <param name="json">Its content, in UTF-8.</param>
    /// <exception cref="LanguageTableException">The table is malformed.</exception>
    public static IReadOnlyList<Language> Read(string file, ReadOnlyMemory<byte> json)
    {
        try
        {
            return ReadTable(file, json);
        }
        catch (InvalidOperationException)
        {
            RefuseBrokenText(file, json.Span);
            throw;
        }
    }

    private static List<Language> ReadTable(string file, ReadOnlyMemory<byte> json)
    {
        using var document = Parse(file, json);
        var root = Properties(file, "(root)", document.RootElement);
        foreach (var name in root.Keys)
            if (Array.IndexOf(Header, name) < 0 && TableSection.All.All(s => s.Name != name))
                throw Error(file, name, "is no known section.", "Remove it or correct its name.");

        // A language says of every kind of word that it has none; the general rules have hardly any.
        var isGeneral = Text(file, root, "tag") == Languages.GeneralTag;
        var sections = TableSection.All.ToDictionary(s => s.Name,
            s => (IReadOnlyDictionary<string, IReadOnlyList<string>>)(isGeneral && !root.ContainsKey(s.Name)
            ? new Dictionary<string, IReadOnlyList<string>>()
            : Section(file, s, Required(file, root, s.Name), checkRequired: !isGeneral)));
        var language = new Language(
            Text(file, root, "tag"), Text(file, root, "name"), Text(file, root, "englishName"),
            Flag(file, root, "rightToLeft"), Spacing(file, root), Sources(file, root), sections)
        {
            Parts = Parts.ToDictionary(name => name,
                name => isGeneral ? TablePart.Empty : Part(file, name, Required(file, root, name))),
        };

        var result = new List<Language> { language };
        foreach (var (tag, change) in Properties(file, "variants", Required(file, root, "variants")))
            result.Add(language.With(tag, Changes(file, $"variants/{tag}", change)));
        return result;
    }

    private static Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> Changes(string file,
        string path, JsonElement element)
    {
        var changes =
            new Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>>(StringComparer.Ordinal);
        foreach (var (name, value) in Properties(file, path, element))
        {
            var section = TableSection.All.FirstOrDefault(s => s.Name == name)
                ?? throw Error(file, $"{path}/{name}", "is no known section.", "Remove it or correct its name.");
            changes.Add(name, Section(file, section, value, checkRequired: false));
        }
        return changes;
    }

    private static Dictionary<string, IReadOnlyList<string>> Section(string file, TableSection section,
        JsonElement element, bool checkRequired)
    {
        var result = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in Properties(file, section.Name, element))
        {
            var path = $"{section.Name}/{key}";
            if (!section.IsKey(key)) throw Error(file, path, "has a wrong key.", $"A key here is {section.KeyHelp}.");
            if (!section.Unique) seen.Clear();
            result.Add(key, WordsOf(file, path, value, seen));
        }
        foreach (var key in checkRequired ? section.Required : [])
            if (!result.ContainsKey(key))
                throw Error(file, $"{section.Name}/{key}", "is missing.",
                    "Add it; an empty list says that the language has no such word.");
        return result;
    }

    /// <summary>A part as lists of words by their path in it: <c>verbs</c>, <c>forms/plurals</c>; a text is a list of
    /// one.</summary>
    private static TablePart Part(string file, string part, JsonElement element)
    {
        var lists = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        Add("", element);
        return new TablePart(file, part, lists);

        void Add(string above, JsonElement members)
        {
            foreach (var (name, value) in Properties(file, (part + "/" + above).TrimEnd('/'), members))
            {
                if (value.ValueKind == JsonValueKind.Object) Add($"{above}{name}/", value);
                else if (value.ValueKind == JsonValueKind.String) lists.Add(above + name, [value.GetString()!]);
                else lists.Add(above + name, WordsOf(file, $"{part}/{above}{name}", value, seen: null));
            }
        }
    }

    private static List<string> WordsOf(string file, string path, JsonElement element, Dictionary<string, string>? seen)
    {
        if (element.ValueKind != JsonValueKind.Array)
            throw Error(file, path, "is not a list.", "Write a list of words.");
        var words = new List<string>(element.GetArrayLength());
        foreach (var item in element.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.String || item.GetString() is not { } word
                || string.IsNullOrWhiteSpace(word))
                throw Error(file, path, $"holds {item.GetRawText()}, which is no word.",
                    "Write a word between quotation marks.");
            if (seen?.TryAdd(word, path) == false)
                throw Error(file, path, $"holds \"{word}\", which already stands under {seen[word]}.",
                    "Keep one of the two.");
            words.Add(word);
        }
        return words;
    }

    private static List<LanguageSource> Sources(string file, Dictionary<string, JsonElement> root)
    {
        var sources = new List<LanguageSource>();
        var element = Required(file, root, "sources");
        if (element.ValueKind != JsonValueKind.Array)
            throw Error(file, "sources", "is not a list.", "Write a list of objects with facts and source.");
        foreach (var item in element.EnumerateArray())
        {
            var source = Properties(file, "sources", item);
            sources.Add(new LanguageSource(Text(file, source, "facts"), Text(file, source, "source")));
        }
        return sources.Count > 0
            ? sources : throw Error(file, "sources", "is empty.", "Say where the words can be checked.");
    }

    private static WordSpacing Spacing(string file, Dictionary<string, JsonElement> root)
    {
        var text = Text(file, root, "spacing");
        foreach (var value in Enum.GetValues<WordSpacing>())
            if (text == value.ToString()) return value;
        throw Error(file, "spacing", $"is \"{text}\".",
            $"Write one of {string.Join(", ", Enum.GetNames<WordSpacing>())}.");
    }

    private static JsonDocument Parse(string file, ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonDocument.Parse(json,
                new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Disallow });
        }
        catch (JsonException e)
        {
            throw Error(file, $"line {e.LineNumber + 1}", "is not JSON.", e.Message);
        }
    }

    /// <summary>JSON may hold strings that are no text: half of a surrogate pair. Looked for only when one was met, for
    /// the line to name.</summary>
    private static void RefuseBrokenText(string file, ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName)) continue;
            try
            {
                _ = reader.GetString();
            }
            catch (InvalidOperationException e)
            {
                var line = utf8[..(int)reader.TokenStartIndex].Count((byte)'\n') + 1;
                throw Error(file, string.Create(CultureInfo.InvariantCulture, $"line {line}"),
                    "holds a string that is no Unicode text.", e.Message);
            }
        }
    }

    private static Dictionary<string, JsonElement> Properties(string file, string path, JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
            throw Error(file, path, "is not an object.", "Write it between braces.");
        var result = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
            if (!result.TryAdd(property.Name, property.Value))
                throw Error(file, $"{path}/{property.Name}", "stands twice.", "Merge the two.");
        return result;
    }

    private static JsonElement Required(string file, Dictionary<string, JsonElement> from, string name) =>
        from.TryGetValue(name, out var element) ? element : throw Error(file, name, "is missing.", "Add it.");

    private static string Text(string file, Dictionary<string, JsonElement> from, string name) =>
        Required(file, from, name) is { ValueKind: JsonValueKind.String } text
            && !string.IsNullOrWhiteSpace(text.GetString())
            ? text.GetString()!
            : throw Error(file, name, "is not a text.", "Write it between quotation marks.");

    private static bool Flag(string file, Dictionary<string, JsonElement> from, string name) =>
        Required(file, from, name).ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => throw Error(file, name, "is neither true nor false.", "Write one of them."),
        };

    private static LanguageTableException Error(string file, string entry, string problem, string remedy) =>
        new(file, entry, problem, remedy);
}

/// <summary>A language table that cannot be used. The message names the table, the entry and the remedy.</summary>
public sealed class LanguageTableException(string table, string entry, string problem, string remedy)
    : Exception($"Language table {table}, entry {entry}: {problem} {remedy}")
{
    /// <summary>The table, such as <c>ko.json</c>.</summary>
    public string Table { get; } = table;

    /// <summary>The entry, as a path such as <c>scales/10000</c>.</summary>
    public string Entry { get; } = entry;
}
