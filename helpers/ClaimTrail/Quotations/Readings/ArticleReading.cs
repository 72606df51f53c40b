using ClaimTrail.Articles;
using ClaimTrail.Figures;
using ClaimTrail.Quotations.Sources;
using ClaimTrail.Text;

namespace ClaimTrail.Quotations.Readings;

/// <summary>What the finders found in one article, from its whole text or from its passages.</summary>
/// <param name="Article">The article.</param>
/// <param name="Paragraphs">What is at hand of its paragraphs, in order.</param>
/// <param name="Quotations">The quotations, with places in the article, in its order.</param>
/// <param name="Figures">The figures, with places in the article, in its order.</param>
/// <param name="Sources">The sources that it names, with places in the article, in its order.</param>
public sealed record ArticleReading(
    Article Article,
    IReadOnlyList<ParagraphWords> Paragraphs,
    IReadOnlyList<Quotation> Quotations,
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<SourceMention> Sources)
{
    /// <summary>The paragraph that covers a place; null when nothing of it is at hand.</summary>
    public ParagraphWords? ParagraphAt(TextSpan span) => Paragraphs.FirstOrDefault(p => p.Paragraph.Span.Contains(span));

    /// <summary>How often the paragraph stands in the article, copies included.</summary>
    public int Copies(Paragraph paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        return 1 + Article.Paragraphs.Count(p => p.Repeats?.Number == paragraph.Number);
    }
}
