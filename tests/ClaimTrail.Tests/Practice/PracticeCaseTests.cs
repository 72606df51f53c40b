using ClaimTrail.Articles;
using ClaimTrail.Checks;
using ClaimTrail.Tests.Quotations;
using ClaimTrail.Text;

namespace ClaimTrail.Tests.Practice;

/// <summary>The folder of the invented case as it is shipped.</summary>
public class PracticeCaseTests
{
    [Fact]
    public void Ten_outlets_tell_the_story_in_five_languages_and_every_text_is_here()
    {
        var articles = PracticeCase.Corpus.Articles;
        Assert.Equal((10, 10, 5), (articles.Count, articles.Select(a => a.Publisher).Distinct().Count(),
            articles.Select(a => a.Language).Distinct().Count()));
        Assert.All(articles, a => Assert.InRange(a.Text!.Length, 1500, 3500));
        Assert.All(articles, a => Assert.Equal((TextSharing.Free, null), (a.Sharing, a.Address)));
    }

    [Fact]
    public void The_paragraphs_and_passages_are_those_of_the_texts() =>
        Assert.Empty(CaseBuilder.Build(PracticeCase.Folder, Path.Combine(PracticeCase.Folder, "text"))
            .Differences(PracticeCase.Folder));

    [Fact]
    public void The_shipped_findings_are_those_of_the_shipped_rows() =>
        Assert.True(FindingsFile.Text(PracticeCase.Desk.CheckAll()) == File.ReadAllText(
            Path.Combine(PracticeCase.Folder, FindingsFile.FileName)),
            "findings.csv is not what the checks give now. Write it anew with `claimtrail findings "
            + "data/harbour-ferry` and read the difference.");

    [Fact]
    public void The_shipped_scores_are_what_the_tool_reaches() =>
        Assert.Equal(Scores.Text(), File.ReadAllText(Path.Combine(PracticeCase.Folder, Scores.FileName)));

    [Fact]
    public void The_story_asks_a_question_for_each_notebook()
    {
        var story = CaseStory.Read(PracticeCase.Folder);
        Assert.Equal("harbour-ferry", story.Id);
        Assert.Superset(new HashSet<string>(["salary", "membership", "quotations"]), story.Questions.Keys.ToHashSet());
    }

    [Theory]
    [InlineData("figures.csv", 165)]
    [InlineData("quotations.csv", 40)]
    public void Every_label_stands_at_its_place(string file, int rows)
    {
        var labels = LabelRow.Read(Path.Combine(PracticeCase.Folder, "labels", file));
        Assert.Equal(rows, labels.Count);
        foreach (var label in labels)
        {
            var words = new TextSpan(label.Number("start"), label.Number("length"))
                .Of(PracticeCase.Corpus[label["article"]].Text!).ToString();
            if (words.Length > 120) words = $"{words[..40]}…{words[^20..]}";
            Assert.Equal((label["id"], label["surface"]), (label["id"], words));
        }
    }

    [Fact]
    public void Every_gloss_explains_each_word_and_no_fluent_reader_has_signed_it_yet()
    {
        var glossed = PracticeCase.Corpus.Passages.Where(p => p.Gloss is not null).ToList();
        Assert.True(glossed.Count >= 20);
        Assert.All(glossed, p =>
        {
            var latin = PracticeCase.Corpus[p.ArticleId].Language == "id" ? p.Text : p.Gloss!.Transliteration;
            Assert.Equal((p.Id, latin.Split(' ').Length), (p.Id, p.Gloss!.WordByWord.Split(" | ").Length));
            Assert.Null(p.Gloss!.SignedBy);
        });
    }
}
