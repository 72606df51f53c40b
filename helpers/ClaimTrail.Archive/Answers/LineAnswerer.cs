using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using ClaimTrail.Archive.Inputs;
using ClaimTrail.Archive.Lines;
using ClaimTrail.Languages;
using ClaimTrail.Text;

namespace ClaimTrail.Archive.Answers;

/// <summary>Answers lines and plain texts. One that cannot be read gives an error in its place, never an exception. For
/// one thread.</summary>
/// <param name="writer">Writes the answers.</param>
/// <param name="language">The language of plain texts; null when the end of their name tells it.</param>
internal sealed class LineAnswerer(AnswerWriter writer, string? language) : IDisposable
{
    /// <summary>Answers all lines of a block, or its one text.</summary>
    /// <returns>How many could not be read.</returns>
    public int Answer(LineBlock block, ArchiveInput input, ByteBuffer output)
    {
        if (input.Kind == InputKind.Text) return AnswerText(block, input.Name, output) ? 0 : 1;
        var (number, failed) = (block.From.Lines, 0);
        if (block.IsTooLong) return Refuse(output, new(input.Name, number + 1), null, TooLong) ? 0 : 1;
        foreach (var line in block.Lines)
        {
            number++;
            if (line.Length > 0 && !AnswerLine(line, new(input.Name, number), output)) failed++;
        }
        return failed;
    }

    /// <summary>Answers one line.</summary>
    /// <returns>Whether it could be read.</returns>
    public bool AnswerLine(ReadOnlyMemory<byte> json, LinePlace place, ByteBuffer output)
    {
        if (!Utf8.IsValid(json.Span))
            return Refuse(output, place, null,
                "is not UTF-8. Convert its file, or see whether a character was cut in two.");
        // Seen at a glance: an exception for each of half a million broken lines would take seconds.
        if (json.Span is not [(byte)'{', .., (byte)'}'])
            return Refuse(output, place, null,
                "is not one whole JSON object. Write each on a line of its own: {\"id\": …, \"language\": …, "
                + "\"text\": …}.");
        var start = output.Length;
        try
        {
            using var document = JsonDocument.Parse(json);
            return AnswerObject(document.RootElement, place, output);
        }
        catch (JsonException e)
        {
            return Refuse(output, place, null, $"is not JSON: {e.Message}");
        }
        catch (InvalidOperationException e)
        {
            // A string with half a surrogate pair in it is JSON, but no text.
            output.CutBack(start);
            return Refuse(output, place, null, $"holds a string that is no Unicode text: {e.Message}");
        }
        catch (BufferFullException e)
        {
            output.CutBack(start);
            return Refuse(output, place, null, $"has too much in it. {e.Message} Split it.");
        }
    }

    /// <summary>Says in the place of an answer that an input cannot be read.</summary>
    public void RefuseInput(string name, string problem, ByteBuffer output) =>
        Refuse(output, new(name, null), null, problem);

    public void Dispose() => writer.Dispose();

    private static string TooLong => $"has {LineBlockReader.LongestLine / (1024 * 1024)} MB or more. Split it.";

    private bool AnswerObject(JsonElement line, LinePlace place, ByteBuffer output)
    {
        var id = LineField.Of(line, LineField.Id);
        if (LineField.FirstMissing(line) is { } missing)
            return Refuse(output, place, id, $"has no \"{missing}\", or it is no string.");
        var tag = LineField.Of(line, LineField.Language)!;
        if (!Languages.Languages.TryGet(tag, out var language))
            return Refuse(output, place, id,
                $"names the language \"{tag}\", which no table serves. Known are "
                + $"{string.Join(", ", Languages.Languages.All)}.");
        writer.Write(new ReadText(id!, tag, language, LineField.Of(line, LineField.Text)!, line), output);
        return true;
    }

    private bool AnswerText(LineBlock block, string path, ByteBuffer output)
    {
        var place = new LinePlace(path, null);
        if (block.IsTooLong) return Refuse(output, place, null, TooLong);
        var id = Path.GetFileNameWithoutExtension(Compressions.PlainName(path));
        var decoded = TextDecoder.Decode(block.Bytes.Span);
        if (decoded.Text is null)
            return Refuse(output, place, id,
                decoded.Guess is { } guess
                    ? $"is {guess.Name}. Convert it: iconv -f {guess.IconvName} -t UTF-8."
                    : "is not UTF-8. Save it as UTF-8.");
        var tag = language ?? id[(id.LastIndexOf('-') + 1)..];
        if (!Languages.Languages.TryGet(tag, out var known))
            return Refuse(output, place, id, $"names the language \"{tag}\", which no table serves.");
        writer.Write(new ReadText(id, tag, known, decoded.Text, default), output);
        return true;
    }

    private bool Refuse(ByteBuffer output, LinePlace place, string? id, string problem)
    {
        writer.WriteError(id, $"{place} {problem}", output);
        return false;
    }
}

/// <summary>Where a line stands, for messages.</summary>
/// <param name="Input">The input's name.</param>
/// <param name="Line">The line's number from 1; null for a plain text.</param>
internal readonly record struct LinePlace(string Input, long? Line)
{
    /// <summary>The beginning of a sentence about it.</summary>
    public override string ToString() =>
        Line is null ? Input : string.Create(CultureInfo.InvariantCulture, $"{Input}, line {Line},");
}

/// <summary>A text that is to be searched.</summary>
/// <param name="Id">Whose it is.</param>
/// <param name="Tag">Its language as the line names it.</param>
/// <param name="Language">The table that serves the tag.</param>
/// <param name="Text">The text.</param>
/// <param name="Line">The object it came in; undefined for a plain text.</param>
internal readonly record struct ReadText(string Id, string Tag, Language Language, string Text, JsonElement Line);

/// <summary>The fields of an input line that the find contract knows; any other is carried through.</summary>
internal static class LineField
{
    public const string Id = "id";
    public const string Language = "language";
    public const string Text = "text";

    private static readonly string[] All = [Id, Language, Text];

    /// <summary>Whether a field is one of the contract's.</summary>
    public static bool IsKnown(JsonProperty property) =>
        property.NameEquals(Id) || property.NameEquals(Language) || property.NameEquals(Text);

    /// <summary>The value of a field; null when it is missing or no string.</summary>
    /// <exception cref="InvalidOperationException">The string holds half a surrogate pair.</exception>
    public static string? Of(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>The first of the contract's fields that is missing or no string.</summary>
    public static string? FirstMissing(JsonElement line) =>
        Array.Find(All, name => !line.TryGetProperty(name, out var value) || value.ValueKind != JsonValueKind.String);
}
