using System.Globalization;
using System.Text;
using System.Text.Json;
using ClaimTrail.Exercises;
using ClaimTrail.Site.Slides;

namespace ClaimTrail.Cli.Teaching;

/// <summary>The files for teachers that the repository holds ready, so that nobody has to build them: answer keys, and
/// the slides as pictures and in words.</summary>
internal static class TeachingFiles
{
    /// <summary>Where they lie, from the repository.</summary>
    public const string Folder = "notebooks/teach";

    /// <summary>The page of slides, from the repository.</summary>
    public const string Slides = Folder + "/slides.md";

    /// <summary>The cases whose keys the repository holds.</summary>
    public static IReadOnlyList<string> Cases { get; } = ["netflix-2023", "harbour-ferry"];

    /// <summary>The answer key of a case, from the repository. It lies below the pages of the room, so that no site
    /// shows it.</summary>
    public static string Key(string name) => $"{Folder}/answers/{name}.md";

    /// <summary>Writes all of them.</summary>
    /// <returns>Why some pictures are those of before, in a sentence; null when all are new.</returns>
    public static async Task<string?> WriteAsync(string root, IReadOnlyList<string> notebooks,
        CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.Combine(root, Folder, "answers"));
        foreach (var name in Cases) File.WriteAllText(Path.Combine(root, Key(name)), KeyText(root, name));
        File.WriteAllText(Path.Combine(root, Slides), SlideTexts.Of(notebooks));
        var (pictures, problem) = await SlidePictures.MakeAsync(notebooks, Path.Combine(root, ".cache"), cancellation)
            .ConfigureAwait(false);
        Directory.CreateDirectory(Path.Combine(root, Folder, SlidePictures.Folder));
        foreach (var (path, png) in pictures) await File.WriteAllBytesAsync(Path.Combine(root, Folder, path), png,
            cancellation).ConfigureAwait(false);
        return problem;
    }

    /// <summary>The answer key of a case: for each exercise an answer that passes, why, minutes, marking, and what each
    /// slip is told.</summary>
    public static string KeyText(string root, string name)
    {
        // The same for everybody, whoever has the texts.
        var book = ExerciseBook.Open(Path.Combine(root, "data", name), Case.WithoutText);
        var notes = RoomNote.Read(root);
        var text = new StringBuilder("# Answer key: " + name
            + "\n\nWritten by `claimtrail copies --keys`; for teachers.\n");
        foreach (var exercise in book.All)
        {
            var note = notes[exercise.Kind.ToString().ToLowerInvariant()];
            text.Append(CultureInfo.InvariantCulture,
                $"\n## {exercise.Id}: {exercise.Name} ({note.Minutes} minutes)\n\n");
            if (exercise.Model is not null)
                text.Append("**An answer that passes:** ").Append(ShownAnswer.Of(exercise.Model)).Append("\n\n");
            text.Append("**Why:** ").Append(exercise.Solution).Append("\n\n**Marking:** ").Append(note.Marking)
                .Append('\n');
            if (exercise.Foreseen.Count > 0 && exercise.Kind != ExerciseKind.Judge)
                text.Append(Slips("A slip", exercise.Foreseen));
        }
        return text
            .Append("\n## What a judgement is told\n")
            .Append(Slips("Such a judgement", book["01-judge"].Foreseen))
            .ToString();
    }

    private static string Slips(string head, IReadOnlyList<ForeseenAnswer> foreseen) =>
        $"\n| {head} | What it is told |\n|---|---|\n"
            + string.Concat(foreseen.Select(slip => $"| {ShownAnswer.Of(slip.Example)} | {slip.Line} |\n"));
}

/// <summary>What <c>notebooks/teach/minutes.json</c> says of a kind of exercise.</summary>
/// <param name="Minutes">How long it takes in a room.</param>
/// <param name="CommonError">What goes astray most often.</param>
/// <param name="Talk">What to ask the room.</param>
/// <param name="Marking">What earns a point.</param>
internal sealed record RoomNote(int Minutes, string CommonError, string Talk, string Marking)
{
    private static readonly JsonSerializerOptions Json = new(
        JsonSerializerDefaults.Web)
    { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    /// <summary>The notes, by the kind of exercise, such as <c>recall</c>.</summary>
    /// <param name="root">The repository.</param>
    /// <exception cref="JsonException">The file is broken.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static IReadOnlyDictionary<string, RoomNote> Read(string root) =>
        JsonSerializer.Deserialize<Dictionary<string, RoomNote>>(
            File.ReadAllText(Path.Combine(root, TeachingFiles.Folder, "minutes.json")), Json)
        ?? throw new JsonException(
            "notebooks/teach/minutes.json holds null; it needs a note for each kind of exercise.");
}

/// <summary>An answer as a teacher reads it.</summary>
internal static class ShownAnswer
{
    public static string Of(object answer) => answer switch
    {
        Judgement judgement => $"“{judgement.Reading}” / “{judgement.Evidence}” / “{judgement.Doubt}”",
        IEnumerable<string> list => string.Join(", ", list),
        IFormattable number => number.ToString("#,0.########", CultureInfo.InvariantCulture),
        _ => answer.ToString() ?? "",
    };
}
