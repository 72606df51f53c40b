using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimTrail.Figures;
using ClaimTrail.Languages;
using ClaimTrail.Quotations;

namespace ClaimTrail.Cli.Find;

/// <summary>One line of the find contract: a text in, its figures and quotations out. A line that cannot be read gives an
/// object with <c>error</c>, never an exception.</summary>
internal static class FindLine
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Own = ["id", "language", "text"];

    /// <summary>The answer to one line.</summary>
    /// <param name="json">A JSON object with id, language and text.</param>
    /// <param name="where">Where the line stands, for messages.</param>
    /// <param name="failed">Whether the line could not be read.</param>
    public static string Answer(string json, string where, out bool failed)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            failed = false;
            return Answer(document.RootElement, where, ref failed);
        }
        catch (JsonException e)
        {
            failed = true;
            return Error(null, where, $"is not JSON: {e.Message}");
        }
        catch (InvalidOperationException e)
        {
            // A string with half a surrogate pair in it is JSON, but no text.
            failed = true;
            return Error(null, where, $"holds a string that is no Unicode text: {e.Message}");
        }
    }

    /// <summary>The answer for a plain text.</summary>
    public static string Answer(string id, string language, string text, string where, out bool failed)
    {
        failed = !Languages.Languages.TryGet(language, out var known);
        return known is null
            ? Error(id, where, $"names the language \"{language}\", which no table serves.")
            : Write(id, known, language, text, default);
    }

    public static string Error(string? id, string where, string problem)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartObject();
            if (id is not null) writer.WriteString("id", id);
            writer.WriteString("error", $"{where} {problem}");
            writer.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Answer(JsonElement line, string where, ref bool failed)
    {
        if (line.ValueKind != JsonValueKind.Object)
        {
            failed = true;
            return Error(null, where, "is not an object; write {\"id\": …, \"language\": …, \"text\": …}.");
        }
        var id = Text(line, "id");
        foreach (var name in Own)
            if (Text(line, name) is null)
            {
                failed = true;
                return Error(id, where, $"has no \"{name}\", or it is no string.");
            }
        var tag = Text(line, "language")!;
        if (Languages.Languages.TryGet(tag, out var language)) return Write(id!, language, tag, Text(line, "text")!, line);
        failed = true;
        return Error(id, where, $"names the language \"{tag}\", which no table serves. Known are {string.Join(", ", Languages.Languages.All)}.");
    }

    private static string? Text(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Write(string id, Language language, string tag, string text, JsonElement line)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("id", id);
            writer.WriteString("language", tag);
            if (language.IsGeneral) writer.WriteString("rules", "general");
            writer.WriteStartArray("figures");
            foreach (var figure in FigureFinder.For(language).Find(text)) FigureJson.Write(writer, figure);
            writer.WriteEndArray();
            writer.WriteStartArray("quotes");
            foreach (var quotation in QuotationFinder.For(language).Find(text)) Write(writer, quotation);
            writer.WriteEndArray();
            WriteSource(writer, line);
            writer.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, Quotation quotation)
    {
        writer.WriteStartObject();
        writer.WriteNumber("start", quotation.Span.Start);
        writer.WriteNumber("length", quotation.Span.Length);
        writer.WriteString("surface", quotation.Surface);
        writer.WriteString("speaker", quotation.Speaker);
        if (quotation.SpeakerStart is { } start) writer.WriteNumber("speaker_start", start);
        else writer.WriteNull("speaker_start");
        writer.WriteString("verb", quotation.Verb);
        writer.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter writer, JsonElement line)
    {
        if (line.ValueKind != JsonValueKind.Object) return;
        var further = line.EnumerateObject().Where(p => Array.IndexOf(Own, p.Name) < 0).ToList();
        if (further.Count == 0) return;
        writer.WriteStartObject("source");
        foreach (var property in further)
        {
            writer.WritePropertyName(property.Name);
            writer.WriteRawValue(property.Value.GetRawText());
        }
        writer.WriteEndObject();
    }
}
