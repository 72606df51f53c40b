using ClaimTrail.Site.Cases;
using ClaimTrail.Display.Html;
using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Site.Cells;
using ClaimTrail.Site.Markup;
using ClaimTrail.Site.Pages;

namespace ClaimTrail.Site.Slides;

/// <summary>One notebook's figure in the size of a slide: what the cell with the tag <c>slide</c> showed.</summary>
/// <param name="Page">The notebook's page.</param>
/// <param name="Figure">What the cell showed, as safe markup.</param>
/// <param name="DrawsChart">Whether the figure is a chart that scripts draw in the slide's size; without them its
/// picture stands there.</param>
internal sealed record Slide(SitePage Page, string Figure, bool DrawsChart)
{
    /// <summary>The tag of the cell.</summary>
    public const string Tag = "slide";

    /// <summary>Its name in addresses.</summary>
    public string Id => $"slide-{Page.Number}";

    /// <summary>The picture's file name, from the site's folder.</summary>
    public string PictureName => $"slides/{Path.GetFileNameWithoutExtension(Page.FileName)}.png";

    /// <summary>The slides of pages: of each notebook the first cell with the tag that showed something.</summary>
    public static IReadOnlyList<Slide> Of(IReadOnlyList<SitePage> pages) => [.. pages.Select(Of).OfType<Slide>()];

    private static Slide? Of(SitePage page)
    {
        var shown = page.Run.Document?.CodeCells
            .Where(cell => cell.Tags.Contains(Tag))
            .Select(cell => page.Run[cell])
            .FirstOrDefault(run => run is { Status: CellStatus.Succeeded, Outputs.Count: > 0 });
        if (shown is null) return null;
        var figure = new OutputMarkup(new SafeMarkup(new PageIds(), page.DrawsCharts)).Of(shown);
        return new Slide(page, figure, page.DrawsCharts
            && figure.Contains("class=\"ct-figure\"", StringComparison.Ordinal));
    }
}

/// <summary>A slide as markup: the question, the figure, where it comes from.</summary>
internal static class SlideMarkup
{
    /// <param name="slide">The slide.</param>
    /// <param name="identity">Who publishes it.</param>
    /// <param name="place">Markup for the right end of the foot.</param>
    public static string Of(Slide slide, SiteIdentity identity, string place) => $"""
        <section class="slide" id="{slide.Id}" aria-label="Slide {Escaped.Of(slide.Page.Number)}: {Escaped.Of(slide.Page.Title)}">
        <p class="slide-head">{ScriptRuns.Encode(slide.Page.Question.Length > 0 ? slide.Page.Question : slide.Page.Title)}</p>
        <div class="slide-figure" tabindex="0" role="group" aria-label="The figure">{slide.Figure}</div>
        <p class="slide-foot"><span>{Escaped.Of(identity.Organisation)} · notebook {Escaped.Of(slide.Page.Number)}</span> <span>{place}</span></p>
        </section>
        """;
}

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
