using System.Runtime.InteropServices;
using System.Text.Json;
using ClaimTrail.Archive.Lines;
using ClaimTrail.Figures;
using ClaimTrail.Quotations;

namespace ClaimTrail.Archive.Answers;

/// <summary>Writes one object a text, as the find contract says.</summary>
internal sealed class ContractWriter : AnswerWriter
{
    public override bool WantsQuotations => true;

    public override void Write(in ReadText text, in FoundInText found, ByteBuffer output)
    {
        var json = Begin(output);
        json.WriteStartObject();
        json.WriteString(LineField.Id, text.Id);
        WriteLanguage(json, text);
        json.WriteStartArray("figures");
        foreach (var figure in found.Figures) FigureJson.Write(json, figure);
        json.WriteEndArray();
        json.WriteStartArray("quotes");
        foreach (var quotation in found.Quotations) Write(json, quotation);
        json.WriteEndArray();
        WriteSource(json, text.Line);
        json.WriteEndObject();
        End(output);
    }

    private static void Write(Utf8JsonWriter json, Quotation quotation)
    {
        json.WriteStartObject();
        json.WriteNumber("start", quotation.Span.Start);
        json.WriteNumber("length", quotation.Span.Length);
        json.WriteString("surface", quotation.Surface);
        json.WriteString("speaker", quotation.Speaker);
        if (quotation.SpeakerStart is { } start) json.WriteNumber("speaker_start", start);
        else json.WriteNull("speaker_start");
        json.WriteString("verb", quotation.Verb);
        json.WriteEndObject();
    }

    /// <summary>Carries through what the contract does not know, as it was written.</summary>
    private static void WriteSource(Utf8JsonWriter json, JsonElement line)
    {
        if (line.ValueKind != JsonValueKind.Object) return;
        var isOpen = false;
        foreach (var property in line.EnumerateObject())
        {
            if (LineField.IsKnown(property)) continue;
            if (!isOpen) json.WriteStartObject("source");
            isOpen = true;
            json.WritePropertyName(property.Name);
            var raw = JsonMarshal.GetRawUtf8Value(property.Value);
            // A carriage return between two values would end the line for some readers.
            if (raw.Contains((byte)'\r')) property.Value.WriteTo(json);
            else json.WriteRawValue(raw, skipInputValidation: true);
        }
        if (isOpen) json.WriteEndObject();
    }
}
