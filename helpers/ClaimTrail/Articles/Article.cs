using ClaimTrail.Text;

namespace ClaimTrail.Articles;

/// <summary>One article: its card, a row of <c>articles.csv</c>, with its paragraphs, what is quoted of it and, where a
/// reader has it, its whole text.</summary>
/// <param name="Id">The name that every other file uses: lower-case letters, digits and hyphens.</param>
/// <param name="Language">Its language as a BCP 47 tag, such as <c>ko</c> or <c>zh-Hans</c>.</param>
/// <param name="Publisher">Who published this text.</param>
/// <param name="Country">Where the publisher sits, as an ISO 3166 code; null when that is not known.</param>
/// <param name="Title">The headline as it stands in the text; null when the text carries none.</param>
/// <param name="Dates">When it was published, as far as that is known, and how we know.</param>
/// <param name="Address">Where it was published; null when no address was found.</param>
/// <param name="TakenFrom">The outlets that the text itself names as its sources, in the order of the text.</param>
/// <param name="TakenFromNote">What it says it took from whom, in a sentence; empty when it says nothing.</param>
/// <param name="Length">Length of the whole text, in UTF-16 code units.</param>
/// <param name="Sha256">SHA-256 of the bytes of the text file, in lower-case hexadecimal digits.</param>
/// <param name="Sharing">Whether the whole text may stand in a repository.</param>
/// <param name="Rights">Whose the text is, in words.</param>
/// <param name="Furniture">The paragraphs that belong to the page and not to the story, such as <c>2 24-31</c>; may
/// be empty.</param>
public sealed record Article(
    string Id,
    string Language,
    string Publisher,
    string? Country,
    string? Title,
    PublicationDates Dates,
    Uri? Address,
    [Cell(Between = ";")] IReadOnlyList<string> TakenFrom,
    [Cell(IfEmpty = "")] string TakenFromNote,
    [Cell(Least = 1)] int Length,
    string Sha256,
    TextSharing Sharing,
    string Rights,
    [Cell(IfEmpty = "")] string Furniture)
{
    /// <summary>All its paragraphs, in order.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; init; } = [];

    /// <summary>What is quoted of it, in the order of the text.</summary>
    public IReadOnlyList<Passage> Passages { get; init; } = [];

    /// <summary>The whole text; null when it is withheld and the reader has no copy.</summary>
    public string? Text { get; init; }

    /// <summary>The day of publication; null when only a span of days is known, which <see cref="Dates"/>
    /// gives.</summary>
    public DateOnly? Published => Dates.Day;

    /// <summary>The share of the text that its passages quote, from 0 to 1; a character quoted twice counts
    /// once.</summary>
    public double QuotedShare => QuotationBudget.Share(Length, Passages.Select(p => p.Span));

    /// <summary>The paragraph that covers a place; null when none does.</summary>
    /// <param name="span">A place in the article, in UTF-16 code units.</param>
    public Paragraph? ParagraphAt(TextSpan span) => Paragraphs.FirstOrDefault(p => p.Span.Contains(span));

    /// <summary>The characters at a place of the article: from the whole text, or from a passage that covers the place;
    /// null when the text is withheld and no passage covers it.</summary>
    /// <param name="span">A place in the article, in UTF-16 code units.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place does not lie inside the article.</exception>
    public string? Words(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(span.Start, nameof(span));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, Length, nameof(span));
        if (Text is not null) return span.Of(Text).ToString();
        return Passages.FirstOrDefault(p => p.Span.Contains(span)) is { } passage
            ? span.Shift(-passage.Span.Start).Of(passage.Text).ToString()
            : null;
    }
}

/// <summary>When an article was published, as far as that is known.</summary>
/// <param name="From">The first day on which it can have appeared; null when no such day is known.</param>
/// <param name="To">The last day on which it can have appeared, included; null when no such day is known.</param>
/// <param name="Basis">How we know, in a sentence.</param>
public sealed record PublicationDates(
    [Cell("published_from")] DateOnly? From, [Cell("published_to")] DateOnly? To, [Cell("date_basis")] string Basis)
{
    /// <summary>The day, when there is only one possible; otherwise null.</summary>
    public DateOnly? Day => From == To ? From : null;
}

/// <summary>Whether the whole text of an article may stand in a repository.</summary>
public enum TextSharing
{
    /// <summary>Only short quotations may; the <see cref="QuotationBudget"/> holds.</summary>
    Withheld,

    /// <summary>The whole text may.</summary>
    Free,
}

/// <summary>One paragraph of an article, known by its place and fingerprint even where its text is withheld.</summary>
/// <param name="ArticleId">The article it stands in.</param>
/// <param name="Number">Its number in the article, from 1.</param>
/// <param name="Span">Its place in the article, in UTF-16 code units, without white space at its ends.</param>
/// <param name="Fingerprint">What <see cref="NormalisedText.Fingerprint"/> gives for its text.</param>
/// <param name="Repeats">The earlier paragraph that it repeats; null when it says something new.</param>
/// <param name="IsFurniture">Whether it belongs to the page (menu, notice, comment box) and not to the story.</param>
public sealed record Paragraph(
    [Cell("article")] string ArticleId,
    [Cell(Least = 1)] int Number,
    TextSpan Span,
    string Fingerprint,
    ParagraphRepeat? Repeats,
    [Cell("furniture")] bool IsFurniture)
{
    /// <summary>Whether it says something new and belongs to the story, not to the page around it.</summary>
    public bool IsFresh => this is { IsFurniture: false, Repeats: null };
}

/// <summary>Which earlier paragraph of the same article a paragraph says again.</summary>
/// <param name="Number">The number of the first copy, from 1.</param>
/// <param name="Kind">How closely.</param>
public readonly record struct ParagraphRepeat([Cell("repeats", Least = 1)] int Number,
    [Cell("repeat_kind")] RepeatKind Kind);
