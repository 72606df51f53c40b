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
        var finder = FigureFinder.For(ClaimTrail.Languages.Languages.Get(article.Language));
        var paragraphs = article.Paragraphs.Where(p => p.Repeats is null && !p.IsFurniture).ToList();
        if (article.Text is { } text)
            return [.. paragraphs.SelectMany(p => At(finder.Find(p.Span.Of(text).ToString()), p.Span.Start))];

        var told = paragraphs.Select(p => p.Number).ToHashSet();
        return [.. article.Passages.Where(p => told.Contains(p.Paragraph))
            .SelectMany(p => At(finder.Find(p.Text), p.Span.Start))
            .DistinctBy(f => f.Span)
            .OrderBy(f => f.Span.Start)];
    }

    private static IEnumerable<Figure> At(IReadOnlyList<Figure> figures, int offset) =>
        figures.Select(figure => figure with { Span = figure.Span.Shift(offset) });
}
