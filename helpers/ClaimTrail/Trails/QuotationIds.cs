using System.Globalization;
using ClaimTrail.Quotations.Matching;
using ClaimTrail.Quotations.Readings;

namespace ClaimTrail.Trails;

/// <summary>Quotations of articles as words to be matched; the id keeps the place.</summary>
internal static class QuotationIds
{
    /// <summary>The quotations of an article, those of repeated paragraphs and page furniture left out.</summary>
    public static IEnumerable<QuotedWords> Of(ArticleReading reading) =>
        from quotation in reading.Quotations
        where reading.ParagraphAt(quotation.Span) is { IsFresh: true }
        let start = quotation.Span.Start.ToString(CultureInfo.InvariantCulture)
        select new QuotedWords($"{reading.Article.Id}@{start}", reading.Article.Id, reading.Article.Language,
            quotation.Surface, quotation.Speaker);

    /// <summary>Where the quotation starts in its article.</summary>
    public static int StartOf(QuotedWords words) =>
        int.Parse(words.Id.AsSpan(words.Id.LastIndexOf('@') + 1), CultureInfo.InvariantCulture);
}
