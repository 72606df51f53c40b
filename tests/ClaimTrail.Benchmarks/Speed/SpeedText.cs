using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimTrail.Benchmarks.Archive;

namespace ClaimTrail.Benchmarks.Speed;

/// <summary>Texts of one language and kind, as texts and as the JSON lines that <c>claimtrail find</c> reads.</summary>
/// <param name="Language">The language's tag.</param>
/// <param name="Kind">What the table calls them.</param>
/// <param name="Texts">The texts.</param>
internal sealed record SpeedText(string Language, string Kind, IReadOnlyList<string> Texts)
{
    private const int Size = 2_000_000;
    private const int LinesInText = 3;

    private static readonly string[] Languages = ["ko", "zh", "id", "en", "ar"];
    private static readonly JsonSerializerOptions Options =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The texts as lines of JSON.</summary>
    public IReadOnlyList<byte[]> Lines { get; } =
    [
        .. Texts.Select((text, i) =>
            JsonSerializer.SerializeToUtf8Bytes(new { id = $"{Language}-{i}", language = Language, text }, Options)),
    ];

    /// <summary>The size of the lines.</summary>
    public long Bytes => Lines.Sum(l => (long)l.Length);

    /// <summary>Whether its name holds a word.</summary>
    public bool IsCalled(string word) => ToString().Contains(word, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => $"{Language} {Kind}";

    /// <summary>News as the made-up archive tells it, the first case's articles where they are at hand, and the dense
    /// sentences of the development set, in every language.</summary>
    public static IEnumerable<SpeedText> All() =>
        from language in Languages
        from text in new[] { News(language), Article(language), Dense(language) }
        where text is not null
        select text;

    private static SpeedText News(string language)
    {
        var archive = new ArchiveText(seed: 1);
        var texts = new List<string>();
        for (var size = 0; size < Size;)
        {
            using var line = JsonDocument.Parse(archive.NextLine());
            if (line.RootElement.GetProperty("language").GetString() != language) continue;
            texts.Add(line.RootElement.GetProperty("text").GetString()!);
            size += Encoding.UTF8.GetByteCount(texts[^1]);
        }
        return new(language, "news", texts);
    }

    private static SpeedText? Article(string language) =>
        SampleTexts.Article(language, 1) is { } article
            ? new(language, "article",
                [.. Enumerable.Repeat(article, 1 + (Size / Encoding.UTF8.GetByteCount(article)))])
            : null;

    private static SpeedText Dense(string language) =>
        new(language, "dense",
            [.. SampleTexts.Sentences(language, Size)
                .Split('\n')
                .Chunk(LinesInText)
                .Select(lines => string.Join('\n', lines))]);
}
