using ClaimTrail.Articles;
using ClaimTrail.Figures;

namespace ClaimTrail.Checks.Claims;

/// <summary>What the checks need to know of an article.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Publisher">Who published it, for sentences.</param>
/// <param name="Language">Its language as a BCP 47 tag.</param>
/// <param name="PublishedFrom">The first day on which it can have appeared; null when unknown.</param>
/// <param name="PublishedTo">The last day on which it can have appeared; null when unknown.</param>
/// <param name="Paragraphs">Its paragraphs, with what repeats what.</param>
/// <param name="Figures">The figures found in its passages, in the order of the text; each place once.</param>
public sealed record CheckedArticle(
    string Id,
    string Publisher,
    string Language,
    DateOnly? PublishedFrom,
    DateOnly? PublishedTo,
    IReadOnlyList<Paragraph> Paragraphs,
    IReadOnlyList<PlacedFigure> Figures)
{
    /// <summary>The day of publication; null when it is not known to the day.</summary>
    public DateOnly? Published => PublishedFrom == PublishedTo ? PublishedFrom : null;
}
