using ClaimTrail.Articles;
using ClaimTrail.Testing;
using ClaimTrail.Tests.Articles;

namespace ClaimTrail.Tests;

/// <summary>The one way in.</summary>
public class CaseTests
{
    private static readonly string Folder = RepositoryRoot.Combine("data", "netflix-2023");

    [Theory]
    [InlineData("netflix-2023", "netflix-2023")]
    [InlineData("harbour-ferry", "harbour-ferry")]
    public void A_name_finds_the_case_in_the_nearest_folder_of_data(string name, string id) =>
        Assert.Equal((id, name), (Case.Open(name, Case.WithoutText).Story.Id, Case.Open(name).Name));

    [Fact]
    public void A_folder_opens_as_its_name_does()
    {
        var (named, placed) = (Case.Open("netflix-2023", Case.WithoutText), Case.Open(Folder, Case.WithoutText));
        Assert.Equal(named.Findings.Select(f => f.Sentence), placed.Findings.Select(f => f.Sentence));
    }

    [Fact]
    public void Every_part_of_the_first_case_is_there()
    {
        var story = Case.Open(Folder, Case.WithoutText);
        Assert.Equal((5, 59, 10), (story.Articles.Count, story.Claims.Count, story.Reference.Phrases.Count));
        Assert.Equal(story.Claims.Select(c => c.Claim.Id), story.Findings.Select(f => f.Id));
        Assert.Equal(story.Articles.Select(a => a.Id), story.Figures.Select(f => f.Article.Id).Distinct());
        Assert.Equal(story.Articles.Select(a => a.Id), story.Quotations.Select(q => q.Article.Id).Distinct());
        Assert.All(story.Quotations, q => Assert.Equal(q.Quotation.Surface, q.Article.Words(q.Quotation.Span)));
        Assert.NotEmpty(story.Labels);
        Assert.Contains(story.Statements, s => s.Id == "delaney-pay");
        Assert.Equal(story.Trails.Trail, story.Trail);
        Assert.Same(story.Corpus, story.Corpus);
        Assert.Same(story.Findings, story.Findings);
    }

    [Theory]
    [InlineData("no-such-case")]
    [InlineData("../netflix-2023")]
    [InlineData("data")]
    public void A_case_that_is_not_there_is_named_beside_those_that_are(string name)
    {
        var error = Assert.Single(Assert.Throws<CorpusException>(() => Case.Open(name)).Errors);
        Assert.Equal((name, "The case folder does not exist."), (error.File, error.What));
        Assert.Contains("harbour-ferry, netflix-2023", error.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_is_broken_is_refused_when_it_is_asked_for_and_hides_no_other()
    {
        using var folder = new CaseFolder();
        folder.Replace("articles.csv", "story-ko,ko", "story-ko,kr");
        folder.Write("case.json", """{ "id": "x", "title": "A story", "about": "It happened.", "questions": {} }""");
        var story = Case.Open(folder.Path, folder.TextFolder);
        Assert.Equal("A story", story.Story.Title);
        Assert.Equal("articles.csv", Assert.Single(Assert.Throws<CorpusException>(() => story.Articles).Errors).File);
        Assert.Throws<CorpusException>(() => story.Figures);
        Assert.Throws<CorpusException>(() => story.Findings);
        Assert.Empty(story.Labels);
    }
}
