using ClaimTrail.Articles;

namespace ClaimTrail.Figures;

/// <summary>The figures of an article, found in its quoted passages alone, so that they are the same with and without the whole text.</summary>
internal static class PassageFigures
{
    /// <summary>The figures in the order of the text; where passages overlap, each place once.</summary>
    /// <exception cref="Languages.UnknownLanguageException">There is no table for the language of the article.</exception>
    public static IReadOnlyList<PlacedFigure> Of(Article article)
    {
        var finder = FigureFinder.For(ClaimTrail.Languages.Languages.Get(article.Language));
        return
        [
            .. article.Passages
                .SelectMany(p => finder.Find(p.Text).Select(f => new PlacedFigure(f, f.Span.Shift(p.Span.Start), p.Paragraph)))
                .DistinctBy(f => f.Span)
                .OrderBy(f => f.Span.Start),
        ];
    }
}
