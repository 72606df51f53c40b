using ClaimTrail.Articles;
using ClaimTrail.Figures;

namespace ClaimTrail.Checks.Claims;

/// <summary>The figures of an article, found in its quoted passages.</summary>
internal static class PassageFigures
{
    /// <summary>The figures in the order of the text; where passages overlap, each place once.</summary>
    /// <exception cref="Languages.UnknownLanguageException">There is no table for the language of the article.</exception>
    public static IReadOnlyList<PlacedFigure> Of(Article article)
    {
        var finder = FigureFinder.For(Languages.Languages.Get(article.Language));
        return
        [
            .. article.Passages
                .SelectMany(p => finder.Find(p.Text).Select(f => new PlacedFigure(f, f.Span.Shift(p.Span.Start), p.Paragraph)))
                .DistinctBy(f => f.Span)
                .OrderBy(f => f.Span.Start),
        ];
    }
}
