using ClaimTrail.Notebooks.Site.Cases;

namespace ClaimTrail.Notebooks.Site.Cards;

/// <summary>The page that a card's picture is taken of. It is no part of the site.</summary>
internal static class CardPage
{
    /// <summary>Width of a picture in pixels.</summary>
    public const int Width = 1200;

    /// <summary>Height of a picture in pixels.</summary>
    public const int Height = 630;

    public static Sheet Of(StoryFinding finding, SiteIdentity identity) =>
        new(finding.PictureName, SheetFrame.Render("card-picture.css", $"<body class=\"picture\">{ClaimCard.Of(finding, identity, ClaimCard.AsPicture)}</body>"), Width, Height);
}
