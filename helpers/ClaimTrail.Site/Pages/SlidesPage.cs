using System.Text;
using ClaimTrail.Display.Html;
using ClaimTrail.Site.Cases;
using ClaimTrail.Site.Markup;
using ClaimTrail.Site.Slides;

namespace ClaimTrail.Site.Pages;

/// <summary>A slide for each notebook, to show in a room: on the screen one below the other, on paper one a
/// sheet.</summary>
internal static class SlidesPage
{
    public const string FileName = "slides.html";

    /// <param name="slides">The slides.</param>
    /// <param name="hasPicture">Whether a slide has a picture beside it.</param>
    /// <param name="identity">Who publishes them.</param>
    public static PageMatter Of(IReadOnlyList<Slide> slides, Func<Slide, bool> hasPicture, SiteIdentity identity)
    {
        var body = new StringBuilder();
        foreach (var slide in slides)
        {
            var notebook = $"<a href=\"{slide.Page.FileName}\">{ScriptRuns.Encode(slide.Page.Title)}</a>";
            var picture = hasPicture(slide)
                ? $"<p class=\"share\"><a href=\"{slide.PictureName}\">Slide {Escaped.Of(slide.Page.Number)} as a "
                    + $"picture</a> (PNG, 1280 × 720)</p>\n"
                : "";
            body.Append(SlideMarkup.Of(slide, identity, notebook)).Append('\n').Append(picture);
        }
        var content = $"""
            <main id="main" tabindex="-1">
            <div class="opening"><h1>One figure from each notebook</h1>
            <p>To show in a room. Printed, or saved as a PDF, each stands on a sheet of its own; what it rests on is in its notebook.</p></div>
            {body}</main>
            """;
        return new PageMatter("Slides · ClaimTrail", "One figure from each notebook, in the size of a slide.", "slides",
            content)
        { Charts = slides.Any(slide => slide.DrawsChart) };
    }
}
