using System.Text.Json;
using ClaimTrail.Exercises;

namespace ClaimTrail.Cli.Teaching;

/// <summary>What a learner saved on a page of a notebook.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Case">The case that the page was made of.</param>
/// <param name="Name">What the learner wrote as a name.</param>
/// <param name="Answers">The answers, in the order of the exercises.</param>
internal sealed record HandIn(string File, string Case, string Name, IReadOnlyList<HandedAnswer> Answers)
{
    /// <summary>No file of answers is larger.</summary>
    private const int LargestFile = 1_000_000;

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It is no file of answers; the message says what is missing.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static HandIn Read(string path)
    {
        var file = Path.GetFileName(path);
        if (new FileInfo(path).Length > LargestFile)
            throw new InvalidDataException("it is larger than any answers are.");
        try
        {
            using var parsed = JsonDocument.Parse(System.IO.File.ReadAllText(path));
            var root = parsed.RootElement;
            if (root.ValueKind != JsonValueKind.Object || Text(root, "claimtrail") != "answers")
                throw new InvalidDataException("it was not saved by a page of a notebook.");
            return new HandIn(file, Text(root, "case"), Text(root, "name").Trim(),
                [.. root.GetProperty("answers").EnumerateArray().Select(Answer)]);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException
            or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"it cannot be read: {error.Message}", error);
        }
    }

    private static HandedAnswer Answer(JsonElement element)
    {
        var answer = element.GetProperty("answer");
        object given = answer.ValueKind == JsonValueKind.Object
            ? new Judgement(Text(answer, "reading"), Text(answer, "evidence"), Text(answer, "doubt"))
            : answer.GetString() ?? "";
        return new HandedAnswer(Text(element, "exercise"), given, element.GetProperty("tries").GetInt32());
    }

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
        ? value.GetString()!
        : throw new InvalidDataException($"it has no text \"{name}\".");
}

/// <summary>An answer that was handed in.</summary>
/// <param name="Exercise">The id of the exercise.</param>
/// <param name="Given">A text, or a <see cref="Judgement"/>.</param>
/// <param name="Tries">How often the learner checked one.</param>
internal sealed record HandedAnswer(string Exercise, object Given, int Tries);
