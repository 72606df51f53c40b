using ClaimTrail.Articles;
using ClaimTrail.Text;

namespace ClaimTrail.Display.Frames;

/// <summary>The tables of articles and of what is quoted of them.</summary>
internal static class ArticleFrames
{
    public static Frame<Article> Articles { get; } = new Frame<Article>("Articles", "an article")
        .Telling(a => a)
        .Words("country", "where the publisher sits, an ISO 3166 code; empty: not known", a => a.Country)
        .Printed("title", "the headline in its own language; empty: the text carries none", a => a.Title, a => a)
        .Day("published", "day of publication; empty: not known to the day", a => a.Published)
        .Day("from", "first day on which it can have appeared", a => a.Dates.From)
        .Day("to", "last day on which it can have appeared", a => a.Dates.To)
        .Words("how we know", "where the days come from", a => a.Dates.Basis)
        .Words("taken from", "outlets that the text itself names, a semicolon between",
            a => string.Join("; ", a.TakenFrom))
        .Words("taken from, in a sentence", "what it says it took from whom", a => a.TakenFromNote)
        .Words("address", "where it was published; empty: none found", a => a.Address?.ToString())
        .Whole("characters", "length of the whole text in UTF-16 code units; a Hangul syllable counts one",
            a => a.Length)
        .Whole("paragraphs", "blocks of text, page furniture such as comment boxes included", a => a.Paragraphs.Count)
        .Whole("passages", "short quotations that this collection shows", a => a.Passages.Count)
        .Number("quoted", "share of the characters that stand in a passage, per cent", a => 100 * a.QuotedShare)
        .Words("sharing", "`withheld`: only quotations may be shared; `free`: the whole text", a => Word(a.Sharing));

    public static Frame<(Article Article, Paragraph Paragraph)> Paragraphs { get; } =
        new Frame<(Article Article, Paragraph Paragraph)>("Paragraphs", "a paragraph")
            .Telling(p => p.Article)
            .Whole("paragraph", "its number in the article, from 1", p => p.Paragraph.Number)
            .Place(p => p.Paragraph.Span)
            .Words("what it does", "`said once`, `repeats exactly`, `repeats nearly` or `page furniture`",
                p => Does(p.Paragraph))
            .Whole("repeats", "the paragraph that said it first; empty: it says something new",
                p => p.Paragraph.Repeats?.Number);

    public static Frame<(Article Article, Passage Passage)> Passages { get; } =
        new Frame<(Article Article, Passage Passage)>("Passages", "a quoted passage")
            .Words("passage", "id of the passage", p => p.Passage.Id)
            .Telling(p => p.Article)
            .Whole("paragraph", "the number of its paragraph, from 1", p => p.Passage.Paragraph)
            .Place(p => p.Passage.Span)
            .Words("purpose",
                "why it is quoted: `figure`, `quotation`, `source`, `context`, `near repeat`, a comma between",
                p => p.Passage.Purpose.ToString().Replace("NearRepeat", "near repeat", StringComparison.Ordinal)
                    .ToLowerInvariant())
            .Printed("text", "the words, as they stand", p => p.Passage.Text, p => p.Article)
            .Words("sound", "their sound in Latin letters; empty: not needed, or not made yet",
                p => p.Passage.Gloss?.Transliteration)
            .Words("word by word", "each word in English, in the order of the original",
                p => p.Passage.Gloss?.WordByWord)
            .Words("translation", "the passage in plain English", p => p.Passage.Gloss?.Translation);

    private static string Word(Enum value) => value.ToString().ToLowerInvariant();

    private static string Does(Paragraph paragraph) => paragraph switch
    {
        { IsFurniture: true } => "page furniture",
        { Repeats.Kind: RepeatKind.Exact } => "repeats exactly",
        { Repeats: not null } => "repeats nearly",
        _ => "said once",
    };
}
