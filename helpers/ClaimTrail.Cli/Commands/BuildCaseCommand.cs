using System.CommandLine;
using ClaimTrail.Articles;

namespace ClaimTrail.Cli.Commands;

/// <summary><c>claimtrail build-case</c>: makes a case's paragraphs and passages anew from its full texts.</summary>
internal static class BuildCaseCommand
{
    public static Command Create()
    {
        var folder = Described.Argument<string>("folder", "The case folder, such as data/netflix-2023.");
        var text = Described.Option<string?>("--text",
            "The folder with the full texts, one ID.txt per article. Without it: the folder named in "
            + "CLAIMTRAIL_TEXT, then text/ in the case folder.");
        var check = Described.Option<bool>("--check", "Change nothing; exit with 1 if a file would change.");
        var command = new Command("build-case",
            "Make paragraphs.csv and passages.csv of a case from its full texts, byte for byte.")
        {
            folder, text, check,
        };
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration;
            return Run(parsed.GetValue(folder)!, parsed.GetValue(text), parsed.GetValue(check),
                output.Output, output.Error);
        });
        return command;
    }

    private static int Run(string folder, string? text, bool check, TextWriter output, TextWriter error)
    {
        try
        {
            var build = CaseBuilder.Build(folder, text);
            if (check) return Report(build.Differences(folder), folder, output, error);
            var changed = build.Write(folder);
            output.WriteLine(changed.Count == 0
                ? $"{folder} is up to date."
                : $"Wrote {string.Join(" and ", changed)} in {folder}.");
            return 0;
        }
        catch (CorpusException refused)
        {
            error.WriteLine(refused.Message);
            return 1;
        }
    }

    private static int Report(IReadOnlyList<CorpusError> differences, string folder,
        TextWriter output, TextWriter error)
    {
        if (differences.Count == 0) output.WriteLine($"{folder} is up to date.");
        foreach (var difference in differences) error.WriteLine(difference);
        return differences.Count == 0 ? 0 : 1;
    }
}
