using System.CommandLine;
using System.Globalization;
using ClaimTrail.Articles;
using ClaimTrail.Cases;

namespace ClaimTrail.Cli.Commands;

/// <summary><c>claimtrail new-case</c>: makes a case folder from a folder of articles.</summary>
internal static class NewCaseCommand
{
    private const int SomeLeftOut = 1;
    private const int MostShown = 20;

    public static Command Create()
    {
        var name = Described.Argument<string>("name",
            "The name of the case: lower-case letters, digits and hyphens, such as my-story.");
        var folder = Described.Argument<string>("folder",
            "The folder that holds your articles: .txt, .html, .htm and .docx, one article a file.");
        var data = Described.Option<string?>("--data",
            "Where the case folder goes. Without it: data/ of the repository or, outside of it, of the working "
            + "folder.");
        var own = Described.Option<bool>("--own-texts",
            "The texts are yours to share: mark them as free, and let git keep them.");
        var command = new Command("new-case",
            "Make a case of your own from a folder of articles, and say what to fill in by hand.") { name,
                folder, data, own };
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration;
            return Run(parsed.GetValue(name)!, parsed.GetValue(folder)!, parsed.GetValue(data), parsed.GetValue(own),
                output.Output, output.Error);
        });
        return command;
    }

    private static int Run(string name, string folder, string? data, bool own, TextWriter output, TextWriter error)
    {
        var root = RepositoryFolder.Find(Directory.GetCurrentDirectory());
        data ??= Path.Combine(root ?? Directory.GetCurrentDirectory(), "data");
        try
        {
            // What is wrong with the name or the place is said before anything is read.
            if (CaseName.Problem(name) is { } problem) throw new CaseException(problem);
            if (Path.Exists(Path.Combine(data, name)))
                throw new CaseException(
                    $"{Path.Combine(data, name)} exists, and new-case overwrites nothing. Choose another name.");
            var draft = CaseDraft.Read(folder);
            Shown(draft.Problems.Where(p => p.LeftOut).Select(p => p.ToString()), "left out", error);
            var written = CaseWriter.Write(draft, data, name, own);
            Report(draft, written, hasNotebooks: root is not null, output);
            return draft.Problems.Any(p => p.LeftOut) ? SomeLeftOut : ExitCode.Success;
        }
        catch (Exception refused) when (refused is CaseException or DirectoryNotFoundException)
        {
            error.WriteLine(refused.Message);
            return ExitCode.Usage;
        }
        catch (Exception failed) when (failed is CorpusException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"The case was not written: {failed.Message}");
            return ExitCode.NotWritten;
        }
    }

    private static void Report(CaseDraft draft, WrittenCase written, bool hasNotebooks, TextWriter output)
    {
        Shown(draft.Articles.Select(Line), "articles", output);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Wrote {written.Folder}: {draft.Articles.Count} "
            + $"{(draft.Articles.Count == 1 ? "article" : "articles")}, {written.Passages} drafted passages."));
        output.WriteLine();
        output.WriteLine("To fill in by hand (the same list stands in TO-DO.md):");
        Shown(written.ToDo.Select(t => "- " + t), "things to do", output);
        output.WriteLine();
        output.WriteLine(hasNotebooks
            ? $"To run the notebooks on it: CLAIMTRAIL_CASE={written.Name} dotnet run --project helpers/ClaimTrail.Cli"
            : $"To see it on a page: claimtrail compare \"{written.Folder}\" --html {written.Name}.html. "
                + "The notebooks are in ClaimTrail's repository: they run on a case that lies in its folder data.");
    }

    private static string Line(DraftArticle article) =>
        $"{article.Id}  {article.Tag} "
        + $"({article.Language.Words}){(article.HasGeneralRulesOnly ? ", general rules only" : "")}; "
        + $"{article.Publisher.Value ?? "publisher"} ({article.Publisher.Words}); {article.Day.Value ?? "date"} "
        + $"({article.Day.Words}); from {article.File}";

    private static void Shown(IEnumerable<string> lines, string what, TextWriter writer)
    {
        var all = lines.ToList();
        foreach (var line in all.Take(MostShown)) writer.WriteLine(line);
        if (all.Count > MostShown)
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"… and {all.Count - MostShown} more {what}; TO-DO.md and guesses.csv name them."));
    }
}
