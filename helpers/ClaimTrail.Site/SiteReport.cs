namespace ClaimTrail.Site;

/// <summary>What writing the site gave.</summary>
/// <param name="Index">The absolute path of the page to open.</param>
/// <param name="Pages">The absolute path of each notebook's page, in the order of the runs.</param>
/// <param name="Problems">What could not be done, each in a sentence with what to do; empty when all could.</param>
public sealed record SiteReport(string Index, IReadOnlyList<string> Pages, IReadOnlyList<string> Problems);
