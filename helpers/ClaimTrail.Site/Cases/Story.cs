using ClaimTrail.Articles;
using ClaimTrail.Checks;
using ClaimTrail.Site.Markup;

namespace ClaimTrail.Site.Cases;

/// <summary>A case, as the site shows it.</summary>
/// <param name="Title">Its title.</param>
/// <param name="About">What happened.</param>
/// <param name="Articles">The articles, in the order of the cards.</param>
/// <param name="Findings">The findings, the doubtful ones first.</param>
internal sealed record Story(string Title, string About, IReadOnlyList<Article> Articles,
    IReadOnlyList<StoryFinding> Findings)
{
    private const string Claims = "claims.csv";

    /// <summary>The tellings of the amount that most articles give; null when no two give one.</summary>
    public ToldAmount? Amount { get; init; }

    /// <summary>The story; null when nobody has claimed anything in that folder. Only passages are read, so that the
    /// pages are the same with and without the full texts.</summary>
    /// <exception cref="CorpusException">The case cannot be read.</exception>
    public static Story? Read(string folder)
    {
        if (!File.Exists(Path.Combine(folder, Claims)) || !File.Exists(Path.Combine(folder, CaseStory.File)))
            return null;
        var story = Case.Open(folder, Case.WithoutText);
        var names = new FileNames();
        var findings = story.Findings.Select(finding => new StoryFinding(finding, story.Desk.Claim(finding.Id)!,
            $"{StoryFinding.Folder}/{names.Take(finding.Id, "finding")}.html"));
        // Doubt first; among equals the order of the claims, which is that of the articles.
        return new Story(story.Story.Title, story.Story.About, story.Articles,
            [.. findings.OrderBy(finding => Rank(finding.Verdict))])
        {
            Amount = ToldAmount.Of(story.Desk),
        };
    }

    /// <summary>The place among others: doubt first, what nobody can tell next, what holds last.</summary>
    private static int Rank(Verdict verdict) => verdict switch
    {
        Verdict.DependsOnTheReading => 0,
        Verdict.DoesNotHold => 1,
        Verdict.CannotTell => 2,
        Verdict.HoldsWhenRounded => 3,
        _ => 4,
    };
}
