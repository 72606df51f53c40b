using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClaimTrail.Notebooks.Documents;

/// <summary>Writes outputs as nbformat 4 has them, in the layout of the file they go into.</summary>
internal static class OutputJson
{
    public static string Write(CellResult result, JsonLayout layout, int depth)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Indented = layout.NewLine.Length > 0,
            IndentCharacter = layout.IndentCharacter,
            IndentSize = layout.IndentSize,
            NewLine = "\n",
        }))
        {
            writer.WriteStartArray();
            foreach (var output in result.Outputs) WriteOutput(writer, output, result.ExecutionCount);
            writer.WriteEndArray();
        }
        // Line breaks inside texts are escaped, so every real one is layout.
        return Encoding.UTF8.GetString(buffer.ToArray())
            .Replace("\n", layout.LineBreak(depth), StringComparison.Ordinal);
    }

    // Members in alphabetical order, as Jupyter writes them.
    private static void WriteOutput(Utf8JsonWriter writer, CellOutput output, int? executionCount)
    {
        writer.WriteStartObject();
        switch (output)
        {
            case StreamOutput stream:
                writer.WriteString("name", stream.Name);
                writer.WriteString("output_type", "stream");
                writer.WritePropertyName("text");
                WriteLines(writer, stream.Text);
                break;
            case DisplayOutput display:
                WriteBundle(writer, display.Data);
                WriteEmptyMetadata(writer);
                writer.WriteString("output_type", "display_data");
                break;
            case ResultOutput value:
                WriteBundle(writer, value.Data);
                writer.WritePropertyName("execution_count");
                if (executionCount is { } count) writer.WriteNumberValue(count);
                else writer.WriteNullValue();
                WriteEmptyMetadata(writer);
                writer.WriteString("output_type", "execute_result");
                break;
            case ErrorOutput error:
                writer.WriteString("ename", error.Name);
                writer.WriteString("evalue", error.Message);
                writer.WriteString("output_type", "error");
                writer.WriteStartArray("traceback");
                foreach (var line in error.Trace) writer.WriteStringValue(line);
                writer.WriteEndArray();
                break;
            default:
                throw new ArgumentException($"nbformat has no output kind for {output.GetType().Name}.",
                    nameof(output));
        }
        writer.WriteEndObject();
    }

    private static void WriteBundle(Utf8JsonWriter writer, MimeBundle bundle)
    {
        writer.WriteStartObject("data");
        foreach (var (mimeType, content) in bundle.Entries)
        {
            writer.WritePropertyName(mimeType);
            if (MimeBundle.IsJson(mimeType)) writer.WriteRawValue(content);
            else if (mimeType.StartsWith("text/", StringComparison.Ordinal) || mimeType == "image/svg+xml")
                WriteLines(writer, content);
            else writer.WriteStringValue(content);
        }
        writer.WriteEndObject();
    }

    private static void WriteEmptyMetadata(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("metadata");
        writer.WriteEndObject();
    }

    /// <summary>Text as a list of lines, each with its line end: small differences stay small in version
    /// control.</summary>
    private static void WriteLines(Utf8JsonWriter writer, string text)
    {
        writer.WriteStartArray();
        for (var start = 0; start < text.Length;)
        {
            var newLine = text.IndexOf('\n', start);
            var end = newLine < 0 ? text.Length : newLine + 1;
            writer.WriteStringValue(text[start..end]);
            start = end;
        }
        writer.WriteEndArray();
    }
}
