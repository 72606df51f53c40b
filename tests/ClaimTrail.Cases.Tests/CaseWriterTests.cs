using ClaimTrail.Articles;
using ClaimTrail.Checks;
using ClaimTrail.Figures;
using ClaimTrail.Quotations.People;
using ClaimTrail.Quotations.Tellings;
using ClaimTrail.Testing;

namespace ClaimTrail.Cases.Tests;

public class CaseWriterTests
{
    private static readonly CaseDraft Draft = IntakeTests.Read(
        ("herald-en.txt", IntakeTests.Utf8(Samples.English)), ("ilbo-ko.txt", IntakeTests.Utf8(Samples.Korean)),
        ("soir.txt", IntakeTests.Utf8(Samples.French)), ("herald.html", IntakeTests.Utf8(Samples.Page)));

    [Fact]
    public void What_it_writes_opens_with_and_without_texts_and_can_be_built_again()
    {
        using var data = new TemporaryFolder();
        var written = CaseWriter.Write(Draft, data.Path, "my-bridge");
        Assert.Empty(CaseBuilder.Build(written.Folder).Differences(written.Folder));
        Assert.True(Case.Open(written.Folder).Corpus.HasText);
        var corpus = Case.Open(written.Folder, Case.WithoutText).Corpus;
        Assert.Equal(4, corpus.Articles.Count);
        Assert.All(corpus.Articles, a => Assert.InRange(a.QuotedShare, 0.01, QuotationBudget.LargestShare));
        Assert.All(corpus.Passages, p => Assert.InRange(p.Span.Length, 1, QuotationBudget.LongestPassage));
        Assert.Contains(corpus.Passages, p => p.Purpose.HasFlag(PassagePurpose.Quotation));
        Assert.All(corpus.Articles, a => Assert.NotEmpty(a.Passages));
        Assert.Contains(corpus["soir-fr"].FindFigures(), f => f.High == 38_500_000);
    }

    private const string NoFigures =
        "The library stays open\n\nThe library of Oakmere stays open, the town said. “We are glad,” said Ines "
        + "Harrow, who runs it.";

    private const string NoQuotations =
        "The library stays open\n\nThe library of Oakmere has 85,000 books and 3,100 readers, and it stays open.";

    private const string Neither =
        "The library stays open\n\nThe library of Oakmere stays open, the town said, and everybody there is glad of it.";

    public static TheoryData<string, (string File, string Text)[]> SmallCases => new()
    {
        { "two short texts", [("a.txt", NoFigures), ("b.txt", NoQuotations)] },
        { "two languages", [("a.txt", Samples.English), ("b.txt", Samples.Korean)] },
        { "one article", [("a.txt", Samples.English)] },
        { "no figures at all",
            [("a.txt", NoFigures), ("b.txt", NoFigures.Replace("glad", "very glad", StringComparison.Ordinal))] },
        { "no quotations at all", [("a.txt", NoQuotations)] },
        { "neither figures nor quotations",
            [("a.txt", Neither), ("b.txt", Neither.Replace("glad", "sad", StringComparison.Ordinal))] },
        { "a headline alone", [("a.txt", "The library stays open")] },
        { "the same article twice", [("a.txt", Samples.English), ("b.txt", Samples.English)] },
        { "a language without a table", [("a.txt", Samples.French)] },
        { "a language that nobody knows", [("a.txt", "zxcv qwrt plmk vbnm 42 000\n\nzxcv qwrt plmk vbnm")] },
    };

    [Theory]
    [MemberData(nameof(SmallCases))]
    public void Every_reader_of_cases_opens_a_new_case(string name, (string File, string Text)[] files)
    {
        using var data = new TemporaryFolder();
        var draft = IntakeTests.Read([.. files.Select(f => (f.File, IntakeTests.Utf8(f.Text)))]);
        var folder = CaseWriter.Write(draft, data.Path, "small").Folder;
        var story = Case.Open(folder);
        var corpus = story.Corpus;
        Assert.Equal((name, files.Length), (name, corpus.Articles.Count));
        foreach (var article in corpus.Articles) _ = article.FindFigures();
        Assert.Empty(CaseBuilder.Build(folder).Differences(folder));
        var findings = story.Findings;
        Assert.All(findings, f => Assert.NotNull(f.Drafted));
        Assert.Equal(FindingsFile.Text(findings), File.ReadAllText(Path.Combine(folder, FindingsFile.FileName)));
        var statements = Codebook.Read(folder).Statements;
        Assert.All(statements, s => Assert.EndsWith("(drafted)", s.Title, StringComparison.Ordinal));
        Assert.Equal(statements.Count, story.Trails.Originals.Count);
        if (files.Length == 1) Assert.Equal((0, 0), (findings.Count, statements.Count));
        _ = PeopleBook.Read(folder);
        Assert.Equal("small", story.Story.Id);
        Assert.All(CaseTables, file => Assert.True(File.Exists(Path.Combine(folder, file)), file));
    }

