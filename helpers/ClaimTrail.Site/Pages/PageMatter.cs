using ClaimTrail.Display;
using ClaimTrail.Display.Html;
using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Site.Cases;

namespace ClaimTrail.Site.Pages;

/// <summary>What a page brings to its frame.</summary>
/// <param name="Title">The title for the browser's tab.</param>
/// <param name="Description">One sentence for search engines and link previews.</param>
/// <param name="Kind">A class of the body.</param>
/// <param name="Content">Safe markup.</param>
internal sealed record PageMatter(string Title, string Description, string Kind, string Content)
{
    private const string Licence = "<p>Text and pictures: CC BY 4.0. Code: MIT. Classes may copy and adapt both.</p>";

    /// <summary>Safe markup for the foot, the small print: which packages ran, and whose the page is.</summary>
    public string Footnote { get; init; } = FootnoteOf([]);

    /// <summary>Whether the page draws charts and so loads plotly.js.</summary>
    public bool Charts { get; init; }

    /// <summary>Whether exercises are answered on the page.</summary>
    public bool Exercises { get; init; }

    /// <summary>The way from the page to the site's folder.</summary>
    public string Root { get; init; } = "";

    /// <summary>The ways through the site.</summary>
    public IReadOnlyList<SiteWay> Ways { get; init; } = [];

    /// <summary>The whole address of the page; null while nobody has published it.</summary>
    public string? Address { get; private init; }

    /// <summary>The whole address of a picture for link previews, with what it shows; null for none.</summary>
    public (string Address, string Alt)? Picture { get; private init; }

    /// <summary>The page with its whole addresses, where somebody has published the site.</summary>
    /// <param name="identity">Who publishes it, and where.</param>
    /// <param name="fileName">The page, from the site's folder; empty for the first page.</param>
    /// <param name="picture">A picture for link previews, from the site's folder; null for none.</param>
    /// <param name="alt">What the picture shows.</param>
    public PageMatter At(SiteIdentity identity, string fileName, string? picture, string alt) =>
        identity.Address.Length == 0 ? this : this with
        {
            Address = identity.Address + fileName,
            Picture = picture is null ? null : (identity.Address + picture, alt),
        };

    /// <summary>The small print of a page that shows runs.</summary>
    public static string FootnoteOf(IEnumerable<NotebookRun> runs)
    {
        var names = string.Join(", ",
            runs.SelectMany(run => run.Packages).Distinct().Select(use => $"{use.Id} {use.Version}"));
        return (names.Length == 0 ? "" : $"<p>Packages: {Escaped.Of(names)}.</p>")
            + $"<p>Charts are drawn by plotly.js {ChartStyle.PlotlyVersion} (MIT), which is part of this site. "
            + $"Nothing is loaded from elsewhere.</p>{Licence}";
    }
}

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
