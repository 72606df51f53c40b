using ClaimTrail.Site.Markup;

namespace ClaimTrail.Site.Pages;

/// <summary>The page of <c>claimtrail compare</c> for the case: what differs between its tellings before anybody has
/// filled in a row.</summary>
internal static class ComparePage
{
    public const string FileName = "compare.html";

    private const string About =
        "What differs between the articles, found by a program without a row filled in by hand.";

    /// <param name="comparison">The comparison as markup, its heading first.</param>
    public static PageMatter Of(string comparison) => new("What changed · ClaimTrail", About, "compare", $"""
        <main id="main" tabindex="-1">
        {new SafeMarkup(new PageIds(), drawsCharts: false).Clean(comparison)}</main>
        """);
}
