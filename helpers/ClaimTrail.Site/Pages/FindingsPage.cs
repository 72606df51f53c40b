using ClaimTrail.Display;
using ClaimTrail.Figures;
using System.Globalization;
using ClaimTrail.Site.Cases;
using ClaimTrail.Site.Markup;

namespace ClaimTrail.Site.Pages;

/// <summary>Every finding, grouped by what was asked; claims of the same thing with the same verdict share a
/// row.</summary>
internal static class FindingsPage
{
    public const string FileName = "findings.html";

    private const string Other = "Does it hold against the sources?";

    /// <summary>The question behind each check.</summary>
    private static readonly (string Question, string[] Checks)[] Questions =
    [
        ("Which reading is meant?", ["readings"]),
        ("Are the ends of an amount told, and told as what they are?", ["bounds", "bound-kept"]),
        ("Do conversions hold on the day they claim?", ["conversion", "common-rate", "conversion-date"]),
        ("Does the number fit what is known?", ["size", "quotient"]),
        ("Do days, spans and the order of events hold?",
            ["weekday", "dateline", "event-date", "latest-before", "later-mention", "this-month", "elapsed", "order"]),
        ("Is each thing said once?", ["repeat"]),
    ];

    public static PageMatter Of(Story story)
    {
        var counts = string.Join(", ", story.Findings.GroupBy(finding => finding.Verdict)
            .Select(
                group => string.Create(CultureInfo.InvariantCulture,
                    $"{new VerdictSign(group.Key).Markup} {group.Count()}")));
        var groups = story.Findings.GroupBy(Question)
            .OrderBy(group => Array.FindIndex(Questions, known => known.Question == group.Key) is var at && at < 0
                ? Questions.Length
                : at);
        var content = $"""
            <main id="main" tabindex="-1">
            <div class="opening"><h1>What was found</h1><p>{ScriptRuns.Encode(story.About)}</p></div>
            <p class="counts">{DraftedMark.HeldAgainst(story)}: {counts}. In every list what deserves a second look stands first.</p>{DraftedMark.Of(story)}
            {string.Concat(groups.Select(Group))}
            </main>
            """;
        return new PageMatter($"What was found · {story.Title}", story.About, "findings", content);
    }

    private static string Question(StoryFinding finding) =>
        Questions.FirstOrDefault(known => known.Checks.Contains(finding.Finding.Check)).Question ?? Other;

    private static string Group(IGrouping<string, StoryFinding> group) => $"""
        <h2>{group.Key}</h2>
        <div class="ct-scroll" tabindex="0" role="group" aria-label="{group.Key}"><table class="findings">
        <caption>{Say.Count(group.Count(), "claim", "claims")}</caption>
        <thead><tr><th scope="col">What is claimed</th><th scope="col">Verdict</th><th scope="col">As printed, and what came out</th></tr></thead>
        <tbody>{string.Concat(group.GroupBy(finding => (finding.Measures, finding.Verdict)).Select(same => Row([.. same])))}</tbody>
        </table></div>

        """;

    private static string Row(StoryFinding[] same)
    {
        // What came out is said once where it is the same for all.
        var shared = same.Length > 1 && same.All(finding => finding.Result == same[0].Result);
        var told =
            string.Concat(
                same.Select(
                    finding =>
                        $"<span class=\"told\">{Told(finding)}{(shared ? "" : " " + ScriptRuns.Encode(finding.Result))}{DraftedMark.Short(finding)}</span>"));
        var result = shared ? $"<span class=\"told\">{ScriptRuns.Encode(same[0].Result)}</span>" : "";
        return $"<tr><th scope=\"row\">{ScriptRuns.Encode(same[0].Measures)}</th><td>{new VerdictSign(same[0].Verdict).Markup}</td><td>{told}{result}</td></tr>\n";
    }

    private static string Told(StoryFinding finding) =>
        $"<a href=\"{finding.FileName}\">{(finding.Printed.Length > 0 ? Words.In(finding.Article.Language, finding.Printed) : "the whole text")}</a> <span class=\"who\">({ScriptRuns.Encode(finding.Article.Publisher)})</span>";
}
