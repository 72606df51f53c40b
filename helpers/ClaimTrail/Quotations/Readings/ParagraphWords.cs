using ClaimTrail.Articles;
using ClaimTrail.Text;

namespace ClaimTrail.Quotations.Readings;

/// <summary>What is at hand of one paragraph: all of it, or its quoted passages in their places.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Words">As long as the paragraph; a blank stands for every character that is not at hand.</param>
/// <param name="Known">The places that are at hand, in the article's code units, in order.</param>
public sealed record ParagraphWords(Paragraph Paragraph, string Words, IReadOnlyList<TextSpan> Known)
{
    /// <summary>Whether nothing of the paragraph is missing.</summary>
    public bool IsWhole => Known is [var only] && only == Paragraph.Span;

    /// <summary>Whether it says something new and belongs to the story, not to the page around it.</summary>
    public bool IsFresh => Paragraph is { IsFurniture: false, Repeats: null };

    /// <summary>What is at hand of the paragraphs of an article: those of which nothing is, are left out.</summary>
    public static IReadOnlyList<ParagraphWords> Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Text is { } text)
            return [.. article.Paragraphs.Select(p => new ParagraphWords(p, p.Span.Of(text).ToString(), [p.Span]))];
        var passages = article.Passages.ToLookup(p => p.Paragraph);
        return [.. article.Paragraphs.Where(p => passages[p.Number].Any()).Select(p => Patched(p, passages[p.Number]))];
    }

    private static ParagraphWords Patched(Paragraph paragraph, IEnumerable<Passage> passages)
    {
        var words = new char[paragraph.Span.Length];
        Array.Fill(words, ' ');
        foreach (var passage in passages)
            passage.Text.CopyTo(0, words, passage.Span.Start - paragraph.Span.Start, passage.Text.Length);
        return new ParagraphWords(paragraph, new string(words), SpanSet.Union(passages.Select(p => p.Span)));
    }
}
