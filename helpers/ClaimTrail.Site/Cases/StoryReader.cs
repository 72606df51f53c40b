using System.Globalization;
using ClaimTrail.Articles;
using ClaimTrail.Checks;
using ClaimTrail.Site.Markup;

namespace ClaimTrail.Site.Cases;

/// <summary>Takes from a case what the pages show of it.</summary>
internal static class StoryReader
{
    private const string Claims = "claims.csv";

    /// <summary>The story; null when nobody has claimed anything in that folder. Only passages are read, so that the
    /// pages are the same with and without the full texts.</summary>
    /// <exception cref="CorpusException">The case cannot be read.</exception>
    /// <exception cref="Checks.Reference.ReferenceException">A claim or a reference row cannot be read.</exception>
    public static Story? Read(string folder)
    {
        if (!File.Exists(Path.Combine(folder, Claims)) || !File.Exists(Path.Combine(folder, CaseStory.File)))
            return null;
        var story = Case.Open(folder, Case.WithoutText);
        var names = new FileNames();
        var articles = story.Articles.ToDictionary(article => article.Id, Article, StringComparer.Ordinal);
        var findings = story.Findings.Select(finding =>
        {
            var claimed = story.Desk.Claim(finding.Id)!;
            return new StoryFinding(finding, claimed, articles[finding.ArticleId],
                $"{StoryFinding.Folder}/{names.Take(finding.Id, "finding")}.html", Passage(finding, claimed.Article));
        });
        // Doubt first; among equals the order of the claims, which is that of the articles.
        return new Story(story.Story.Title, story.Story.About, [.. articles.Values],
            [.. findings.OrderBy(finding => Verdicts.Rank(finding.Verdict))])
        {
            Amount = ToldAmount.Of(story.Desk),
        };
    }

    private static StoryPassage? Passage(Finding finding, Article article) =>
        finding.Places is [var place, ..]
            && article.Passages.FirstOrDefault(passage => passage.Span.Contains(place.Span)) is { } passage
            ? new StoryPassage(passage, place.Span.Start - passage.Span.Start, place.Span.Length)
            : null;

    private static StoryArticle Article(Article article) => new(
        article.Id, article.Language, article.Publisher, article.Title ?? "", article.Address?.OriginalString ?? "",
        article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
}
