using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ClaimTrail.Display;

namespace ClaimTrail.Exercises;

/// <summary>The exercises of all notebooks for one case.</summary>
/// <example><code>
/// var exercises = ExerciseBook.Open("data/netflix-2023");
/// Nb.Show(exercises.Check("01-recall", 2))
/// </code></example>
public sealed class ExerciseBook
{
    private readonly IReadOnlyList<(string Notebook, Lazy<IReadOnlyList<Exercise>> Sheet)> _sheets;
    private readonly Lazy<FreshTexts> _fresh;

    private ExerciseBook(string caseFolder, string? textFolder)
    {
        CaseName = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(caseFolder)));
        _fresh = new(() => FreshTexts.Read(caseFolder));
        var story = new Lazy<Case>(() => Case.Open(caseFolder, textFolder));
        _sheets =
        [
            ("01", new(() => LoadSheet.Of(story.Value))),
            ("02", new(() => FiguresSheet.Of(story.Value, _fresh.Value))),
            ("03", new(() => SalarySheet.Of(story.Value, _fresh.Value))),
            ("04", new(() => MembershipSheet.Of(story.Value))),
            ("05", new(() => QuotationsSheet.Of(story.Value))),
            ("06", new(CardSheet.Of)),
            ("07", new(OwnStorySheet.Of)),
        ];
    }

    /// <summary>The name of the case: that of its folder.</summary>
    public string CaseName { get; }

    /// <summary>All exercises, notebook by notebook. Computes every answer.</summary>
    public IReadOnlyList<Exercise> All => [.. _sheets.SelectMany(sheet => sheet.Sheet.Value)];

    /// <summary>The exercise with this id.</summary>
    /// <param name="id">Such as <c>02-trap</c>.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message lists those of the notebook, or the
    /// notebooks.</exception>
    public Exercise this[string id]
    {
        get
        {
            var number = id.Split('-')[0];
            var sheet = _sheets.FirstOrDefault(s => s.Notebook == number).Sheet
                ?? throw new KeyNotFoundException(
                    $"No exercise has the id \"{id}\". Exercises begin with: "
                    + $"{string.Join(", ", _sheets.Select(s => s.Notebook))}.");
            return sheet.Value.FirstOrDefault(e => e.Id == id)
                ?? throw new KeyNotFoundException(
                    $"No exercise has the id \"{id}\". There are: {string.Join(", ", sheet.Value.Select(e => e.Id))}.");
        }
    }

    /// <summary>Opens the exercises of a case. Nothing is read before the first check.</summary>
    /// <param name="caseFolder">The case folder; the invented sentences are read from <c>exercises.json</c> in it or,
    /// if it has none, in the folder above.</param>
    /// <param name="textFolder">Where the withheld texts lie, as <see cref="Case.Open"/> takes it.</param>
    public static ExerciseBook Open(string caseFolder, string? textFolder = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(caseFolder);
        return new ExerciseBook(caseFolder, textFolder);
    }

    /// <summary>The checks of a notebook as data for its page: JSON with every answer as a digest, the lines, and the
    /// words by which judgements are checked. Null when the notebook has no exercises or the case nothing to ask
    /// about.</summary>
    /// <param name="notebook">Its number, such as <c>02</c>.</param>
    public string? ForPage(string notebook)
    {
        var sheet = _sheets.FirstOrDefault(s => s.Notebook == notebook).Sheet;
        var checks = sheet?.Value.Select(e => e.Check).OfType<AnswerCheck>().ToList() ?? [];
        return checks.Count == 0 ? null : PageChecks.Of(CaseName, notebook, checks);
    }

    /// <summary>Checks an answer and shows what to look at next.</summary>
    /// <param name="id">Such as <c>02-trap</c>.</param>
    /// <param name="answer">What stands in the cell; null when nothing was answered.</param>
    /// <exception cref="KeyNotFoundException">There is no such exercise.</exception>
    public NoteView Check(string id, object? answer) => this[id].Report(answer).ToView();

    /// <summary>The full answer with its reason, folded.</summary>
    /// <param name="id">Such as <c>02-trap</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such exercise.</exception>
    public FoldedView Answer(string id) =>
        new("The full answer, with its reason", this[id].Solution, $"exercises[\"{id}\"].Solution");

    /// <summary>A passage that was invented for an exercise, in up to four lines.</summary>
    /// <param name="id">Such as <c>02-apply</c>.</param>
    /// <exception cref="KeyNotFoundException">No passage belongs to this exercise.</exception>
    public PassageView Fresh(string id) => _fresh.Value[id].ToView();
}

/// <summary>The checks of one notebook as a page carries them: the very data that C# checks with. How judgements are
/// read stands once beside all pages.</summary>
internal static class PageChecks
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>JSON that can stand inside a script element.</summary>
    public static string Of(string caseName, string notebook, IEnumerable<AnswerCheck> checks) => new JsonObject
    {
        ["case"] = caseName,
        ["notebook"] = notebook,
        ["exercises"] = JsonSerializer.SerializeToNode(checks, Options),
    }.ToJsonString(Options).Replace("<", "\\u003c", StringComparison.Ordinal);
}
