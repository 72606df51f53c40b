using System.CommandLine;
using ClaimTrail.Articles;
using ClaimTrail.Checks;

namespace ClaimTrail.Cli.Commands;

/// <summary><c>claimtrail findings</c>: runs the checks of a case and writes its <c>findings.csv</c>.</summary>
internal static class FindingsCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var folder = new Argument<string>("folder")
        {
            Description = "The case folder, or the name of one in data/.",
            DefaultValueFactory = _ => Path.Combine("data", "netflix-2023"),
        };
        var check = Described.Option<bool>("--check", "Change nothing; exit with 1 if findings.csv would change.");
        var command = new Command("findings",
            "Hold the claims of a case against the reference rows and write findings.csv.") { folder, check };
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration;
            return Run(parsed.GetValue(folder)!, parsed.GetValue(check), output.Output, output.Error);
        });
        return command;
    }

    private static int Run(string folder, bool check, TextWriter output, TextWriter error)
    {
        try
        {
            var story = Case.Open(folder);
            var findings = story.Findings;
            var path = Path.Combine(story.Folder, FindingsFile.FileName);
            var changed = !File.Exists(path) || File.ReadAllText(path) != FindingsFile.Text(findings);
            if (changed && check)
            {
                error.WriteLine($"{path} is not what the checks give. Run: claimtrail findings {folder}");
                return 1;
            }

            if (changed) FindingsFile.Write(findings, story.Folder);
            foreach (var verdict in findings.GroupBy(f => f.Verdict).OrderBy(g => g.Key))
                output.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture,
                    $"{verdict.Count(),4}  {verdict.Key.InWords()}"));
            var drafted = findings.Count(f => f.Drafted is not null);
            if (drafted > 0)
                output.WriteLine(
                    $"{drafted} of {findings.Count} rest on claims drafted by comparison; nobody has checked them "
                    + $"yet. Empty their field \"drafted\" in claims.csv once you have.");
            output.WriteLine(changed ? $"Wrote {path}." : $"{path} is up to date.");
            return 0;
        }
        catch (CorpusException refused)
        {
            error.WriteLine(refused.Message);
            return 1;
        }
    }
}
