using ClaimTrail.Archive.Inputs;
using ClaimTrail.Archive.Lines;
using ClaimTrail.Text;

namespace ClaimTrail.Archive.Answers;

/// <summary>Answers lines and plain texts. One that cannot be read gives an error in its place, never an exception. For
/// one thread.</summary>
/// <param name="writer">Writes the answers.</param>
/// <param name="language">The language of plain texts; null when the end of their name tells it.</param>
/// <param name="start">With which language it begins, from 0 to below 1.</param>
internal sealed class LineAnswerer(AnswerWriter writer, string? language, double start = 0) : IDisposable
{
    private readonly LineReader _reader = new();
    private readonly TextFinders _finders = new(writer.WantsQuotations, start);
    private readonly List<ReadLine> _lines = [];
    private readonly List<ReadText> _texts = [];

    /// <summary>Answers all lines of a block, or its one text.</summary>
    /// <returns>How many could not be read.</returns>
    public int Answer(LineBlock block, ArchiveInput input, ByteBuffer output)
    {
        _lines.Clear();
        var place = new LinePlace(input.Name, block.From.Lines);
        if (input.Kind == InputKind.Text) _lines.Add(ReadText(block, input.Name));
        else if (block.IsTooLong) _lines.Add(new(place.Next, TooLong));
        else
            foreach (var line in block.Lines)
            {
                place = place.Next;
                if (line.Length > 0) _lines.Add(_reader.Read(line, place));
            }
        return AnswerLines(output);
    }

    /// <summary>Says in the place of an answer that an input cannot be read.</summary>
    public void RefuseInput(string name, string problem, ByteBuffer output) =>
        writer.WriteError(null, $"{new LinePlace(name, null)} {problem}", output);

    public void Dispose() => writer.Dispose();

    private static string TooLong => $"has {LineBlockReader.LongestLine / (1024 * 1024)} MB or more. Split it.";

    /// <summary>Searches what could be read, and writes an answer or an error for each line, in their order.</summary>
    private int AnswerLines(ByteBuffer output)
    {
        _texts.Clear();
        foreach (var line in _lines)
            if (line.Text is not null) _texts.Add(line.Text);
        var found = _finders.Find(_texts);
        var (next, failed) = (0, 0);
        foreach (var line in _lines)
        {
            var problem = line.Text is null ? line.Problem : WriteProblem(line.Text, found[next++], output);
            if (problem is null) continue;
            failed++;
            writer.WriteError(line.Id, $"{line.Place} {problem}", output);
        }
        return failed;
    }

    /// <summary>Writes an answer; gives what stood in its way.</summary>
    private string? WriteProblem(ReadText text, in FoundInText found, ByteBuffer output)
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
            return ReadLine.NoUnicode(e);
        }
        catch (BufferFullException e)
        {
            output.CutBack(start);
            return $"has too much in it. {e.Message} Split it.";
        }
    }

    private ReadLine ReadText(LineBlock block, string path)
    {
        var place = new LinePlace(path, null);
        if (block.IsTooLong) return new(place, TooLong);
        var id = Path.GetFileNameWithoutExtension(Compressions.PlainName(path));
        var decoded = TextDecoder.Decode(block.Bytes.Span);
        if (decoded.Text is null)
            return new(place,
                decoded.Guess is { } guess
                    ? $"is {guess.Name}. Convert it: iconv -f {guess.IconvName} -t UTF-8."
                    : "is not UTF-8. Save it as UTF-8.", id);
        var tag = language ?? id[(id.LastIndexOf('-') + 1)..];
        return Languages.Languages.TryGet(tag, out var known)
            ? new(place, null) { Text = new ReadText(id, tag, known, decoded.Text, []) }
            : new(place, $"names the language \"{tag}\", which no table serves.", id);
    }
}
