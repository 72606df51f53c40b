using ClaimTrail.Articles;
using ClaimTrail.Checks.Claims;
using ClaimTrail.Evaluation;
using ClaimTrail.Figures;
using Microsoft.Data.Analysis;

namespace ClaimTrail.Display.Frames;

/// <summary>A figure with the claim that is about it.</summary>
internal sealed record ToldFigure(Article Article, Figure Figure, ClaimedFigure? Claim)
{
    public static IEnumerable<ToldFigure> Of(Case story)
    {
        var claims = story.Claims.Where(c => c.Places.Count > 0).ToLookup(c => c.Article.Id, StringComparer.Ordinal);
        return story.Figures.Select(f => new ToldFigure(f.Article, f.Figure, claims[f.Article.Id]
            .OrderBy(c => c.Claim.Quantity.Length == 0)
            .FirstOrDefault(c => c.Places.Any(p => p.Span == f.Figure.Span))));
    }
}

/// <summary>A finder's score on the labels of one article.</summary>
internal sealed record ArticleScore(Article Article, Score Value, Score WithHedge)
{
    public static IEnumerable<ArticleScore> Of(Case story) => story.Labels.Count == 0
        ? [] : story.Articles.Select(article =>
    {
        var matches = FigureEvaluation.Compare(article, story.Labels);
        return new ArticleScore(article, FigureEvaluation.ValueAndUnit(matches),
            FigureEvaluation.ValueUnitAndHedge(matches));
    });
}

/// <summary>The tables of figures.</summary>
internal static class FigureFrames
{
    public static Frame<ToldFigure> Figures { get; } =
        new Frame<ToldFigure>("Figures",
            "a figure that the finder found, repeated paragraphs and page furniture left out")
        { HowToFill = "It gets a quantity when claims.csv of the case names it as the figure of a claim." }
            .Telling(f => f.Article)
            .Place(f => f.Figure.Span)
            .Printed("printed", "the words and digits, as they stand", f => f.Figure.Surface, f => f.Article)
            .Words("kind", "what it states: `money`, `people`, `duration` and so on", f => f.Figure.Kind.ToString()
                .ToLowerInvariant())
            .Amount("low", "lower bound in the unit; empty: the text sets none", f => f.Figure.Low)
            .Amount("high", "upper bound in the unit; empty: the text sets none", f => f.Figure.High)
            .Words("unit", "an ISO 4217 code, or a word such as `person` or `year`", f => f.Figure.Unit.Code)
            .Words("hedge", "how firmly it is told: `exact`, `up to`, `at least`, `about`, `range` and so on",
                f => f.Figure.Hedge.Words())
            .Words("read as", "the value in words", f => f.Figure.Words())
            .Printed("counted", "the counted noun as written; empty: none stands beside the number",
                f => f.Figure.Counted, f => f.Article)
            .Whole("readings", "in how many ways it can be read", f => Math.Max(1, f.Figure.Readings.Count))
            .Words("quantity", "what is measured, by the name in `claims.csv`; empty: no claim is about it",
                f => f.Claim?.Claim.Quantity ?? "")
            .Words("claim", "id of the first claim about it; empty: there is none", f => f.Claim?.Claim.Id ?? "");

    public static Frame<(Article Article, Figure Figure, Reading Reading)> Readings { get; } =
        new Frame<(Article Article, Figure Figure, Reading Reading)>("Readings", "one reading of an ambiguous figure")
            .Telling(r => r.Article)
            .Printed("printed", "the words and digits, as they stand", r => r.Figure.Surface, r => r.Article)
            .Whole("rank", "1 for the likeliest", r => r.Reading.Rank)
            .Words("read as", "the value in words", r => r.Reading.Words())
            .Amount("low", "lower bound in the unit; empty: the reading has none", r => r.Reading.Low)
            .Amount("high", "upper bound in the unit; empty: the reading has none", r => r.Reading.High)
            .Words("unit", "an ISO 4217 code, or a word such as `person` or `year`", r => r.Reading.Unit.Code)
            .Words("reason", "what speaks for this reading", r => r.Reading.Reason);

    public static Frame<ArticleScore> Scores { get; } =
        new Frame<ArticleScore>("Scores", "the finder on one article, against what people labelled")
        {
            HowToFill =
            "Mark the figures by hand in labels/figures.csv of the case; see labels/README.md of the first case."
        }
            .Telling(s => s.Article)
            .Whole("labelled", "figures that people found", s => s.Value.Expected)
            .Whole("reported", "figures that the finder found", s => s.Value.Reported)
            .Whole("right", "of those, with the right value and unit", s => s.Value.Correct)
            .Number("precision", "right of reported, 0 to 1", s => s.Value.Precision)
            .Number("recall", "right of labelled, 0 to 1", s => s.Value.Recall)
            .Number("recall with hedge", "right in the hedge too, of labelled, 0 to 1", s => s.WithHedge.Recall);
}

/// <summary>The figures of a sentence that belongs to no article.</summary>
internal static class FoundFrames
{
    private static readonly Frame<(string Language, Figure Figure)> Found =
        new Frame<(string Language, Figure Figure)>("Figures of the sentence", "a figure that the finder found")
        { HowToFill = "The finder found none in this sentence: try one with a number in it." }
            .Words("printed", "the words and digits, as they stand", f => PrintedWords.In(f.Language, f.Figure.Surface))
            .Words("kind", "what it states", f => f.Figure.Kind.ToString().ToLowerInvariant())
            .Amount("low", "lower bound in the unit", f => f.Figure.Low)
            .Amount("high", "upper bound in the unit", f => f.Figure.High)
            .Words("unit", "its unit", f => f.Figure.Unit.Code)
            .Words("hedge", "how firmly it is told", f => f.Figure.Hedge.Words())
            .Words("read as", "the value in words", f => f.Figure.Words());

    public static DataFrame Of(IEnumerable<(string Language, Figure Figure)> figures) => Found.Of(figures);
}
