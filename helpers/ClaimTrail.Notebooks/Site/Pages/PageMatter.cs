namespace ClaimTrail.Notebooks.Site.Pages;

/// <summary>What a page brings to its frame.</summary>
/// <param name="Title">The title for the browser's tab.</param>
/// <param name="Description">One sentence for search engines and link previews.</param>
/// <param name="Kind">A class of the body.</param>
/// <param name="Content">Safe markup.</param>
/// <param name="Footnote">Safe markup for the foot.</param>
internal sealed record PageMatter(string Title, string Description, string Kind, string Content, string Footnote)
{
    /// <summary>Whether the page draws charts and so loads plotly.js.</summary>
    public bool Charts { get; init; }

    /// <summary>Whether exercises are answered on the page.</summary>
    public bool Exercises { get; init; }

    /// <summary>The way from the page to the site's folder.</summary>
    public string Root { get; init; } = "";

    /// <summary>The ways through the site.</summary>
    public IReadOnlyList<SiteWay> Ways { get; init; } = [];

    /// <summary>The whole address of the page; null while nobody has published it.</summary>
    public string? Address { get; init; }

    /// <summary>The whole address of a picture for link previews; null for none.</summary>
    public string? Picture { get; init; }
}
