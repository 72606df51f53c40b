using System.Globalization;
using ClaimTrail.Notebooks.Site.Cases;
using ClaimTrail.Notebooks.Site.Markup;

namespace ClaimTrail.Notebooks.Site.Pages;

/// <summary>The findings on the first page: the doubtful ones first, the others folded below.</summary>
internal static class FindingsTable
{
    public static string Of(Story story)
    {
        var doubtful = story.Findings.Where(finding => finding.IsDoubtful).ToList();
        var others = story.Findings.Where(finding => !finding.IsDoubtful).ToList();
        var counts = string.Join(", ", story.Findings.GroupBy(finding => finding.Verdict)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{Verdicts.Markup(group.Key)} {group.Count()}")));
        return $"""
            <section class="text"><h2>{ScriptRuns.Encode(story.Title)}</h2>
            <p>{ScriptRuns.Encode(story.About)}</p></section>
            <h2 id="findings">What was found</h2>
            <p class="counts">{Count(story.Findings.Count)} held against other sources. {counts}.</p>{DraftedMark.Of(story)}
            {Table("Where a second look is due", doubtful)}
            {(others.Count == 0 ? "" : $"<details class=\"ct-more\"><summary>{Count(others.Count)} that hold</summary>{Table("What holds", others)}</details>")}

            """;
    }

    private static string Count(int number) => string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? "claim" : "claims")}");

    private static string Table(string caption, List<StoryFinding> findings) => findings.Count == 0 ? "" : $"""
        <div class="ct-scroll" tabindex="0" role="group" aria-label="{caption}"><table class="findings">
        <caption>{caption}</caption>
        <thead><tr><th scope="col">As printed</th><th scope="col">Verdict</th><th scope="col">In a sentence</th></tr></thead>
        <tbody>{string.Concat(findings.Select(Row))}</tbody>
        </table></div>
        """;

    private static string Row(StoryFinding finding)
    {
        var name = finding.Printed.Length > 0 ? Words.In(finding.Article.Language, finding.Printed) : ScriptRuns.Encode(finding.Measures);
        var measures = finding.Printed.Length > 0 && finding.Measures.Length > 0 ? $"<span class=\"measures\">{ScriptRuns.Encode(finding.Measures)}</span>" : "";
        return $"<tr><th scope=\"row\"><a href=\"{finding.FileName}\">{name}</a>{measures}<span class=\"measures\">{ScriptRuns.Encode(finding.Article.Publisher)}</span></th>"
            + $"<td>{Verdicts.Markup(finding.Verdict)}{DraftedMark.Short(finding)}</td><td>{ScriptRuns.Encode(finding.Result)}</td></tr>\n";
    }
}
