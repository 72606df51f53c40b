using ClaimTrail.Site.Cases;

namespace ClaimTrail.Site.Pages;

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
}
