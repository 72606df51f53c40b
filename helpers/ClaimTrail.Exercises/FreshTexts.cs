using System.Text.Json;
using ClaimTrail.Articles;

namespace ClaimTrail.Exercises;

/// <summary>The passages that were invented for exercises, by exercise.</summary>
internal sealed class FreshTexts
{
    private const string File = "exercises.json";
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };
    private readonly Dictionary<string, FreshText> _byExercise;

    private FreshTexts(Dictionary<string, FreshText> byExercise) => _byExercise = byExercise;

    /// <summary>The passage of an exercise.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public FreshText this[string id] => _byExercise.TryGetValue(id, out var text) ? text
        : throw new KeyNotFoundException($"No invented passage belongs to \"{id}\". There are: {string.Join(", ", _byExercise.Keys)}.");

    /// <summary>Reads the case's own passages or, if it has none, the shared ones.</summary>
    /// <exception cref="CorpusException">The file is missing or cannot be read.</exception>
    public static FreshTexts Read(string caseFolder)
    {
        var own = Path.Combine(caseFolder, File);
        var path = System.IO.File.Exists(own) ? own : Path.Combine(caseFolder, "..", File);
        if (!System.IO.File.Exists(path)) throw Refused("The file is missing.");
        try
        {
            return new(JsonSerializer.Deserialize<Dictionary<string, FreshText>>(System.IO.File.ReadAllText(path), Options) ?? throw Refused("The file holds null."));
        }
        catch (JsonException problem)
        {
            throw Refused($"The file cannot be read: {problem.Message}");
        }
    }

    private static CorpusException Refused(string what) => new([new CorpusError(File, null, what,
        "Write an object with one passage per exercise: language, text, sound, wordByWord, wrong; data/README.md says more.")]);
}
