using ClaimTrail.Text;

namespace ClaimTrail.Articles;

/// <summary>A short quotation from an article, kept with its place.</summary>
/// <param name="Id">The name that other files use for it.</param>
/// <param name="ArticleId">The article it stands in.</param>
/// <param name="Paragraph">The number of its paragraph, from 1.</param>
/// <param name="Span">Its place in the article (not in the paragraph), in UTF-16 code units.</param>
/// <param name="Purpose">Why it is quoted.</param>
/// <param name="Text">The exact slice of the article at <paramref name="Span"/>.</param>
public sealed record Passage(
    string Id,
    [Cell("article")] string ArticleId,
    [Cell(Least = 1)] int Paragraph,
    TextSpan Span,
    PassagePurpose Purpose,
    [Cell(IsExact = true)] string Text)
{
    /// <summary>Help for a reader who does not know the language; null for English and where nobody made one.</summary>
    public Gloss? Gloss { get; init; }
}
