using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Notebooks.Teaching;

/// <summary>Makes the learner's and the teacher's copy of a notebook. Both come from the same file, so that they cannot
/// drift apart. A cell that shows a full answer carries the tag <c>answer</c> and is called <c>recall-answer</c>,
/// <c>apply-answer</c> and so on.</summary>
public static class NotebookCopies
{
    /// <summary>The tag of a cell that shows a full answer.</summary>
    public const string AnswerTag = "answer";

    private const string AnswerSuffix = "-answer";

    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A copy without full answers and without any output.</summary>
    /// <param name="notebook">The text of the notebook's file.</param>
    /// <exception cref="UnreadableNotebookException">It is no notebook.</exception>
    public static string ForLearners(string notebook) => Copy(notebook, _ => null);

    /// <summary>A copy in which each full answer stands open, with what a teacher needs beside it; without any
    /// output.</summary>
    /// <param name="notebook">The text of the notebook's file.</param>
    /// <param name="note">The note for an exercise, by the kind that its cell's id begins with, such as
    /// <c>recall</c>.</param>
    /// <exception cref="UnreadableNotebookException">It is no notebook.</exception>
    public static string ForTeachers(string notebook, Func<string, TeachingNote> note) =>
        Copy(notebook, id => Text(note(id[..^AnswerSuffix.Length])));

    private static string Copy(string notebook, Func<string, string?> answer)
    {
        // Refuses what is no notebook, in words.
        NotebookReader.Parse("the notebook", Encoding.UTF8.GetBytes(notebook));
        var root = JsonNode.Parse(notebook)!;
        var cells = new JsonArray();
        foreach (var cell in root["cells"]!.AsArray())
        {
            var copy = cell!.DeepClone();
            if (!IsAnswer(copy)) cells.Add(Cleared(copy));
            else if (answer(Id(copy)) is { } text) cells.Add((JsonNode)Markdown(Id(copy), text));
        }
        root["cells"] = cells;
        return root.ToJsonString(Layout) + "\n";
    }

    private static bool IsAnswer(JsonNode cell) =>
        cell["metadata"]?["tags"] is JsonArray tags && tags.Any(tag => tag?.GetValue<string>() == AnswerTag);

    private static string Id(JsonNode cell) =>
        cell["id"]?.GetValue<string>() is { } id && id.EndsWith(AnswerSuffix, StringComparison.Ordinal)
        ? id
        : throw new UnreadableNotebookException(
            $"A cell with the tag \"{AnswerTag}\" needs an id that ends in {AnswerSuffix}, such as recall-answer.");

    private static JsonNode Cleared(JsonNode cell)
    {
        if (cell["cell_type"]?.GetValue<string>() != "code") return cell;
        cell["outputs"] = new JsonArray();
        cell["execution_count"] = null;
        return cell;
    }

    private static JsonObject Markdown(string id, string text)
    {
        var lines = text.Split('\n');
        return new JsonObject
        {
            ["cell_type"] = "markdown",
            ["id"] = id,
            ["metadata"] = new JsonObject(),
            ["source"] = new JsonArray(
                [.. lines.Select((line, i) => (JsonNode)(i < lines.Length - 1 ? line + "\n" : line))]),
        };
    }

    private static string Text(TeachingNote note) => $"""
        > **For the teacher** ({note.Minutes} minutes)
        >
        > **Answer.** {Quoted(note.Solution)}
        >
        > **Common error.** {note.CommonError}
        >
        > **What the check says to it.**
        {string.Join('\n', note.Foreseen.Select(slip => $"> - {Quoted(slip.Answer)}: {Quoted(slip.Line)}"))}
        >
        > **Talk.** {note.Talk}
        >
        > **Marking.** {note.Marking}
        """.ReplaceLineEndings("\n");

    private static string Quoted(string text) =>
        text.ReplaceLineEndings(" ").Replace("<", "&lt;", StringComparison.Ordinal);
}

/// <summary>What a teacher is told about one exercise.</summary>
/// <param name="Minutes">How long it takes in a room, in minutes.</param>
/// <param name="Solution">The full answer with its reason.</param>
/// <param name="CommonError">What goes astray most often.</param>
/// <param name="Foreseen">The wrong answers that the check knows, each with what it says to them.</param>
/// <param name="Talk">What to ask the room.</param>
/// <param name="Marking">What earns a point.</param>
public sealed record TeachingNote(
    int Minutes, string Solution, string CommonError, IReadOnlyList<(string Answer, string Line)> Foreseen,
    string Talk, string Marking);
