using ClaimTrail.Notebooks.Site.Assets;
using ClaimTrail.Notebooks.Site.Cases;

namespace ClaimTrail.Notebooks.Site.Cards;

/// <summary>The page that a card's picture is taken of. It is no part of the site.</summary>
internal static class CardPage
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'";

    public static string Of(StoryFinding finding, SiteIdentity identity) => $"""
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{Policy}"><title>card</title>
        <style>{SiteAssets.Text("site.css")}{SiteAssets.Text("card-picture.css")}</style></head>
        <body class="picture">{ClaimCard.Of(finding, identity)}</body></html>
        """;
}
