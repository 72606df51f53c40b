using ClaimTrail.Articles;

namespace ClaimTrail.Comparing;

/// <summary>An article that is held beside others.</summary>
/// <param name="Id">Its name in every result: the file's name without the ending, or its id in a case.</param>
/// <param name="Language">Its language as a BCP 47 tag.</param>
/// <param name="Text">Its text; every place in a result counts UTF-16 code units of it. Blank where only passages are
/// at hand.</param>
/// <param name="Publisher">Who published it, as far as that is known; else null.</param>
/// <param name="Published">The day of publication; null when it is not known.</param>
/// <param name="Title">The headline; null when none is known.</param>
public sealed record ComparedArticle(
    string Id, string Language, string Text, string? Publisher = null, DateOnly? Published = null, string? Title = null)
{
    /// <summary>What people call it: the publisher or, where nobody knows one, the id.</summary>
    public string Name => string.IsNullOrWhiteSpace(Publisher) ? Id : Publisher;

    /// <summary>An article of a case: its whole text or, where that is withheld, its passages in their
    /// places.</summary>
    public static ComparedArticle Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new(article.Id, article.Language, article.Text ?? TextAtHand.Of(article).Blanked, article.Publisher,
            article.Published, article.Title);
    }
}
