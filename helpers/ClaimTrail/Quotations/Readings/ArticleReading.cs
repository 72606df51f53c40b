using ClaimTrail.Articles;
using ClaimTrail.Figures;
using ClaimTrail.Quotations.People;
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
    /// <summary>Reads an article: its whole text where that is at hand, else its passages in their places.</summary>
    /// <param name="article">The article.</param>
    /// <param name="aliases">The names of the case, for finding sources.</param>
    /// <exception cref="Languages.UnknownLanguageException">No table serves the article's language.</exception>
    public static ArticleReading Of(Article article, AliasTable aliases)
    {
        ArgumentNullException.ThrowIfNull(article);
        var words = article.Text ?? Patched(article);
        var language = Languages.Languages.Get(article.Language);
        var quotations = QuotationFinder.For(language).Find(words);
        var paragraphs = ParagraphWords.Of(article);
        var sources = SourceFinder.For(article.Language, aliases);
        return new ArticleReading(
            article, paragraphs, quotations, FigureFinder.For(language).Find(words),
            [.. paragraphs.SelectMany(p => SourcesOf(p, quotations, sources))]);
    }

    /// <summary>The paragraph that covers a place; null when nothing of it is at hand.</summary>
    public ParagraphWords? ParagraphAt(TextSpan span) => Paragraphs.FirstOrDefault(p => p.Paragraph.Span.Contains(span));

    /// <summary>How often the paragraph stands in the article, copies included.</summary>
    public int Copies(Paragraph paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        return 1 + Article.Paragraphs.Count(p => p.Repeats?.Number == paragraph.Number);
    }

    private static IEnumerable<SourceMention> SourcesOf(
        ParagraphWords paragraph, IReadOnlyList<Quotation> quotations, SourceFinder finder)
    {
        var start = paragraph.Paragraph.Span.Start;
        var inside = quotations.Where(q => paragraph.Paragraph.Span.Contains(q.Span))
            .Select(q => q with { Span = q.Span.Shift(-start), SpeakerStart = q.SpeakerStart - start }).ToList();
        return finder.Find(paragraph.Words, inside).Select(s => s with { Span = s.Span.Shift(start) });
    }

    /// <summary>The article's length in blanks, with its passages in their places and a line break between paragraphs.</summary>
    private static string Patched(Article article)
    {
        var words = new char[article.Length];
        Array.Fill(words, ' ');
        foreach (var paragraph in article.Paragraphs)
            if (paragraph.Span.Start > 0) words[paragraph.Span.Start - 1] = '\n';
        foreach (var passage in article.Passages) passage.Text.CopyTo(0, words, passage.Span.Start, passage.Text.Length);
        return new string(words);
    }
}
