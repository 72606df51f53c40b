using System.CommandLine;
using ClaimTrail.Cli.Commands;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests;

public class NewCaseCommandTests
{
    private const string Article =
        "The bridge of Alder Point\n\n3 March 2024\n\nThe council has set aside up to $42 million for the bridge, "
        + "and the mayor said that 12,000 people would use it.";

    [Fact]
    public void It_writes_a_case_and_says_what_to_fill_in()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/herald.txt", Article);
        Directory.CreateDirectory(Path.Combine(folder.Path, "data"));
        var (code, output, error) = Run("my-bridge", Path.Combine(folder.Path, "in"), "--data",
            Path.Combine(folder.Path, "data"));
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("herald-en  en (likely); herald (a guess); 2024-03-03 (a guess); from herald.txt", output,
            StringComparison.Ordinal);
        Assert.Contains("To fill in by hand (the same list stands in TO-DO.md):", output, StringComparison.Ordinal);
        Assert.Contains("git ignores them", output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder.Path, "data", "my-bridge", "articles.csv")));
    }

    [Fact]
    public void A_file_that_is_left_out_is_named_and_exits_with_1()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/herald.txt", Article);
        folder.Write("in/empty.txt", "");
        folder.Write("in/scan.pdf", "%PDF");
        var (code, _, error) = Run("my-bridge", Path.Combine(folder.Path, "in"), "--data", folder.Path);
        Assert.Equal(1, code);
        Assert.Contains("empty.txt: The file is empty.", error, StringComparison.Ordinal);
        Assert.Contains("scan.pdf: Files of the kind .pdf are not read.", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a bad name", "My Story", "in", "no name for a case folder")]
    [InlineData("no folder", "my-story", "nowhere", "does not exist")]
    [InlineData("no article", "my-story", "empty", "No article was found")]
    [InlineData("a case that exists", "taken", "in", "overwrites nothing")]
    public void A_mistake_is_named_and_exits_with_2(string name, string story, string from, string said)
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/herald.txt", Article);
        Directory.CreateDirectory(Path.Combine(folder.Path, "empty"));
        folder.Write("data/taken/articles.csv", "");
        var (code, output, error) = Run(story, Path.Combine(folder.Path, from), "--data",
            Path.Combine(folder.Path, "data"));
        Assert.True((2, "") == (code, output), name);
        Assert.Contains(said, error, StringComparison.Ordinal);
        Assert.Equal(["taken"], Directory.GetDirectories(Path.Combine(folder.Path, "data"))
            .Select(d => Path.GetFileName(d)));
    }

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = NewCaseCommand.Create().Parse(arguments)
            .Invoke(new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
