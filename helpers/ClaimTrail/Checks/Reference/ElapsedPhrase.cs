using ClaimTrail.Articles;
using ClaimTrail.Figures;

namespace ClaimTrail.Checks.Reference;

/// <summary>How another page words the time that passed between two events.</summary>
/// <param name="Id">The name of the row.</param>
/// <param name="Item">Which span of time; rows with the same item speak of the same.</param>
/// <param name="Outlet">The page.</param>
/// <param name="Language">Its language as a BCP 47 tag.</param>
/// <param name="Date">When it appeared; null when that is not known.</param>
/// <param name="Phrase">Its words.</param>
/// <param name="Elapsed">The number in them.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="SameStory">Whether the page tells the story under study itself, so that it may have the words from
/// there.</param>
/// <param name="Address">Where; null when no address is known.</param>
/// <param name="Verified">Whether somebody read it there.</param>
public sealed record ElapsedPhrase(
    string Id,
    string Item,
    string Outlet,
    string Language,
    PartialDate? Date,
    string Phrase,
    decimal Elapsed,
    Unit Unit,
    bool SameStory,
    [Cell("url")] Uri? Address,
    bool Verified) : ICitable
{
    /// <inheritdoc/>
    public string Says => $"{Outlet} ({Language}): “{Phrase}”";

    /// <inheritdoc/>
    public string Source => Outlet;
}
