namespace ClaimTrail.Site.Pages;

/// <summary>A way through the site that stands at the head of every page.</summary>
/// <param name="Name">Its name.</param>
/// <param name="FileName">Where it leads, from the site's folder.</param>
/// <param name="Kind">The body class of the page it leads to.</param>
internal sealed record SiteWay(string Name, string FileName, string Kind)
{
    /// <summary>The ways to the pages that a site has.</summary>
    /// <param name="matter">What there is besides notebooks.</param>
    /// <param name="hasSlides">Whether a notebook has a slide.</param>
    public static IReadOnlyList<SiteWay> Of(SiteMatter matter, bool hasSlides)
    {
        var ways = new List<SiteWay>();
        if (matter.Story is not null) ways.Add(new("Findings", FindingsPage.FileName, "findings"));
        if (matter.Story is not null) ways.Add(new("Notebooks", IndexPage.FileName + "#notebooks", "notebooks"));
        if (matter.Comparison.Length > 0) ways.Add(new("Compared", ComparePage.FileName, "compare"));
        if (matter.Data.Length > 0) ways.Add(new("Data", DataPage.FileName, "data"));
        if (matter.Method.Count > 0) ways.Add(new("Method", MethodPage.FileName, "method"));
        if (matter.Glossary.Count > 0) ways.Add(new("Glossary", GlossaryPage.FileName, "glossary"));
        if (hasSlides) ways.Add(new("Slides", SlidesPage.FileName, "slides"));
        if (matter.Teaches) ways.Add(new("Teach", "teach/index.html", "teach"));
        return ways;
    }
}
