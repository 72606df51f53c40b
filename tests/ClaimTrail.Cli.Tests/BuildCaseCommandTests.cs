using System.CommandLine;
using ClaimTrail.Cli.Commands;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests;

public class BuildCaseCommandTests
{
    private static readonly string Case = RepositoryRoot.Combine("data", "netflix-2023");

    [SkippableFact]
    public void The_first_case_is_up_to_date()
    {
        var (code, output, error) = Run(Case, "--text", FullTexts.Required(), "--check");
        Assert.Equal((0, $"{Case} is up to date.", ""), (code, output.TrimEnd(), error));
    }

    [SkippableFact]
    public void A_difference_is_named_and_exits_with_1_and_building_puts_it_right()
    {
        var texts = FullTexts.Required();
        var copy = Directory.CreateTempSubdirectory("claimtrail-").FullName;
        foreach (var file in Directory.GetFiles(Case)) File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        var passages = Path.Combine(copy, "passages.csv");
        var whole = File.ReadAllBytes(passages);
        File.AppendAllText(passages, "\n");

        var (code, _, error) = Run(copy, "--text", texts, "--check");
        Assert.Equal(1, code);
        Assert.Contains("passages.csv, row 94: The file differs", error, StringComparison.Ordinal);
        Assert.NotEqual(whole, File.ReadAllBytes(passages));

        (code, var output, _) = Run(copy, "--text", texts);
        Assert.Equal((0, $"Wrote passages.csv in {copy}."), (code, output.TrimEnd()));
        Assert.Equal(whole, File.ReadAllBytes(passages));
        Directory.Delete(copy, recursive: true);
    }

    [Fact]
    public void Without_the_texts_it_says_which_are_missing_and_exits_with_1()
    {
        var (code, _, error) = Run(Case, "--text", "no-such-folder");
        Assert.Equal(1, code);
        Assert.Contains("no-such-folder: The folder of full texts does not exist. Name a folder that exists.", error,
            StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = BuildCaseCommand.Create().Parse(arguments)
            .Invoke(new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
