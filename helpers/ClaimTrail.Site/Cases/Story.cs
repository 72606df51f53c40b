namespace ClaimTrail.Site.Cases;

/// <summary>A case, as the site shows it.</summary>
/// <param name="Title">Its title.</param>
/// <param name="About">What happened.</param>
/// <param name="Articles">The articles, in the order of the cards.</param>
/// <param name="Findings">The findings, the doubtful ones first.</param>
internal sealed record Story(string Title, string About, IReadOnlyList<StoryArticle> Articles,
    IReadOnlyList<StoryFinding> Findings)
{
    /// <summary>The tellings of the amount that most articles give; null when no two give one.</summary>
    public ToldAmount? Amount { get; init; }
}
