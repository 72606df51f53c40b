using ClaimTrail.Site.Cases;

namespace ClaimTrail.Site.Cards;

/// <summary>The page that a card's picture is taken of. It is no part of the site.</summary>
internal static class CardPage
{
    /// <summary>Width of a picture in pixels.</summary>
    public const int Width = 1200;

    /// <summary>Height of a picture in pixels.</summary>
    public const int Height = 630;

    /// <summary>Width and height of a square picture in pixels.</summary>
    public const int Side = 1080;

    public static Sheet Of(StoryFinding finding, SiteIdentity identity) =>
        Sheet(finding, identity, finding.PictureName, "", Width, Height);

    /// <summary>For feeds that show squares.</summary>
    public static Sheet Square(StoryFinding finding, SiteIdentity identity) =>
        Sheet(finding, identity, finding.SquareName, " square", Side, Side);

    private static Sheet Sheet(
        StoryFinding finding, SiteIdentity identity, string name, string kind, int width, int height)
    {
        var card = ClaimCard.Of(finding, identity, ClaimCard.AsPicture);
        return new(name, SheetFrame.Render("card-picture.css", $"<body class=\"picture{kind}\">{card}</body>"), width,
            height);
    }
}
