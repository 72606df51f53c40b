using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using ClaimTrail.Languages;

namespace ClaimTrail.Archive.Answers;

/// <summary>Reads lines as the find contract has them, one JSON object each. For one thread.</summary>
internal sealed class LineReader
{
    /// <summary>The last line's tag: most lines have that of the line before.</summary>
    private string _tag = "";

    /// <summary>The table that serves it; null before the first.</summary>
    private Language? _language;

    /// <summary>Reads one line. What stands in the way is a problem, never an exception.</summary>
    public ReadLine Read(ReadOnlyMemory<byte> json, LinePlace place)
    {
        var line = ReadJson(json, place);
        // A string that is read is checked meanwhile; what is carried through, or wrong, is not.
        return line.Text is { Carried.Count: 0 } || Utf8.IsValid(json.Span)
            ? line
            : new(place, "is not UTF-8. Convert its file, or see whether a character was cut in two.");
    }

    private ReadLine ReadJson(ReadOnlyMemory<byte> json, LinePlace place)
    {
        // Seen at a glance: an exception for each of half a million broken lines would take seconds.
        if (json.Span is not [(byte)'{', .., (byte)'}'] || IsCut(json.Span))
            return new(place, "is not one whole JSON object. Write each on a line of its own: {\"id\": …, "
                + "\"language\": …, \"text\": …}.");
        try
        {
            return ReadObject(json, place);
        }
        catch (JsonException e)
        {
            return new(place, $"is not JSON: {e.Message}");
        }
        catch (InvalidOperationException e)
        {
            return new(place, ReadLine.NoUnicode(e));
        }
    }

    /// <summary>Whether a string in it has no end: marks that are not escaped come in pairs.</summary>
    private static bool IsCut(ReadOnlySpan<byte> json) => json.Count((byte)'"') % 2 == 1 && !json.Contains((byte)'\\');

    /// <exception cref="JsonException">It is not JSON.</exception>
    /// <exception cref="InvalidOperationException">A string in it holds half a surrogate pair.</exception>
    private ReadLine ReadObject(ReadOnlyMemory<byte> json, LinePlace place)
    {
        var reader = new Utf8JsonReader(json.Span);
        string? id = null, tag = null, text = null;
        List<CarriedField>? carried = null;
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            if (Is(ref reader, LineField.Id)) id = String(ref reader);
            else if (Is(ref reader, LineField.Text)) text = String(ref reader);
            else if (Is(ref reader, LineField.Language)) tag = String(ref reader, _tag);
            else (carried ??= []).Add(CarriedField.Read(ref reader, json));
        reader.Read();
        if (id is null) return Lacks(LineField.Id, place, id);
        if (tag is null) return Lacks(LineField.Language, place, id);
        if (text is null) return Lacks(LineField.Text, place, id);
        return IsServed(tag) && _language is { } language
            ? new(place, null) { Text = new(id, _tag, language, text, carried ?? []) }
            : new(place, $"names the language \"{tag}\", which no table serves. Known are "
                + $"{string.Join(", ", Languages.Languages.All)}.", id);
    }

    private static ReadLine Lacks(JsonEncodedText field, LinePlace place, string? id) =>
        new(place, $"has no \"{field}\", or it is no string.", id);

    private static bool Is(ref Utf8JsonReader reader, JsonEncodedText name) =>
        reader.ValueTextEquals(name.EncodedUtf8Bytes);

    /// <summary>Whether a table serves a tag, which is then the last.</summary>
    private bool IsServed(string tag)
    {
        if (_language is not null && tag == _tag) return true;
        if (!Languages.Languages.TryGet(tag, out var language)) return false;
        (_tag, _language) = (tag, language);
        return true;
    }

    /// <summary>The value of a field; null when it is no string.</summary>
    /// <param name="reader">It stands at the field's name, and then at its value.</param>
    /// <param name="likely">What it most likely is.</param>
    private static string? String(ref Utf8JsonReader reader, string likely = "")
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String)
            return reader.ValueTextEquals(likely) ? likely : reader.GetString();
        reader.Skip();
        return null;
    }
}

/// <summary>A line as it was read: a text to search, or the reason why there is none.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Problem">Why there is no text, as the rest of a sentence that the place begins; null when there is
/// one.</param>
/// <param name="Id">Whose it is, for an error, if that could be read.</param>
internal readonly record struct ReadLine(LinePlace Place, string? Problem, string? Id = null)
{
    /// <summary>The text; null with a problem.</summary>
    public ReadText? Text { get; init; }

    /// <summary>The problem of a string with half a surrogate pair in it: that is JSON, but no text.</summary>
    public static string NoUnicode(InvalidOperationException e) =>
        $"holds a string that is no Unicode text: {e.Message}";
}

/// <summary>Where a line stands, for messages.</summary>
/// <param name="Input">The input's name.</param>
/// <param name="Line">The line's number from 1; null for a plain text.</param>
internal readonly record struct LinePlace(string Input, long? Line)
{
    /// <summary>The place of the line after it.</summary>
    public LinePlace Next => this with { Line = Line + 1 };

    /// <summary>The beginning of a sentence about it.</summary>
    public override string ToString() =>
        Line is null ? Input : string.Create(CultureInfo.InvariantCulture, $"{Input}, line {Line},");
}
