using System.Text;
using ClaimTrail.Text;

namespace ClaimTrail.Articles;

/// <summary>What can be read of a paragraph: all of it, or its quoted passages.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Span">Where its words stand in <see cref="TextAtHand.Text"/>.</param>
/// <param name="Words">Its words; blanks stand where some are left out.</param>
public sealed record ParagraphAtHand(Paragraph Paragraph, TextSpan Span, string Words);

/// <summary>What can be read of an article as one text for every finder: all of it or, where that is withheld, its
/// passages in their order, without what lies between.</summary>
public sealed class TextAtHand
{
    /// <summary>Stands for words that are not at hand, so that nobody is taken for the speaker of words beyond them: a
    /// word of no language, and nobody's name.</summary>
    internal const char Unread = '\uFFFC';

    private const int WordLength = 7;

    // Where each passage starts, here and there; the whole text starts at the same place in both.
    private readonly List<(int InText, int InArticle)> _pieces = [(0, 0)];

    private TextAtHand(Article article)
    {
        Text = article.Text ?? "";
        Paragraphs = article.Text is null
            ? Joined(article)
            : [.. article.Paragraphs.Select(p => new ParagraphAtHand(p, p.Span, p.Span.Of(Text).ToString()))];
    }

    /// <summary>The text.</summary>
    public string Text { get; private set; }

    /// <summary>The paragraphs of which something is at hand, in order.</summary>
    public IReadOnlyList<ParagraphAtHand> Paragraphs { get; }

    /// <summary>What is at hand of an article.</summary>
    public static TextAtHand Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new TextAtHand(article);
    }

    /// <summary>A place of the text as one of the article.</summary>
    public int InArticle(int place)
    {
        var piece = _pieces.FindLast(p => p.InText <= place);
        return place - piece.InText + piece.InArticle;
    }

    /// <inheritdoc cref="InArticle(int)"/>
    public TextSpan InArticle(TextSpan span)
    {
        var start = InArticle(span.Start);
        return new(start, span.Length == 0 ? 0 : InArticle(span.End - 1) + 1 - start);
    }

    /// <summary>A place of the article, of which something is at hand, as one of the text.</summary>
    public TextSpan InText(TextSpan span)
    {
        var piece = _pieces.FindLast(p => p.InArticle <= span.Start);
        return span.Shift(piece.InText - piece.InArticle);
    }

    // As many words as may stand there, and two blanks, so that no name goes on behind them; a single code unit that is
    // missing is a blank.
    private static string Gap(int length) => length switch
    {
        <= 0 => "",
        1 => " ",
        _ => string.Concat(Enumerable.Repeat($" {Unread}", length / WordLength)) + "  ",
    };

    private List<ParagraphAtHand> Joined(Article article)
    {
        var (text, paragraphs) = (new StringBuilder(), new List<ParagraphAtHand>());
        var passages = article.Passages.ToLookup(p => p.Paragraph);
        var number = 0;
        foreach (var paragraph in article.Paragraphs.Where(p => passages[p.Number].Any()))
        {
            if (number > 0) text.Append(number + 1 == paragraph.Number ? "\n" : $"\n{Unread}\n");
            number = paragraph.Number;
            var (start, end, known) = (0, 0, paragraph.Span.Start);
            foreach (var passage in passages[number].OrderBy(p => p.Span.Start))
            {
                text.Append(Gap(passage.Span.Start - known));
                if (end == 0) start = text.Length;
                // Of two passages that overlap, the second gives what the first has not.
                var again = Math.Clamp(known - passage.Span.Start, 0, passage.Text.Length);
                _pieces.Add((text.Length, passage.Span.Start + again));
                text.Append(passage.Text, again, passage.Text.Length - again);
                (end, known) = (text.Length, Math.Max(known, passage.Span.End));
            }

            text.Append(Gap(paragraph.Span.End - known));
            var words = text.ToString(start, end - start);
            paragraphs.Add(new(paragraph, new(start, words.Length), words.Replace(Unread, ' ')));
        }

        Text = text.ToString();
        return paragraphs;
    }
}
