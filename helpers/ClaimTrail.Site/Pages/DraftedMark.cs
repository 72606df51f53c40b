using ClaimTrail.Figures;
using System.Globalization;
using ClaimTrail.Display.Html;
using ClaimTrail.Site.Cases;

namespace ClaimTrail.Site.Pages;

/// <summary>Says of what rests on drafted rows that nobody has checked them: a sign and words, so that neither is
/// needed alone.</summary>
internal static class DraftedMark
{
    /// <summary>Beside a finding in a list; empty when somebody has checked its row.</summary>
    public static string Short(StoryFinding finding) =>
        finding.Drafted.Length == 0 ? "" : " <span class=\"drafted\">✎ draft, checked by nobody yet</span>";

    /// <summary>On its card, wherever that is shown.</summary>
    public static string OnCard(StoryFinding finding) =>
        finding.Drafted.Length == 0
            ? ""
            : "<p class=\"drafted\">✎ Drafted by comparison; nobody has checked it yet.</p>";

    /// <summary>What the claims of a story were held against: other sources or, where nobody has checked that they
    /// belong together, only each other.</summary>
    public static string HeldAgainst(Story story)
    {
        var drafted = story.Findings.Count(finding => finding.Drafted.Length > 0);
        var others = story.Findings.Count - drafted;
        var sorts = new[]
        {
            others > 0 || drafted == 0 ? $"{Say.Count(others, "claim", "claims")} held against other sources" : "",
            drafted > 0
                ? $"{Say.Count(drafted, "claim", "claims")} drafted by comparison, held only against each other" : "",
        };
        return string.Join("; ", sorts.Where(sort => sort.Length > 0));
    }

    /// <summary>How many claims a story has, and that they are drafts where all are.</summary>
    public static string Claims(Story story) =>
        story.Findings.All(finding => finding.Drafted.Length > 0)
            ? Say.Count(story.Findings.Count, "drafted claim", "drafted claims")
            : Say.Count(story.Findings.Count, "claim", "claims");

    /// <summary>On the finding's own page.</summary>
    public static string Sentence(StoryFinding finding) => finding.Drafted.Length == 0 ? ""
        : $"<p class=\"drafted\">✎ <strong>Draft.</strong> A comparison by program put this claim beside others "
            + $"(score {Escaped.Of(finding.Drafted)}); nobody has checked that they speak of the same thing.</p>";

    /// <summary>Above all findings; empty when every row is checked.</summary>
    public static string Of(Story story)
    {
        var drafted = story.Findings.Count(finding => finding.Drafted.Length > 0);
        return drafted == 0 ? "" : string.Create(CultureInfo.InvariantCulture,
            $"<p class=\"drafted\">✎ {drafted} of {Say.Count(story.Findings.Count, "claim", "claims")} "
            + $"{(drafted == 1 ? "was" : "were")} drafted by comparison and held only against other tellings; nobody "
            + $"has checked {(drafted == 1 ? "it" : "them")} yet, and each says so. <code>claims.csv</code> has "
            + $"them: keep a row by emptying its field <code>drafted</code>, correct it, or delete it.</p>");
    }
}
