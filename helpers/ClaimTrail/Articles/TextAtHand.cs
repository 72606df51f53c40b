using ClaimTrail.Text;

namespace ClaimTrail.Articles;

/// <summary>What can be read of a paragraph: all of it, or its quoted passages.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Span">Where its words stand in the article.</param>
/// <param name="Words">Its words; blanks stand where some are left out.</param>
public sealed record ParagraphAtHand(Paragraph Paragraph, TextSpan Span, string Words);

/// <summary>What can be read of an article, as one text for every reader, in which each place is the article's own: all
/// of it or, where that is withheld, its passages where they stand, among words that nobody can read.</summary>
public sealed class TextAtHand
{
    /// <summary>Stands in words that are not at hand, so that nobody is taken for the speaker of words beyond them: a
    /// word of no language, and nobody's name.</summary>
    internal const char Unread = '\uFFFC';

    /// <summary>How long a word that is not at hand is taken to be, with the blanks around it.</summary>
    private const int WordLength = 7;

    private TextAtHand(string text, IEnumerable<ParagraphAtHand> paragraphs) =>
        (Text, Paragraphs) = (text, [.. paragraphs]);

    /// <summary>The text, as long as the article's.</summary>
    public string Text { get; }

    /// <summary>The paragraphs of which something is at hand, in order.</summary>
    public IReadOnlyList<ParagraphAtHand> Paragraphs { get; }

    /// <summary>The text with blanks for all that is not at hand.</summary>
    internal string Blanked => Text.Replace(Unread, ' ');

    /// <summary>What is at hand of an article.</summary>
    public static TextAtHand Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Text is { } whole)
            return new(whole,
                article.Paragraphs.Select(p => new ParagraphAtHand(p, p.Span, p.Span.Of(whole).ToString())));
        var text = string.Create(article.Length, article, Write);
        return new(text,
            from paragraph in article.Paragraphs
            join passage in article.Passages on paragraph.Number equals passage.Paragraph into passages
            where passages.Any()
            let start = passages.Min(p => p.Span.Start)
            let span = new TextSpan(start, passages.Max(p => p.Span.End) - start)
            select new ParagraphAtHand(paragraph, span, span.Of(text).ToString().Replace(Unread, ' ')));
    }

    private static void Write(Span<char> text, Article article)
    {
        text.Fill('\n');
        var passages = article.Passages.ToLookup(p => p.Paragraph);
        foreach (var paragraph in article.Paragraphs)
        {
            var known = paragraph.Span.Start;
            foreach (var passage in passages[paragraph.Number].OrderBy(p => p.Span.Start))
            {
                if (passage.Span.Start > known) WriteUnread(text[known..passage.Span.Start]);
                passage.Text.CopyTo(text[passage.Span.Start..]);
                known = Math.Max(known, passage.Span.End);
            }

            if (known < paragraph.Span.End) WriteUnread(text[known..paragraph.Span.End]);
        }
    }

    // As many words as may stand there; two blanks or more end them, so that no name goes on behind them. A single code
    // unit that is missing is a blank.
    private static void WriteUnread(Span<char> gap)
    {
        gap.Fill(' ');
        for (var end = WordLength; end <= gap.Length; end += WordLength) gap[end - WordLength + 1] = Unread;
    }
}
