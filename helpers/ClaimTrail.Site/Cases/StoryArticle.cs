namespace ClaimTrail.Site.Cases;

/// <summary>What a page says of an article.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Title">Its headline; empty when it carries none.</param>
/// <param name="Address">Where it was published; empty when not known.</param>
/// <param name="Day">The day of publication; empty when it is not known to the day.</param>
internal sealed record StoryArticle(string Id, string Language, string Publisher, string Title,
    string Address, string Day);
