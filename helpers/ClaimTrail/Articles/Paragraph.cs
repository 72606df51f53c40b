using ClaimTrail.Text;

namespace ClaimTrail.Articles;

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
