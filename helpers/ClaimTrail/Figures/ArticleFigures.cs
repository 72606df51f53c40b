using ClaimTrail.Articles;

namespace ClaimTrail.Figures;

/// <summary>The figures of an article: from its whole text or, where that is withheld, from its quoted passages.</summary>
public static class ArticleFigures
{
    /// <summary>Finds the figures of an article, each counted once: paragraphs that repeat an earlier one and page
    /// furniture are left out.</summary>
    /// <param name="article">An article in a language that has a table.</param>
    /// <returns>Figures placed in the article (not in the paragraph or passage), in the order of the text.</returns>
    /// <exception cref="Languages.UnknownLanguageException">No table serves the article's language.</exception>
    public static IReadOnlyList<Figure> FindFigures(this Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var paragraphs = article.Paragraphs.Where(p => p.Repeats is null && !p.IsFurniture).ToList();
        if (article.Text is not { } text)
        {
            var told = paragraphs.Select(p => p.Number).ToHashSet();
            return [.. PassageFigures.Of(article).Where(f => told.Contains(f.Paragraph)).Select(f => f.Figure with { Span = f.Span })];
        }

        var finder = FigureFinder.For(ClaimTrail.Languages.Languages.Get(article.Language));
        return [.. paragraphs.SelectMany(p => finder.Find(p.Span.Of(text).ToString()).Select(f => f with { Span = f.Span.Shift(p.Span.Start) }))];
    }
}
