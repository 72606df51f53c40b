using ClaimTrail.Articles;
using ClaimTrail.Testing;

namespace ClaimTrail.Tests.Articles;

public class CaseStoryTests
{
    [Fact]
    public void The_first_case_tells_its_story()
    {
        var story = CaseStory.Read(RepositoryRoot.Combine("data", "netflix-2023"));
        Assert.Equal("netflix-2023", story.Id);
        Assert.All(["salary", "membership", "quotations"], subject => Assert.Contains(subject, story.Questions.Keys));
    }

    [Theory]
    [InlineData("no file", null, "missing")]
    [InlineData("no JSON", "{ \"id\": ", "cannot be read")]
    [InlineData("null", "null", "holds null")]
    [InlineData("a part is missing", """{ "id": "x", "title": "t", "about": "a" }""", "cannot be read")]
    [InlineData("a part is null", """{ "id": "x", "title": null, "about": "a", "questions": {} }""", "cannot be read")]
    public void A_broken_story_is_refused_with_a_remedy(string name, string? json, string what)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            if (json is not null) File.WriteAllText(Path.Combine(folder.FullName, CaseStory.File), json);
            var error = Assert.Single(Assert.Throws<CorpusException>(() => CaseStory.Read(folder.FullName)).Errors);
            Assert.True(error.What.Contains(what, StringComparison.Ordinal)
                && error.Remedy.Length > 0, $"{name}: {error}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_subject_without_a_question_gets_a_general_one()
    {
        var story = new CaseStory("x", "The ferry", "…", new Dictionary<string, string> { ["salary"] = "How much?" });
        Assert.Equal("How much?", story.Question("salary"));
        Assert.Contains("The ferry", story.Question("membership"), StringComparison.Ordinal);
    }
}
