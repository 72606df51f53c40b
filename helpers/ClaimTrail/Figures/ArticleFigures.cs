using ClaimTrail.Articles;

namespace ClaimTrail.Figures;

/// <summary>The figures of an article: from its whole text or, where that is withheld, from its quoted
/// passages.</summary>
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
        return [.. All(article, TextAtHand.Of(article)).Where(f => article.ParagraphAt(f.Span) is { IsFresh: true })];
    }

    /// <summary>The figures of the passages alone, repeats and furniture too, so that they are the same with and
    /// without the whole text.</summary>
    internal static IReadOnlyList<Figure> InPassages(Article article) =>
        All(article, TextAtHand.Of(article with { Text = null }));

    internal static IReadOnlyList<Figure> All(Article article, TextAtHand read) =>
        FigureFinder.For(ClaimTrail.Languages.Languages.Get(article.Language)).Find(read.Text);
}
