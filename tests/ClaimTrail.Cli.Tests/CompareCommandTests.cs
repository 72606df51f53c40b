using System.CommandLine;
using System.Text.Json;
using ClaimTrail.Cli.Commands;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests;

public class CompareCommandTests
{
    private const string First =
        "The bridge of Alder Point\n\nAlder Herald, 3 March 2024\n\nThe repair of the bridge will cost up to $41.7 "
        + "million, and 12,400 cars cross it a day, mayor Ruth Gardner said.";
    private const string Second =
        "Alder Point: a bridge for millions\n\nAlder Post, 4 March 2024\n\nThe repair of the bridge will cost $41.7 "
        + "million, and 12,400 cars cross it a day, mayor Ruth Gardner said.";

    [Fact]
    public void A_folder_of_two_articles_gives_the_lines_of_the_contract()
    {
        using var folder = Articles();
        var (code, output, error) = Run(folder.Path);
        Assert.Equal((0, ""), (code, error));
        var lines = output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => JsonDocument.Parse(l).RootElement)
            .ToList();
        var change = Assert.Single(lines, l => l.TryGetProperty("change", out _));
        Assert.Equal(("bound-lost", "post", "herald"),
            (change.GetProperty("change").GetString(), change.GetProperty("in").GetString(),
                change.GetProperty("against").GetProperty("article").GetString()));
    }

    [Fact]
    public void The_page_is_whole_in_itself()
    {
        using var folder = Articles();
        var page = Path.Combine(folder.Path, "page.html");
        var (code, output, _) = Run(folder.Path, "--html", page);
        Assert.Equal((0, $"Wrote {page}.\n"), (code, output.ReplaceLineEndings("\n")));
        var html = File.ReadAllText(page);
        Assert.Contains("“up to” or “at least” gone", html, StringComparison.Ordinal);
        Assert.Contains("nobody has checked it", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("http", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void What_an_article_says_twice_in_one_way_stands_once_on_the_page()
    {
        using var folder = Articles();
        folder.Write("post.txt",
            Second + " The sum of $41.7 million for the repair of the bridge is too much, she said.");
        var page = Path.Combine(folder.Path, "page.html");
        Run(folder.Path, "--html", page);
        Assert.Contains("and in 1 more place", File.ReadAllText(page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_is_also_found_by_its_name()
    {
        var (code, output, _) = Run("harbour-ferry", "--json");
        Assert.Equal(0, code);
        Assert.Equal(Run(RepositoryRoot.Combine("data", "harbour-ferry"), "--json").Output, output);
    }

    [Fact]
    public void Arabic_runs_from_right_to_left_on_the_page()
    {
        using var folder = new TemporaryFolder();
        var page = Path.Combine(folder.Path, "page.html");
        Run(RepositoryRoot.Combine("data", "harbour-ferry"), "--html", page);
        Assert.Contains("lang=\"ar\" dir=\"rtl\"", File.ReadAllText(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("an empty folder", "", "holds no article. Put .txt, .html or .docx files into it")]
    [InlineData("no folder", "nowhere", "does not exist")]
    public void What_cannot_be_compared_is_said(string name, string below, string message)
    {
        using var folder = new TemporaryFolder();
        var (code, _, error) = Run(Path.Combine(folder.Path, below));
        Assert.Equal((name, 4), (name, code));
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_rates_that_is_none_is_refused()
    {
        using var folder = Articles();
        var rates = folder.Write("below/rates.csv", "a,b\n1,2\n");
        var (code, _, error) = Run(folder.Path, "--rates", rates);
        Assert.Equal(4, code);
        Assert.Contains("eurofxref-hist.csv", error, StringComparison.Ordinal);
    }

    private static TemporaryFolder Articles()
    {
        var folder = new TemporaryFolder();
        folder.Write("herald.txt", First);
        folder.Write("post.txt", Second);
        return folder;
    }

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = CompareCommand.Create().Parse([.. arguments, "--json"])
            .Invoke(new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
