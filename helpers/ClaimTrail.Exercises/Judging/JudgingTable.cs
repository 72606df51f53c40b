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
