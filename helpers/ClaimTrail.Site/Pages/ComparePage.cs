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
    /// <param name="ways">The ways through the site.</param>
    /// <param name="footnote">What stands at the foot.</param>
    public static string Render(string comparison, IReadOnlyList<SiteWay> ways, string footnote) => PageFrame.Render(
        new PageMatter("What changed · ClaimTrail", About, "compare",
            $"<main id=\"main\" tabindex=\"-1\">\n{new SafeMarkup(new PageIds(), drawsCharts: false).Clean(comparison)}</main>", footnote)
        { Ways = ways });
}
