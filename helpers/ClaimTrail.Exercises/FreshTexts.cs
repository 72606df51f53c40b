using System.Text.Json;
using ClaimTrail.Articles;
using ClaimTrail.Display;
using ClaimTrail.Figures;

namespace ClaimTrail.Exercises;

/// <summary>The passages that were invented for exercises, by exercise.</summary>
internal sealed class FreshTexts
{
    private const string File = "exercises.json";
    private static readonly JsonSerializerOptions Options = new(
        JsonSerializerDefaults.Web)
    { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };
    private readonly Dictionary<string, FreshText> _byExercise;

    private FreshTexts(Dictionary<string, FreshText> byExercise) => _byExercise = byExercise;

    /// <summary>The passage of an exercise.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public FreshText this[string id] => _byExercise.TryGetValue(id, out var text) ? text
        : throw new KeyNotFoundException(
            $"No invented passage belongs to \"{id}\". There are: {string.Join(", ", _byExercise.Keys)}.");

    /// <summary>Reads the case's own passages or, if it has none, the shared ones.</summary>
    /// <exception cref="CorpusException">The file is missing or cannot be read.</exception>
    public static FreshTexts Read(string caseFolder)
    {
        var own = Path.Combine(caseFolder, File);
        var path = System.IO.File.Exists(own) ? own : Path.Combine(caseFolder, "..", File);
        if (!System.IO.File.Exists(path)) throw Refused("The file is missing.");
        try
        {
            return new(JsonSerializer.Deserialize<Dictionary<string, FreshText>>(System.IO.File.ReadAllText(path),
                Options) ?? throw Refused("The file holds null."));
        }
        catch (JsonException problem)
        {
            throw Refused($"The file cannot be read: {problem.Message}");
        }
    }

    private static CorpusException Refused(string what) => new([new CorpusError(File, null, what,
        "Write an object with one passage per exercise: language, text, sound, wordByWord, wrong; data/README.md "
        + "says more.")]);
}

/// <summary>A passage invented for an exercise; it belongs to no story.</summary>
/// <param name="Language">Its language as a BCP 47 tag.</param>
/// <param name="Text">The passage.</param>
/// <param name="Sound">Its sound in Latin letters; null when it is in them already.</param>
/// <param name="WordByWord">Word for word in English; null for English.</param>
/// <param name="Wrong">The foreseen wrong answers, each with its line.</param>
public sealed record FreshText(string Language, string Text, string? Sound, string? WordByWord,
    IReadOnlyList<FreshText.WrongAnswer> Wrong)
{
    /// <summary>A foreseen wrong answer about an invented passage.</summary>
    /// <param name="Answer">The number.</param>
    /// <param name="Line">What to look at next.</param>
    public sealed record WrongAnswer(decimal Answer, string Line);

    /// <summary>The figures that the finder reads in it, in the order of the text.</summary>
    public IReadOnlyList<Figure> Figures => FigureFinder.For(Languages.Languages.Get(Language)).Find(Text);

    /// <summary>The passage in up to four lines, without its translation: that is the exercise.</summary>
    public PassageView ToView() =>
        Nb.Passage(Language, Text, Sound, WordByWord,
            glossedBy: "the makers of this collection; signed by a fluent reader: not yet");
}
