using System.CommandLine;
using ClaimTrail.Articles;
using ClaimTrail.Cli.Teaching;
using ClaimTrail.Exercises;
using Spectre.Console;

namespace ClaimTrail.Cli.Commands;

/// <summary><c>claimtrail hand-ins</c>: the answers that learners saved, checked again and in one table.</summary>
internal static class HandInsCommand
{
    public static Command Create()
    {
        var folder = Described.Argument<string>("folder",
            "The folder with the files that learners saved on the pages (answers-….json).");
        var csv = Described.Option<string?>("--csv",
            "Write every answer with the line that it was told, one row for each, to this file.");
        var command = new Command("hand-ins",
            "Check the answers that learners saved, and show them in one table.") { folder, csv };
        command.SetAction(parsed => Run(parsed.GetValue(folder)!, parsed.GetValue(csv)));
        return command;
    }

    private static int Run(string folder, string? csv)
    {
        if (!Directory.Exists(folder))
        {
            Console.Error.WriteLine(
                $"The folder {folder} does not exist. Name the one that holds the files that learners saved.");
            return ExitCode.Usage;
        }
        var files = Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0)
        {
            Console.Error.WriteLine(
                $"The folder {folder} holds no file of answers. A page of a notebook saves one, at the end of its "
                + $"exercises.");
            return ExitCode.Unreadable;
        }
        var root = RepositoryFolder.OrHere();
        var books = new Dictionary<string, ExerciseBook>(StringComparer.Ordinal);
        var list = new ClassList();
        var left = 0;
        foreach (var file in files)
        {
            if (Add(list, file, Path.Combine(root, "data"), books) is not { } problem) continue;
            Console.Error.WriteLine($"{Path.GetFileName(file)} was left out: {problem}");
            left++;
        }
        list.Show(AnsiConsole.Console);
        try
        {
            using var writer = csv is null ? TextWriter.Null : new StreamWriter(csv);
            list.Write(writer);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{csv} was not written: {error.Message}");
            return ExitCode.NotWritten;
        }
        return left == 0 ? ExitCode.Success : ExitCode.Unreadable;
    }

    internal static string? Add(ClassList list, string file, string data, Dictionary<string, ExerciseBook> books)
    {
        try
        {
            var handIn = HandIn.Read(file);
            // A case is a folder of data/ and nothing else, whatever a file says.
            if (!Directory.GetDirectories(data).Any(folder => Path.GetFileName(folder) == handIn.Case))
                return $"its case \"{handIn.Case}\" is not in {data}.";
            if (!books.TryGetValue(handIn.Case, out var book))
                books[handIn.Case] = book = ExerciseBook.Open(Path.Combine(data, handIn.Case));
            list.Add(handIn, book);
            return null;
        }
        catch (Exception error) when (error is InvalidDataException or IOException or UnauthorizedAccessException
            or CorpusException or KeyNotFoundException)
        {
            return error.Message;
        }
    }
}
