using System.CommandLine;
using System.Text.Json;
using ClaimTrail.Articles;
using ClaimTrail.Cli.Teaching;
using ClaimTrail.Exercises;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Teaching;
using ClaimTrail.Site;

namespace ClaimTrail.Cli.Commands;

/// <summary><c>claimtrail copies</c>: the learner's and the teacher's copies of the notebooks, and the pages for the
/// room.</summary>
internal static class CopiesCommand
{
    public static Command Create()
    {
        var site = Described.Option<string?>("--site", "The folder to write to. Without it: site/.");
        var story = Described.Option<string?>("--case",
            "The case whose answers the teacher's copies give. Without it: CLAIMTRAIL_CASE, or netflix-2023.");
        var keys = Described.Option<bool>("--keys",
            "Write the answer keys and the slides into notebooks/teach, and nothing else.");
        var command = new Command("copies",
            "Write the learner's notebooks (answers out), the teacher's (answers and notes in), and the pages for "
            + "the room.") { site, story, keys };
        command.SetAction((parsed, cancellation) =>
            RunAsync(parsed.GetValue(site), parsed.GetValue(story), parsed.GetValue(keys), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string? site, string? story, bool keys, CancellationToken cancellation)
    {
        var root = RepositoryFolder.OrHere();
        site ??= Path.Combine(root, "site");
        story ??= DefaultCase.Name;
        if (NotebookPaths.Find([], root) is var (paths, problem) && problem is not null)
        {
            Console.Error.WriteLine(problem);
            return ExitCode.Usage;
        }
        try
        {
            if (keys)
            {
                var old = await TeachingFiles.WriteAsync(root, paths, cancellation).ConfigureAwait(false);
                Console.WriteLine(
                    $"The answer keys and the slides stand in {Path.Combine(root, TeachingFiles.Folder)}.");
                if (old is not null) Console.Error.WriteLine(old);
                return ExitCode.Success;
            }
            var count = Write(root, site, paths, ExerciseBook.Open(Path.Combine(root, "data", story)));
            var pages = TeachingPages.Write(site, Path.Combine(root, "notebooks"));
            Console.WriteLine(
                $"{count} notebooks have exercises: copies for learners in {Path.Combine(site, "learn")}, for "
                + $"teachers in {Path.Combine(site, "teach")}; {pages.Count} pages for the room.");
            return ExitCode.Success;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException
            or CorpusException or KeyNotFoundException or UnreadableNotebookException)
        {
            Console.Error.WriteLine($"The copies were not written: {error.Message}");
            return ExitCode.Unreadable;
        }
    }

    private static int Write(string root, string site, IReadOnlyList<string> paths, ExerciseBook book)
    {
        var notes = RoomNote.Read(root);
        var count = 0;
        foreach (var path in paths)
        {
            var text = File.ReadAllText(path);
            if (!text.Contains($"\"{NotebookCopies.AnswerTag}\"", StringComparison.Ordinal)) continue;
            var name = Path.GetFileName(path);
            Save(Path.Combine(site, "learn", name), NotebookCopies.ForLearners(text));
            Save(Path.Combine(site, "teach", name),
                NotebookCopies.ForTeachers(text, kind => Note(book[$"{name[..2]}-{kind}"], notes[kind])));
            count++;
        }
        return count;
    }

    private static TeachingNote Note(Exercise exercise, RoomNote room) => new(
        room.Minutes, exercise.Solution, room.CommonError,
        [.. exercise.Foreseen.Select(slip => (ShownAnswer.Of(slip.Example), slip.Line))], room.Talk, room.Marking);

    private static void Save(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
