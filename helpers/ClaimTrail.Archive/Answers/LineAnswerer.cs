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
    private readonly TextFinders _finders = new(writer.WantsQuotations);

    /// <summary>Answers all lines of a block, or its one text.</summary>
    /// <returns>How many could not be read.</returns>
    public int Answer(LineBlock block, ArchiveInput input, ByteBuffer output)
    {
        if (input.Kind == InputKind.Text) return Answer([ReadText(block, input.Name)], output);
        var place = new LinePlace(input.Name, block.From.Lines);
        if (block.IsTooLong) return Answer([new ReadLine(place.Next, null, TooLong)], output);
        var lines = new List<ReadLine>();
        foreach (var line in block.Lines)
        {
            place = place.Next;
            if (line.Length > 0) lines.Add(ReadLine(line, place));
        }
        return Answer(lines, output);
    }

    /// <summary>Says in the place of an answer that an input cannot be read.</summary>
    public void RefuseInput(string name, string problem, ByteBuffer output) =>
        Answer([new ReadLine(new(name, null), null, problem)], output);

    public void Dispose() => writer.Dispose();

    private static string TooLong => $"has {LineBlockReader.LongestLine / (1024 * 1024)} MB or more. Split it.";

    /// <summary>Searches what could be read, and writes an answer or an error for each line, in their order.</summary>
    private int Answer(IReadOnlyList<ReadLine> lines, ByteBuffer output)
    {
        var found = _finders.Find([.. from line in lines where line.Problem is null select line.Text]);
        var (next, failed) = (0, 0);
        foreach (var line in lines)
        {
            using var document = line.Document;
            var problem = line.Problem ?? WriteProblem(line.Text, found[next++], output);
            if (problem is null) continue;
            failed++;
            writer.WriteError(line.Id, $"{line.Place} {problem}", output);
        }
        return failed;
    }

    /// <summary>Writes an answer; gives what stood in its way.</summary>
    private string? WriteProblem(in ReadText text, in FoundInText found, ByteBuffer output)
    {
        var start = output.Length;
        try
        {
            writer.Write(text, found, output);
            return null;
        }
        catch (InvalidOperationException e)
        {
            output.CutBack(start);
            return NoUnicode(e);
        }
        catch (BufferFullException e)
        {
            output.CutBack(start);
            return $"has too much in it. {e.Message} Split it.";
        }
    }

    private static ReadLine ReadLine(ReadOnlyMemory<byte> json, LinePlace place)
    {
        if (!Utf8.IsValid(json.Span))
            return new(place, null, "is not UTF-8. Convert its file, or see whether a character was cut in two.");
        // Seen at a glance: an exception for each of half a million broken lines would take seconds.
        if (json.Span is not [(byte)'{', .., (byte)'}'] || IsCut(json.Span))
            return new(place, null, "is not one whole JSON object. Write each on a line of its own: {\"id\": …, "
                + "\"language\": …, \"text\": …}.");
        JsonDocument? document = null;
        try
        {
            document = JsonDocument.Parse(json);
            return ReadObject(document, place);
        }
        catch (JsonException e)
        {
            return new(place, null, $"is not JSON: {e.Message}");
        }
        catch (InvalidOperationException e)
        {
            return new(place, null, NoUnicode(e), document);
        }
    }

    /// <summary>Whether a string in it has no end: marks that are not escaped come in pairs.</summary>
    private static bool IsCut(ReadOnlySpan<byte> json) => json.Count((byte)'"') % 2 == 1 && !json.Contains((byte)'\\');

    /// <summary>A string with half a surrogate pair in it is JSON, but no text.</summary>
    private static string NoUnicode(InvalidOperationException e) =>
        $"holds a string that is no Unicode text: {e.Message}";

    private static ReadLine ReadObject(JsonDocument document, LinePlace place)
    {
        var line = document.RootElement;
        var id = LineField.Of(line, LineField.Id);
        if (LineField.FirstMissing(line) is { } missing)
            return new(place, id, $"has no \"{missing}\", or it is no string.", document);
        var tag = LineField.Of(line, LineField.Language)!;
        if (!Languages.Languages.TryGet(tag, out var language))
            return new(place, id,
                $"names the language \"{tag}\", which no table serves. Known are "
                + $"{string.Join(", ", Languages.Languages.All)}.", document);
        return new(place, null, null, document)
        {
            Text = new ReadText(id!, tag, language, LineField.Of(line, LineField.Text)!, line),
        };
    }

    private ReadLine ReadText(LineBlock block, string path)
    {
        var place = new LinePlace(path, null);
        if (block.IsTooLong) return new(place, null, TooLong);
        var id = Path.GetFileNameWithoutExtension(Compressions.PlainName(path));
        var decoded = TextDecoder.Decode(block.Bytes.Span);
        if (decoded.Text is null)
            return new(place, id,
                decoded.Guess is { } guess
                    ? $"is {guess.Name}. Convert it: iconv -f {guess.IconvName} -t UTF-8."
                    : "is not UTF-8. Save it as UTF-8.");
        var tag = language ?? id[(id.LastIndexOf('-') + 1)..];
        return Languages.Languages.TryGet(tag, out var known)
            ? new(place, null, null) { Text = new ReadText(id, tag, known, decoded.Text, default) }
            : new(place, id, $"names the language \"{tag}\", which no table serves.");
    }
}

/// <summary>A line as it was read: a text to search, or the reason why there is none.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Id">Whose it is, for an error, if that could be read.</param>
/// <param name="Problem">Why there is no text, as the rest of a sentence that the place begins; null when there is
/// one.</param>
/// <param name="Document">The JSON that the text came in, to be disposed when the line is answered.</param>
internal sealed record ReadLine(LinePlace Place, string? Id, string? Problem, JsonDocument? Document = null)
{
    /// <summary>The text; meaningless with a problem.</summary>
    public ReadText Text { get; init; }
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
