using ClaimTrail.Articles;
using ClaimTrail.Checks;
using ClaimTrail.Figures;
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

    [Fact]
    public void Every_reader_of_cases_opens_it()
    {
        using var data = new TemporaryFolder();
        var folder = CaseWriter.Write(Draft, data.Path, "my-bridge").Folder;
        Assert.Empty(Case.Open(folder).Findings);
        Assert.Equal(FindingsFile.Text([]), File.ReadAllText(Path.Combine(folder, FindingsFile.FileName)));
        Assert.Empty(Case.Open(folder).Trails.Originals);
        Assert.Equal("my-bridge", Case.Open(folder).Story.Id);
    }

    [Fact]
    public void The_texts_are_ignored_by_git_unless_they_are_the_makers_own()
    {
        using var data = new TemporaryFolder();
        var withheld = CaseWriter.Write(Draft, data.Path, "theirs");
        Assert.EndsWith("/text/\n", File.ReadAllText(Path.Combine(withheld.Folder, ".gitignore")), StringComparison.Ordinal);
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
        Assert.Contains("overwrites nothing", Assert.Throws<CaseException>(() => CaseWriter.Write(Draft, data.Path, "my-bridge")).Message, StringComparison.Ordinal);
        Assert.Contains("No article was found", Assert.Throws<CaseException>(() => CaseWriter.Write(new CaseDraft([], []), data.Path, "empty")).Message, StringComparison.Ordinal);
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
        Assert.Contains($"“{name}”", Assert.Throws<CaseException>(() => CaseWriter.Write(Draft, data.Path, name)).Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(data.Path));
    }

    [Fact]
    public void It_says_what_to_fill_in()
    {
        using var data = new TemporaryFolder();
        var written = CaseWriter.Write(Draft with { Problems = [new IntakeProblem("x.pdf", "Not read.", "Save it.", LeftOut: true)] }, data.Path, "my-bridge");
        var page = File.ReadAllText(Path.Combine(written.Folder, "TO-DO.md"));
        Assert.All(written.ToDo, item => Assert.Contains(item, page, StringComparison.Ordinal));
        Assert.Contains("x.pdf: Not read. Save it.", page, StringComparison.Ordinal);
        Assert.Contains(written.ToDo, t => t.Contains("general rules only", StringComparison.Ordinal) && t.Contains("soir-fr", StringComparison.Ordinal));
        Assert.Contains(written.ToDo, t => t.Contains("git ignores them", StringComparison.Ordinal));
        Assert.Contains(written.ToDo, t => t.Contains("fill in what was not found for", StringComparison.Ordinal));
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

    private static string[] Contents(string folder) => [.. Directory.GetFileSystemEntries(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
