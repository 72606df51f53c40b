using ClaimTrail.Articles;
using ClaimTrail.Figures;
using ClaimTrail.Quotations.People;
using ClaimTrail.Quotations.Sources;
using ClaimTrail.Text;

namespace ClaimTrail.Quotations.Readings;

/// <summary>What the finders found in one article, from its whole text or from its passages.</summary>
/// <param name="Article">The article.</param>
/// <param name="Read">What was read of it.</param>
/// <param name="Quotations">The quotations, with places in the article, in its order.</param>
/// <param name="Figures">The figures, with places in the article, in its order.</param>
/// <param name="Sources">The sources that it names, with places in the article, in its order.</param>
public sealed record ArticleReading(
    Article Article,
    TextAtHand Read,
    IReadOnlyList<Quotation> Quotations,
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<SourceMention> Sources)
{
    /// <summary>Reads an article: its whole text where that is at hand, else its passages.</summary>
    /// <param name="article">The article.</param>
    /// <param name="aliases">The names of the case, for finding sources.</param>
    /// <exception cref="Languages.UnknownLanguageException">No table serves the article's language.</exception>
    public static ArticleReading Of(Article article, AliasTable aliases)
    {
        var read = TextAtHand.Of(article);
        var quotations = QuotationFinder.For(Languages.Languages.Get(article.Language)).Find(read.Text);
        var sources = SourceFinder.For(article.Language, aliases);
        return new ArticleReading(
            article,
            read,
            [.. quotations.Select(q => q with { Surface = q.Surface.Replace(TextAtHand.Unread, '…') })],
            ArticleFigures.All(article, read),
            [.. read.Paragraphs.SelectMany(p => SourcesOf(p, quotations, sources))]);
    }

    /// <summary>Whether a place belongs to a paragraph that says something new.</summary>
    internal bool IsFresh(TextSpan span) => Article.ParagraphAt(span) is { IsFresh: true };

    /// <summary>How often the paragraph stands in the article, copies included.</summary>
    public int Copies(Paragraph paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        return 1 + Article.Paragraphs.Count(p => p.Repeats?.Number == paragraph.Number);
    }

    private static IEnumerable<SourceMention> SourcesOf(
        ParagraphAtHand paragraph, IReadOnlyList<Quotation> quotations, SourceFinder finder)
    {
        var start = paragraph.Span.Start;
        var inside = quotations.Where(q => paragraph.Span.Contains(q.Span))
            .Select(q => q with { Span = q.Span.Shift(-start), SpeakerStart = q.SpeakerStart - start }).ToList();
        return finder.Find(paragraph.Words, inside).Select(s => s with { Span = s.Span.Shift(start) });
    }
}
