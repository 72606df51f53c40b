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
