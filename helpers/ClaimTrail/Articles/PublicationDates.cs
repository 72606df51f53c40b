namespace ClaimTrail.Articles;

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
