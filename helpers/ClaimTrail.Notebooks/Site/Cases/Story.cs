namespace ClaimTrail.Notebooks.Site.Cases;

/// <summary>A case, as the site shows it.</summary>
/// <param name="Title">Its title.</param>
/// <param name="About">What happened.</param>
/// <param name="Findings">The findings, the doubtful ones first.</param>
internal sealed record Story(string Title, string About, IReadOnlyList<StoryFinding> Findings);
