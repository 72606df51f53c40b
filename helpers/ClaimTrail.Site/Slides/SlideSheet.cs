using ClaimTrail.Display.Html;
using ClaimTrail.Site.Cases;

namespace ClaimTrail.Site.Slides;

/// <summary>The page that a slide's picture is taken of.</summary>
internal static class SlideSheet
{
    /// <summary>Width of a slide's picture in pixels; the height makes it 16 to 9.</summary>
    public const int Width = 1280;

    private const int Height = 720;

    /// <param name="slide">The slide.</param>
    /// <param name="identity">Who publishes it.</param>
    /// <param name="plotly">The file of plotly.js; null when there is none, and the slide's own picture stands.</param>
    public static Sheet Of(Slide slide, SiteIdentity identity, string? plotly)
    {
        var body =
            $"<body class=\"picture\">{SlideMarkup.Of(slide, identity, Escaped.Of(identity.Address + slide.Page.FileName))}</body>";
        var draws = slide.DrawsChart && plotly is not null;
        return new Sheet(slide.PictureName, SheetFrame.Render("slide-picture.css", body, draws ? plotly : null), Width,
            Height)
        { DrawsCharts = draws };
    }
}
