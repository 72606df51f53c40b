using ClaimTrail.Articles;

namespace ClaimTrail.Trails;

/// <summary>One publication about the story, as the reference rows know it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">The outlet.</param>
/// <param name="ArticleId">The article of the case that it is; null for others.</param>
/// <param name="Date">When it appeared, as <c>2023-07-25</c> or <c>2023-07</c>; null when not known.</param>
/// <param name="DerivesFrom">What it took from, by id where the table knows it, else by name.</param>
/// <param name="IsVerified">Whether the row was read in a stored copy.</param>
public sealed record CoverageOutlet(
    string Id,
    [Cell("outlet")] string Name,
    [Cell("article")] string? ArticleId,
    string? Date,
    IReadOnlyList<string> DerivesFrom,
    [Cell("verified")] bool IsVerified);
