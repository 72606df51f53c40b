using System.Globalization;
using ClaimTrail.Display.Html;
using ClaimTrail.Site.Cards;
using ClaimTrail.Site.Cases;

namespace ClaimTrail.Site.Pages;

/// <summary>A claim card alone, for a frame on somebody else's page: 1200 by 630, or as narrow as a phone.</summary>
internal static class EmbedPage
{
    public static PageMatter Of(StoryFinding finding, SiteIdentity identity)
    {
        var content = $"""
            <main id="main" tabindex="-1">{ClaimCard.Of(finding, identity, ClaimCard.Alone)}
            <p class="share"><a href="../{finding.FileName}" target="_top">Sources and computation</a></p></main>
            """;
        return new PageMatter($"{finding.Headline} · ClaimTrail", "", "embed", content) { Root = "../", Footnote = "" }
            .At(identity, finding.EmbedName, null, "");
    }

    /// <summary>As wide as the card's picture.</summary>
    public static (int Width, int Height) Wide { get; } = (1200, 630);

    /// <summary>In a column, or on a phone.</summary>
    public static (int Width, int Height) Narrow { get; } = (360, 900);

    /// <summary>What somebody copies to show the card on a page of their own; an address is needed, which is said where
    /// there is none. The frame grows no wider than the place it stands in.</summary>
    public static string Code(StoryFinding finding, SiteIdentity identity, (int Width, int Height) size)
    {
        var site = identity.Address.Length > 0 ? identity.Address : "https://ADDRESS-OF-THIS-SITE/";
        return string.Create(CultureInfo.InvariantCulture, $"""
            <iframe src="{site}{finding.EmbedName}" title="{Escaped.Of(finding.Headline)}" width="{size.Width}" height="{size.Height}"
              style="max-width: 100%; border: 0" loading="lazy"></iframe>
            """);
    }
}
