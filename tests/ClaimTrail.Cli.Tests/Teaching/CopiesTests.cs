using System.Text.Json.Nodes;
using ClaimTrail.Cli.Tests.Run;
using ClaimTrail.Exercises;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Teaching;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Teaching;

/// <summary>The copies from one source, and what can be read on each before it is opened.</summary>
[Trait(CultureFromEnvironment.Trait, CultureFromEnvironment.Any)]
public class CopiesTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    /// <summary>Of the case as the site shows it.</summary>
    private static readonly ExerciseBook Book =
        ExerciseBook.Open(RepositoryRoot.Combine("data", "netflix-2023"), Case.WithoutText);

    private static IReadOnlyList<string> Solutions(string notebook) =>
        [.. Book.All.Where(e => e.Id[..2] == notebook[..2]).Select(e => e.Solution)];

    public static TheoryData<string> Notebooks =>
        [.. Directory.GetFiles(RepositoryRoot.Combine("notebooks"), "0?-*.ipynb")
        .Select(path => Path.GetFileName(path)).Where(name => Book.All.Any(e => e.Id[..2] == name[..2]))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void The_built_page_shows_no_answer_before_it_is_opened(string notebook)
    {
        var page = site.Page(notebook);
        Assert.Equal(Solutions(notebook), FoldedAnswers.Present(page, Solutions(notebook)));
        Assert.Empty(FoldedAnswers.Visible(page, Solutions(notebook)));
    }

    [Theory]
    [InlineData("an open fold",
        "<body><details open><summary>Answer</summary><p>Sixty three years</p></details></body>", 1)]
    [InlineData("no fold", "<body><p>Sixty <b>three</b> years</p></body>", 1)]
    [InlineData("in the summary", "<body><details><summary>Sixty three years</summary><p>why</p></details></body>", 1)]
    [InlineData("a fold", "<body><details><summary>Answer</summary><p>Sixty three years</p></details></body>", 0)]
    public void A_leak_is_noticed(string name, string page, int leaks) =>
        Assert.True(FoldedAnswers.Visible(page, ["Sixty three years"]).Count == leaks, name);

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void The_learners_copy_holds_no_answer_and_no_output(string notebook)
    {
        var copy = NotebookCopies.ForLearners(File.ReadAllText(RepositoryRoot.Combine("notebooks", notebook)));
        var plain = FoldedAnswers.Plain(copy);
        Assert.All(Solutions(notebook),
            solution => Assert.DoesNotContain(FoldedAnswers.Plain(solution), plain, StringComparison.Ordinal));
        Assert.DoesNotContain("exercises.Answer(", copy, StringComparison.Ordinal);
        Assert.Equal(4, copy.Split("exercises.Check(").Length - 1);
        var cells = JsonNode.Parse(copy)!["cells"]!.AsArray();
        Assert.All(cells.Where(cell => cell!["cell_type"]!.GetValue<string>() == "code"),
            cell => Assert.Empty(cell!["outputs"]!.AsArray()));
    }

    [Fact]
    public async Task The_command_writes_both_copies_and_the_pages()
    {
        using var folder = new TemporaryFolder();
        var result = await Command.RunAsync(RepositoryRoot.Combine("notebooks"), "copies", "--site", folder.Path);
        Assert.True(result.ExitCode == 0, result.Errors);
        foreach (string notebook in Notebooks)
        {
            Assert.True(File.Exists(Path.Combine(folder.Path, "learn", notebook)));
            var teacher = JsonNode.Parse(File.ReadAllText(Path.Combine(folder.Path, "teach", notebook)))!["cells"]!
                .AsArray()
                .Select(cell => string.Concat(cell!["source"]!.AsArray().Select(line => line!.GetValue<string>())))
                .ToList();
            Assert.All(Solutions(notebook),
                solution => Assert.Contains(teacher, text => text.Contains(solution, StringComparison.Ordinal)));
            Assert.Equal(4, teacher.Count(text => text.StartsWith("> **For the teacher**", StringComparison.Ordinal)));
        }
        string[] pages = ["cards/index.html", "cards/ko.html", "cards/zh.html", "cards/id.html",
            "cards/en.html", "cards/ar.html",
            "teach/index.html", "teach/plan-45.html", "teach/plan-90.html", "teach/plan-four-weeks.html",
            "teach/guide.html"];
        Assert.All(pages,
            page => Assert.Contains("<main id=\"main\"", File.ReadAllText(Path.Combine(folder.Path, page)),
                StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_case_that_is_not_there_is_said()
    {
        using var folder = new TemporaryFolder();
        var result = await Command.RunAsync(RepositoryRoot.Combine("notebooks"), "copies", "--site", folder.Path,
            "--case", "no-such-case");
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("were not written", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_cell_without_a_name_is_refused()
    {
        var notebook = NotebookText.CSharp("1")
            .Replace("\"metadata\": {}, \"outputs\"", "\"metadata\": {\"tags\": [\"answer\"]}, \"outputs\"",
                StringComparison.Ordinal);
        Assert.Contains("-answer",
            Assert.Throws<UnreadableNotebookException>(() => NotebookCopies.ForLearners(notebook).Length
                + NotebookCopies.ForTeachers(notebook, _ => null!).Length).Message, StringComparison.Ordinal);
    }
}
