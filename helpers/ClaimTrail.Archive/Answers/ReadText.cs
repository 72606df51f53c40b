using System.Text;
using System.Text.Json;
using ClaimTrail.Languages;

namespace ClaimTrail.Archive.Answers;

/// <summary>A text that is to be searched.</summary>
/// <param name="Id">Whose it is.</param>
/// <param name="Tag">Its language as the line names it.</param>
/// <param name="Language">The table that serves the tag.</param>
/// <param name="Text">The text.</param>
/// <param name="Carried">The line's fields that the contract does not know.</param>
internal sealed record ReadText(string Id, string Tag, Language Language, string Text,
    IReadOnlyList<CarriedField> Carried)
{
    /// <summary>The value of any field of its line, carried or not; null where the line has none so named.</summary>
    /// <exception cref="InvalidOperationException">It holds half a surrogate pair.</exception>
    public string? Field(string name) =>
        name == LineField.Id.Value ? Id
        : name == LineField.Language.Value ? Tag
        : name == LineField.Text.Value ? Text
        : Carried.LastOrDefault(field => field.Name == name).Value;
}

/// <summary>The fields of a line that the find contract knows; any other is carried through.</summary>
internal static class LineField
{
    public static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    public static readonly JsonEncodedText Language = JsonEncodedText.Encode("language");
    public static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");
}

/// <summary>A field that is carried through as it was written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Json">Its value, a part of the line; valid while that is.</param>
internal readonly record struct CarriedField(string? Name, ReadOnlyMemory<byte> Json)
{
    /// <summary>The value as text: a string itself, any other value as JSON; null for null.</summary>
    public string? Value
    {
        get
        {
            if (Name is null) return null;
            var reader = new Utf8JsonReader(Json.Span);
            reader.Read();
            return reader.TokenType is JsonTokenType.String or JsonTokenType.Null
                ? reader.GetString()
                : Encoding.UTF8.GetString(Json.Span);
        }
    }

    /// <summary>Reads a field.</summary>
    /// <param name="reader">It stands at the field's name, and then at the end of its value.</param>
    /// <param name="line">What it reads.</param>
    /// <exception cref="JsonException">The value is not JSON.</exception>
    /// <exception cref="InvalidOperationException">The name holds half a surrogate pair.</exception>
    public static CarriedField Read(ref Utf8JsonReader reader, ReadOnlyMemory<byte> line)
    {
        var name = reader.GetString();
        reader.Read();
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return new(name, line[start..(int)reader.BytesConsumed]);
    }

    /// <summary>Writes it.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WritePropertyName(Name!);
        // A carriage return between two values would end the line for some readers.
        if (!Json.Span.Contains((byte)'\r'))
        {
            json.WriteRawValue(Json.Span, skipInputValidation: true);
            return;
        }
        using var value = JsonDocument.Parse(Json);
        value.WriteTo(json);
    }
}
