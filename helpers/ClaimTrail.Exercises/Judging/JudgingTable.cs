using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimTrail.Exercises;

/// <summary>The words by which judgements are checked, in every language of the collection; a page carries the same
/// table.</summary>
/// <param name="Languages">Their words.</param>
/// <param name="Gaps">What can be missing, in the order in which it is said.</param>
/// <param name="Also">What stands before the rest of what is missing.</param>
internal sealed record JudgingTable(IReadOnlyList<JudgingLanguage> Languages,
    IReadOnlyList<JudgingGap> Gaps, string Also)
{
    private const string Resource = "ClaimTrail.Exercises.Judging.judging.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static JudgingTable Shared { get; } = JsonSerializer.Deserialize<JudgingTable>(Read(), Options)!;

    private static string Read()
    {
        using var stream = typeof(JudgingTable).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

/// <summary>What can be missing from a judgement.</summary>
internal enum Gap
{
    Accusation,
    Hearsay,
    NoReading,
    EmptyReading,
    NoEvidence,
    VagueEvidence,
    NoDoubt,
    EmptyDoubt,
    Twice,
}

/// <summary>What to say when something is missing.</summary>
/// <param name="Gap">What.</param>
/// <param name="Line">The line when it is the first thing missing.</param>
/// <param name="More">Its name when something else comes first.</param>
internal sealed record JudgingGap(Gap Gap, string Line, string More);

/// <summary>The words of one language. Each list is phrases between commas; a phrase is words between spaces, where
/// <c>lie*</c> is any word that begins so, <c>_</c> one to three words, and <c>#</c> a word that begins with a
/// digit.</summary>
/// <param name="Tag">The language as a BCP 47 tag.</param>
/// <param name="Spaced">Whether it writes a space between words; else phrases are looked for in the text without its
/// spaces.</param>
/// <param name="Known">Everyday words that show that a text is in this language; empty where its letters do.</param>
/// <param name="Negators">Words that turn a phrase near them around.</param>
/// <param name="Turns">Words that end the reach of a negator.</param>
/// <param name="Innocent">Phrases that look like an accusation and are none.</param>
/// <param name="Accusations">Phrases that say what somebody wanted, or how carelessly somebody worked.</param>
/// <param name="Hearsay">Phrases that name everybody as a source.</param>
/// <param name="Evidence">Words for a piece that somebody else can look up.</param>
/// <param name="Doubts">Words that a doubt is made with.</param>
/// <param name="EmptyDoubts">Phrases that sound like a doubt and name none.</param>
/// <param name="EmptyReadings">Phrases that sound like a reading and commit to none.</param>
/// <param name="NegatesAfter">Whether a negator follows what it turns around.</param>
internal sealed record JudgingLanguage(
    string Tag,
    bool Spaced,
    string Known,
    string Negators,
    string Turns,
    string Innocent,
    string Accusations,
    string Hearsay,
    string Evidence,
    string Doubts,
    string EmptyDoubts,
    string EmptyReadings,
    bool NegatesAfter = false)
{
    private readonly Dictionary<string, string[][]> _phrases = new(StringComparer.Ordinal);

    /// <summary>A list of this language as phrases of words.</summary>
    [JsonIgnore]
    public string[][] this[string list]
    {
        get
        {
            lock (_phrases)
            {
                return _phrases.TryGetValue(list, out var known) ? known : _phrases[list] =
                    [.. list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                        .Select(phrase => phrase.Split(' '))];
            }
        }
    }
}
