using ClaimTrail.Articles;
using ClaimTrail.Figures;

namespace ClaimTrail.Evaluation;

/// <summary>Holds the figure finder against hand-made labels.</summary>
public static class FigureEvaluation
{
    /// <summary>Compares the figures of one article with its labels. A label counts when the paragraph it stands in
    /// says
    /// something new, is not page furniture, and can be read: in the whole text, or in a passage that covers the
    /// label.</summary>
    /// <param name="article">The article.</param>
    /// <param name="labels">Labels of this or of any article.</param>
    /// <returns>One match per label and one per figure that no label explains, in the order of the text.</returns>
    public static IReadOnlyList<FigureMatch> Compare(Article article, IEnumerable<FigureLabel> labels)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(labels);
        var own = labels.Where(l => l.ArticleId == article.Id
            && article.ParagraphAt(l.Span) is null or { IsFresh: true } && article.Words(l.Span) is not null)
            .ToList();
        var furniture = own.Where(l => l.IsFurniture).ToList();
        var found = article.FindFigures().Where(f => !furniture.Exists(l => l.Span.Overlaps(f.Span))).ToList();
        return Pair([.. own.Where(l => !l.IsFurniture)], found);
    }

    /// <summary>How many values with their units are right.</summary>
    public static Score ValueAndUnit(IEnumerable<FigureMatch> matches) => Count(matches, m => m.ValueAndUnitAgree);

    /// <summary>How many are right in value, unit and hedge.</summary>
    public static Score ValueUnitAndHedge(IEnumerable<FigureMatch> matches) => Count(matches, m => m.HedgeAgrees);

    private static List<FigureMatch> Pair(IReadOnlyList<FigureLabel> labels, IReadOnlyList<Figure> found)
    {
        var left = found.ToList();
        var matches = new List<FigureMatch>();
        foreach (var label in labels)
        {
            var best = left.Where(f => f.Span.Overlaps(label.Span))
                .OrderByDescending(f => f.Span == label.Span)
                .ThenByDescending(f => f.Low == label.Low && f.High == label.High)
                .FirstOrDefault();
            if (best is not null) left.Remove(best);
            matches.Add(new FigureMatch(label, best));
        }

        matches.AddRange(left.Select(f => new FigureMatch(null, f)));
        return [.. matches.OrderBy(m => (m.Label?.Span ?? m.Found!.Span).Start)];
    }

    private static Score Count(IEnumerable<FigureMatch> matches, Func<FigureMatch, bool> right)
    {
        var all = matches.ToList();
        return new Score(all.Count(m => m.Label is not null), all.Count(m => m.Found is not null), all.Count(right));
    }
}

/// <summary>A label beside what the finder said at its place. One of the two may be missing.</summary>
/// <param name="Label">What a person read; null when the finder reports something that nobody labelled.</param>
/// <param name="Found">What the finder reports; null when it misses the label.</param>
public sealed record FigureMatch(FigureLabel? Label, Figure? Found)
{
    /// <summary>Both bounds and the unit agree.</summary>
    public bool ValueAndUnitAgree => Label is not null && Found is not null
        && Label.Low == Found.Low && Label.High == Found.High && Label.Unit == Found.Unit;

    /// <summary>The hedge agrees too.</summary>
    public bool HedgeAgrees => ValueAndUnitAgree && Label!.Hedge == Found!.Hedge;
}

/// <summary>How well a finder did against labels.</summary>
/// <param name="Expected">How many there are to be found.</param>
/// <param name="Reported">How many the finder reported.</param>
/// <param name="Correct">How many of those are right.</param>
public readonly record struct Score(int Expected, int Reported, int Correct)
{
    /// <summary>The share of what was reported that is right, from 0 to 1; 1 when nothing was reported.</summary>
    public double Precision => Reported == 0 ? 1 : (double)Correct / Reported;

    /// <summary>The share of what is there that was found, from 0 to 1; 1 when nothing is there.</summary>
    public double Recall => Expected == 0 ? 1 : (double)Correct / Expected;

    /// <summary>The harmonic mean of precision and recall (van Rijsbergen, Information Retrieval, 1979, chapter
    /// 7).</summary>
    public double F1 => Correct == 0
        ? (Expected == 0 && Reported == 0 ? 1 : 0) : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Two scores taken together.</summary>
    public static Score operator +(Score a, Score b) =>
        new(a.Expected + b.Expected, a.Reported + b.Reported, a.Correct + b.Correct);

    /// <summary>Two scores taken together.</summary>
    public static Score Add(Score left, Score right) => left + right;
}
