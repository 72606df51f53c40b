using System.Text.Json;
using ClaimTrail.Archive.Lines;
using ClaimTrail.Figures;
using ClaimTrail.Quotations;

namespace ClaimTrail.Archive.Answers;

/// <summary>Writes one object a text, as the find contract says.</summary>
internal sealed class ContractWriter : AnswerWriter
{
    /// <summary>The names of the fields, escaped once.</summary>
    private static class Name
    {
        public static readonly JsonEncodedText Figures = JsonEncodedText.Encode("figures");
        public static readonly JsonEncodedText Quotes = JsonEncodedText.Encode("quotes");
        public static readonly JsonEncodedText Source = JsonEncodedText.Encode("source");
        public static readonly JsonEncodedText Start = JsonEncodedText.Encode("start");
        public static readonly JsonEncodedText Length = JsonEncodedText.Encode("length");
        public static readonly JsonEncodedText Surface = JsonEncodedText.Encode("surface");
        public static readonly JsonEncodedText Speaker = JsonEncodedText.Encode("speaker");
        public static readonly JsonEncodedText SpeakerStart = JsonEncodedText.Encode("speaker_start");
        public static readonly JsonEncodedText Verb = JsonEncodedText.Encode("verb");
    }

    public override bool WantsQuotations => true;

    public override void Write(ReadText text, in FoundInText found, ByteBuffer output)
    {
        var json = Begin(output);
        json.WriteStartObject();
        json.WriteString(LineField.Id, text.Id);
        WriteLanguage(json, text);
        json.WriteStartArray(Name.Figures);
        for (var i = 0; i < found.Figures.Count; i++) FigureJson.Write(json, found.Figures[i]);
        json.WriteEndArray();
        json.WriteStartArray(Name.Quotes);
        for (var i = 0; i < found.Quotations.Count; i++) Write(json, found.Quotations[i]);
        json.WriteEndArray();
        WriteSource(json, text.Carried);
        json.WriteEndObject();
        End(output);
    }

    private static void Write(Utf8JsonWriter json, Quotation quotation)
    {
        json.WriteStartObject();
        json.WriteNumber(Name.Start, quotation.Span.Start);
        json.WriteNumber(Name.Length, quotation.Span.Length);
        json.WriteString(Name.Surface, quotation.Surface);
        json.WriteString(Name.Speaker, quotation.Speaker);
        if (quotation.SpeakerStart is { } start) json.WriteNumber(Name.SpeakerStart, start);
        else json.WriteNull(Name.SpeakerStart);
        json.WriteString(Name.Verb, quotation.Verb);
        json.WriteEndObject();
    }

    /// <summary>Carries through what the contract does not know, as it was written.</summary>
    private static void WriteSource(Utf8JsonWriter json, IReadOnlyList<CarriedField> carried)
    {
        if (carried.Count == 0) return;
        json.WriteStartObject(Name.Source);
        foreach (var field in carried) field.Write(json);
        json.WriteEndObject();
    }
}
