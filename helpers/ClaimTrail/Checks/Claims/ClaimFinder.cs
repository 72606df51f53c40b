using ClaimTrail.Articles;
using ClaimTrail.Checks.Reference;
using ClaimTrail.Figures;
using ClaimTrail.Text;

namespace ClaimTrail.Checks.Claims;

/// <summary>Finds, for each claim, the place of its words in the quoted passages and the figure that stands
/// there.</summary>
internal static class ClaimFinder
{
    /// <summary>The claims with their figures.</summary>
    /// <exception cref="ReferenceException">A claim names an article or words that are not there.</exception>
    public static IReadOnlyList<ClaimedFigure> Find(
        Corpus corpus, IReadOnlyList<Claim> claims, Func<Article, IReadOnlyList<Figure>> figuresOf)
    {
        var errors = new ErrorList();
        var articles = corpus.Articles.ToDictionary(a => a.Id, a => (Article: a, Figures: figuresOf(a)),
            StringComparer.Ordinal);
        var found = new List<ClaimedFigure>();
        foreach (var claim in claims)
        {
            if (!articles.TryGetValue(claim.ArticleId, out var told))
                errors.Add(ClaimSheet.FileName, claim.Row, $"The article \"{claim.ArticleId}\" is not in the case.",
                    $"Write one of: {string.Join(", ", articles.Keys)}.");
            else if (claim.Surface.Length == 0)
                found.Add(new ClaimedFigure(claim, told.Article, null, []) { InArticle = told.Figures });
            else if (Place(told.Article, claim) is { } place)
                found.Add(Claimed(claim, told.Article, told.Figures, place));
            else
                errors.Add(ClaimSheet.FileName, claim.Row,
                    $"The passages of {claim.ArticleId} do not hold "
                        + $"“{claim.Surface}”{(claim.Occurrence > 1 ? " that often" : "")}.",
                    "Copy the words from passages.csv, or quote the sentence in selection.csv and build the case "
                        + "again.");
        }

        return errors.All.Count == 0 ? found : throw new ReferenceException(errors.All);
    }

    private static ClaimedFigure Claimed(Claim claim, Article article, IReadOnlyList<Figure> figures,
        TextSpan place)
    {
        var figure = figures.Where(f => f.Span.Overlaps(place))
            .MaxBy(f => Math.Min(f.Span.End, place.End) - Math.Max(f.Span.Start, place.Start));
        var words = new Place(article.Id, figure?.Span ?? place, figure?.Surface ?? claim.Surface);
        return new ClaimedFigure(claim, article, figure, [words]) { InArticle = figures };
    }

    /// <summary>The n-th place of the words, in the order of the article; passages that overlap do not count a place
    /// twice.</summary>
    private static TextSpan? Place(Article article, Claim claim)
    {
        var places = new SortedSet<int>();
        foreach (var passage in article.Passages)
            for (var at = passage.Text.IndexOf(claim.Surface,
                StringComparison.Ordinal); at >= 0; at =
                passage.Text.IndexOf(claim.Surface, at + 1, StringComparison.Ordinal))
                places.Add(passage.Span.Start + at);
        return places.Count >= claim.Occurrence
            ? new TextSpan(places.ElementAt(claim.Occurrence - 1), claim.Surface.Length) : null;
    }
}
