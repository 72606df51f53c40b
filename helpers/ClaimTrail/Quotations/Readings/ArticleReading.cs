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
        var language = Languages.Languages.Get(article.Language);
        // A gap must keep words apart that the article keeps apart, or speakers would be found beyond it; but no figure
        // may
        // take it for what it counts.
        var quotations = QuotationFinder.For(language).Find(article.Text ?? Patched(article, FillerOf(language)));
        var paragraphs = ParagraphWords.Of(article);
        var sources = SourceFinder.For(article.Language, aliases);
        return new ArticleReading(
            article, paragraphs, quotations, FigureFinder.For(language).Find(article.Text ?? Patched(article, " ")),
            [.. paragraphs.SelectMany(p => SourcesOf(p, quotations, sources))]);
    }

    /// <summary>The paragraph that covers a place; null when nothing of it is at hand.</summary>
    public ParagraphWords? ParagraphAt(TextSpan span) =>
        Paragraphs.FirstOrDefault(p => p.Paragraph.Span.Contains(span));

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

    // A word that is no name in the language.
    private static string FillerOf(Languages.Language language) =>
        $" {SpeechTables.Get(language.Tag).Forms.Placeholders.First ?? "xxxxxx"}";

    /// <summary>The article's length in filler, with its passages in their places and a line break between
    /// paragraphs.</summary>
    /// <param name="article">The article.</param>
    /// <param name="filler">A word, repeated over what is not at hand as often as it fits whole.</param>
    private static string Patched(Article article, string filler)
    {
        var words = new char[article.Length];
        Array.Fill(words, ' ');
        var known = SpanSet.Union(article.Passages.Select(p => p.Span));
        foreach (var paragraph in article.Paragraphs)
        {
            foreach (var gap in Gaps(paragraph.Span, known))
                for (var at = gap.Start; at + filler.Length < gap.End; at += filler.Length) filler.CopyTo(0, words, at, filler.Length);
            if (paragraph.Span.Start > 0) words[paragraph.Span.Start - 1] = '\n';
        }

        foreach (var passage in article.Passages) passage.Text.CopyTo(0, words, passage.Span.Start, passage.Text.Length);
        return new string(words);
    }

    private static IEnumerable<TextSpan> Gaps(TextSpan whole, IReadOnlyList<TextSpan> known)
    {
        var start = whole.Start;
        foreach (var span in known.Where(whole.Contains))
        {
            if (span.Start > start) yield return new TextSpan(start, span.Start - start);
            start = span.End;
        }

        if (start < whole.End) yield return new TextSpan(start, whole.End - start);
    }
}
