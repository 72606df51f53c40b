using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ClaimTrail.Benchmarks.Archive;

/// <summary>Makes up an archive of news: lines of JSON in five languages for <c>claimtrail find</c>, any number of
/// them, the same for the same seed. The sentences are invented; about half of them hold a figure or a
/// quotation.</summary>
/// <param name="seed">Decides everything.</param>
internal sealed class ArchiveText(int seed)
{
    private readonly Random _random = new(seed);
    private long _number;

    /// <summary>The next line, without its end.</summary>
    public string NextLine()
    {
        var (language, sentences) = ArchiveSentences.All[_random.Next(ArchiveSentences.All.Count)];
        var text = new StringBuilder();
        var length = _random.Next(300, 1500);
        for (var i = 0; text.Length < length; i++)
        {
            if (i > 0) text.Append(i % 4 == 0 ? "\n" : language == "zh" ? "" : " ");
            Write(text, sentences[_random.Next(sentences.Count)], Marks(language));
        }
        _number++;
        return JsonSerializer.Serialize(
            new Line(string.Create(CultureInfo.InvariantCulture, $"{language}-{_number}"), language, text.ToString(),
                $"story {_random.Next(1000)}"), Options);
    }

    /// <summary>Writes lines to a stream until it has about this many bytes.</summary>
    public void Write(Stream stream, long bytes)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), bufferSize: 1 << 20,
            leaveOpen: true)
        { NewLine = "\n" };
        for (var written = 0L; written < bytes;)
        {
            var line = NextLine();
            writer.WriteLine(line);
            written += Encoding.UTF8.GetByteCount(line) + 1;
        }
    }

    private static readonly JsonSerializerOptions Options =
        new()
        {
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase
        };

    /// <summary>A sentence with its places filled: {n} a small number, {m} a middling one, {b} a large one, {p} a
    /// percentage.</summary>
    private void Write(StringBuilder text, string sentence, NumberFormatInfo marks)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            if (sentence[i] != '{')
            {
                text.Append(sentence[i]);
                continue;
            }
            text.Append(sentence[i + 1] switch
            {
                'n' => _random.Next(2, 60).ToString(marks),
                'm' => _random.Next(60, 990).ToString(marks),
                'b' => (_random.Next(1, 999) * 1000).ToString("#,##0", marks),
                _ => (_random.Next(1, 990) / 10m).ToString(marks),
            });
            i += 2;
        }
    }

    /// <summary>Indonesian sets a comma before decimals and a point between thousands.</summary>
    private static NumberFormatInfo Marks(string language) =>
        language == "id"
            ? new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = "." }
            : NumberFormatInfo.InvariantInfo;

    private sealed record Line(string Id, string Language, string Text, string Story);
}
