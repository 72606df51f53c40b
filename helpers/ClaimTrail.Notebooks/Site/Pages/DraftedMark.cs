using System.Globalization;
using ClaimTrail.Notebooks.Site.Cases;
using ClaimTrail.Notebooks.Site.Markup;

namespace ClaimTrail.Notebooks.Site.Pages;

/// <summary>Says of what rests on drafted rows that nobody has checked them: a sign and words, so that neither is needed alone.</summary>
internal static class DraftedMark
{
    /// <summary>Beside a finding in a list; empty when somebody has checked its row.</summary>
    public static string Short(StoryFinding finding) => finding.Drafted.Length == 0 ? "" : " <span class=\"drafted\">✎ draft, checked by nobody yet</span>";

    /// <summary>On the finding's own page.</summary>
    public static string Sentence(StoryFinding finding) => finding.Drafted.Length == 0 ? ""
        : $"<p class=\"drafted\">✎ <strong>Draft.</strong> A comparison by program put this claim beside others (score {Escaped.Of(finding.Drafted)}); nobody has checked that they speak of the same thing.</p>";

    /// <summary>Above all findings; empty when every row is checked.</summary>
    public static string Of(Story story)
    {
        var drafted = story.Findings.Count(finding => finding.Drafted.Length > 0);
        return drafted == 0 ? "" : string.Create(CultureInfo.InvariantCulture,
            $"<p class=\"drafted\">✎ {drafted} of {story.Findings.Count} rest on drafted rows that nobody has checked yet; each says so. <code>claims.csv</code> has them: keep a row by emptying its field <code>drafted</code>, correct it, or delete it.</p>");
    }
}
