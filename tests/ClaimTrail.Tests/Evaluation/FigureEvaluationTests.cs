using ClaimTrail.Articles;
using ClaimTrail.Evaluation;
using ClaimTrail.Testing;

namespace ClaimTrail.Tests.Evaluation;

public class FigureEvaluationTests
{
    private static readonly string Folder = RepositoryRoot.Combine("data", "netflix-2023");

    [Theory]
    [InlineData("nothing there, nothing reported", 0, 0, 0, 1, 1, 1)]
    [InlineData("all found", 4, 4, 4, 1, 1, 1)]
    [InlineData("half missed", 4, 2, 2, 1, 0.5, 2.0 / 3)]
    [InlineData("half wrong", 2, 4, 2, 0.5, 1, 2.0 / 3)]
    [InlineData("all wrong", 2, 2, 0, 0, 0, 0)]
    [InlineData("reported where nothing is", 0, 3, 0, 0, 1, 0)]
    public void Scores(string name, int expected, int reported, int correct, double precision, double recall, double f1)
    {
        var score = new Score(expected, reported, correct);
        Assert.True((score.Precision, score.Recall) == (precision, recall), name);
        Assert.Equal(f1, score.F1, 12);
    }

    [Theory]
    [InlineData("tenasia-ko", 13)]
    [InlineData("cacafly-zh", 18)]
    [InlineData("fomomedia-id", 7)]
    [InlineData("rapidtelecast-en", 5)]
    [InlineData("q8hashtagat-ar", 9)]
    public void Every_label_is_found_from_passages_alone(string articleId, int labels)
    {
        var article = Corpus.Open(Folder, Case.WithoutText)[articleId];
        var matches = FigureEvaluation.Compare(article, FigureLabel.Read(Folder));
        var score = FigureEvaluation.ValueUnitAndHedge(matches);
        Assert.True(score == new Score(labels, labels, labels),
            $"{score}; differing: {string.Join("; ", matches.Where(m => !m.HedgeAgrees))}");
    }

    [SkippableTheory]
    [InlineData("tenasia-ko")]
    [InlineData("cacafly-zh")]
    [InlineData("fomomedia-id")]
    [InlineData("rapidtelecast-en")]
    [InlineData("q8hashtagat-ar")]
    public void Passages_and_full_text_give_the_same_figures(string articleId)
    {
        var texts = Environment.GetEnvironmentVariable("CLAIMTRAIL_TEXT")
            ?? RepositoryRoot.Combine("..", "shared", "articles");
        Skip.IfNot(Directory.Exists(texts), "The article texts are not here; set CLAIMTRAIL_TEXT to their folder.");
        var labels = FigureLabel.Read(Folder);
        var whole = FigureEvaluation.Compare(Corpus.Open(Folder, texts)[articleId], labels);
        var quoted = FigureEvaluation.Compare(Corpus.Open(Folder, Case.WithoutText)[articleId], labels);
        Assert.Equal(Describe(whole), Describe(quoted));

        static IEnumerable<string> Describe(IEnumerable<FigureMatch> matches) =>
            matches.Select(
                m => $"{m.Label?.Id} {m.Found?.Span} {m.Found?.Low} {m.Found?.High} {m.Found?.Unit} {m.Found?.Hedge}");
    }
}