    /// <summary>What both cases of the repository have and somebody without a story can begin with.</summary>
    private static readonly string[] CaseTables =
    [
        "articles.csv", "paragraphs.csv", "selection.csv", "passages.csv", "glosses.csv", "findings.csv", "claims.csv",
        "statements.csv", "motifs.csv",
        "aliases.csv", "case.json", "TO-DO.md", "guesses.csv", "reference/counts.csv", "reference/events.csv",
        "reference/quotes.csv", "reference/coverage.csv",
    ];

    [Fact]
    public void The_texts_are_ignored_by_git_unless_they_are_the_makers_own()
    {
        using var data = new TemporaryFolder();
        var withheld = CaseWriter.Write(Draft, data.Path, "theirs");
        Assert.EndsWith("/text/\n", File.ReadAllText(Path.Combine(withheld.Folder, ".gitignore")),
            StringComparison.Ordinal);
        Assert.All(Case.Open(withheld.Folder).Articles, a => Assert.Equal(TextSharing.Withheld, a.Sharing));
        var own = CaseWriter.Write(Draft, data.Path, "mine", ownTexts: true);
        Assert.False(File.Exists(Path.Combine(own.Folder, ".gitignore")));
        Assert.All(Case.Open(own.Folder).Articles, a => Assert.Equal(TextSharing.Free, a.Sharing));
    }

    [Fact]
    public void It_overwrites_nothing_and_leaves_nothing_behind()
    {
        using var data = new TemporaryFolder();
        CaseWriter.Write(Draft, data.Path, "my-bridge");
        var before = Contents(data.Path);
        Assert.Contains("overwrites nothing",
            Assert.Throws<CaseException>(() => CaseWriter.Write(Draft, data.Path, "my-bridge")).Message,
            StringComparison.Ordinal);
        Assert.Contains("No article was found",
            Assert.Throws<CaseException>(() => CaseWriter.Write(new CaseDraft([], []), data.Path, "empty")).Message,
            StringComparison.Ordinal);
        Assert.Equal(before, Contents(data.Path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("../elsewhere")]
    [InlineData("My Story")]
    [InlineData("-dash")]
    [InlineData("한강")]
    [InlineData("a/b")]
    [InlineData("nul")]
    [InlineData("reference")]
    [InlineData("a.csv")]
    public void A_name_that_is_no_folder_name_is_refused(string name)
    {
        using var data = new TemporaryFolder();
        Assert.Contains($"“{name}”",
            Assert.Throws<CaseException>(() => CaseWriter.Write(Draft, data.Path, name)).Message,
            StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(data.Path));
    }

    [Fact]
    public void It_says_what_to_fill_in()
    {
        using var data = new TemporaryFolder();
        var written = CaseWriter.Write(
            Draft with { Problems = [new IntakeProblem("x.pdf", "Not read.", "Save it.", LeftOut: true)] },
            data.Path, "my-bridge");
        var page = File.ReadAllText(Path.Combine(written.Folder, "TO-DO.md"));
        Assert.All(written.ToDo, item => Assert.Contains(item, page, StringComparison.Ordinal));
        Assert.Contains("x.pdf: Not read. Save it.", page, StringComparison.Ordinal);
        Assert.Contains(written.ToDo,
            t => t.Contains("general rules only", StringComparison.Ordinal)
                && t.Contains("soir-fr", StringComparison.Ordinal));
        Assert.Contains(written.ToDo, t => t.Contains("git ignores them", StringComparison.Ordinal));
        Assert.Contains(written.ToDo, t => t.Contains("fill in what was not found for", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nothing to quote", Neither, "so nothing is quoted")]
    [InlineData("one article", NoFigures, "One article tells no trail")]
    public void It_says_what_is_missing_from_a_small_case(string name, string text, string said)
    {
        using var data = new TemporaryFolder();
        var written = CaseWriter.Write(IntakeTests.Read(("a.txt", IntakeTests.Utf8(text))), data.Path, "small");
        Assert.True(written.ToDo.Any(t => t.Contains(said, StringComparison.Ordinal)),
            $"{name}: {string.Join('\n', written.ToDo)}");
    }

    [Fact]
    public void Hostile_texts_become_cases_too()
    {
        using var data = new TemporaryFolder();
        var files = HostileTexts.All.Select((text, i) => ($"h{i:000}.txt", IntakeTests.Utf8(text))).ToArray();
        var draft = IntakeTests.Read(files);
        Assert.Equal(files.Length, draft.Articles.Count + draft.Problems.Count);
        Assert.True(Case.Open(CaseWriter.Write(draft, data.Path, "hostile").Folder).Corpus.HasText);
    }

    private static string[] Contents(string folder) =>
        [.. Directory.GetFileSystemEntries(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
