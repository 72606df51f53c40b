using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using ClaimTrail.Checks;
using ClaimTrail.Site.Cases;

namespace ClaimTrail.Site.Cards;

/// <summary>A finding as schema.org ClaimReview (https://schema.org/ClaimReview). The rating has a name and no number:
/// a scale of truth would say more than the checks know.</summary>
internal static class ClaimReview
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true
    };

    /// <summary>The JSON-LD; nothing in it can end the script element that it stands in.</summary>
    public static string Of(StoryFinding finding, SiteIdentity identity) => Tree(finding, identity).ToJsonString(Json);

    private static JsonObject Tree(StoryFinding finding, SiteIdentity identity)
    {
        var publisher = new JsonObject { ["@type"] = "Organization", ["name"] = finding.Article.Publisher };
        var appearance = new JsonObject { ["@type"] = "NewsArticle", ["publisher"] = publisher.DeepClone() };
        Add(appearance, "headline", finding.Article.Title ?? "");
        Add(appearance, "inLanguage", finding.Article.Language);
        Add(appearance, "datePublished", finding.Day);
        appearance["url"] = Markup.Address.Link(finding.Article.Address?.OriginalString);
        if (appearance["url"] is null) appearance.Remove("url");
        var claim = new JsonObject { ["@type"] = "Claim", ["author"] = publisher, ["appearance"] = appearance };
        Add(claim, "datePublished", finding.Day);
        var author = new JsonObject { ["@type"] = "Organization", ["name"] = identity.Organisation };
        Add(author, "url", identity.Address);
        var review = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "ClaimReview",
            // Until somebody publishes the site, the address is the page's own: JSON-LD reads it against the page.
            ["url"] = identity.Address.Length > 0
                ? identity.Address + finding.FileName
                : Path.GetFileName(finding.FileName),
            ["inLanguage"] = "en",
            ["author"] = author,
            ["claimReviewed"] = finding.Printed.Length == 0
                ? finding.Measures
                : finding.Measures.Length == 0 ? finding.Printed : $"“{finding.Printed}” ({finding.Measures})",
            ["itemReviewed"] = claim,
            ["reviewRating"] = new JsonObject
            {
                ["@type"] = "Rating",
                ["alternateName"] = finding.Verdict.InWords(),
                ["ratingExplanation"] = finding.Sentence
            },
        };
        Add(review, "datePublished", identity.Reviewed);
        return review;
    }

    private static void Add(JsonObject parent, string name, string value)
    {
        if (value.Length > 0) parent[name] = value;
    }
}
