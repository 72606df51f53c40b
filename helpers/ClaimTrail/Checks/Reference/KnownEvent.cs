using ClaimTrail.Articles;

namespace ClaimTrail.Checks.Reference;

/// <summary>Something that is known to have happened, and when.</summary>
/// <param name="Id">The name of the row.</param>
/// <param name="Date">When, as finely as the source says.</param>
/// <param name="What">What happened.</param>
/// <param name="Kind">What sort of event, such as <c>strike-start</c>; empty when none is needed.</param>
/// <param name="Bodies">Whom it concerns, such as <c>actors</c>; may be empty.</param>
/// <param name="Follows">The id of an event that the source says came earlier; null when it says none.</param>
/// <param name="Note">Anything else; may be empty.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Address">Where; null when no address is known.</param>
/// <param name="Verified">Whether somebody read it in the source.</param>
public sealed record KnownEvent(
    string Id,
    PartialDate Date,
    [Cell("event")] string What,
    [Cell(IfEmpty = "")] string Kind,
    [Cell("body", Between = " and ")] IReadOnlyList<string> Bodies,
    string? Follows,
    [Cell(IfEmpty = "")] string Note,
    string Source,
    [Cell("url")] Uri? Address,
    bool Verified) : ICitable
{
    /// <inheritdoc/>
    public string Says => $"{Date}: {What}{(Note.Length > 0 ? $" ({Note})" : "")}";
}
