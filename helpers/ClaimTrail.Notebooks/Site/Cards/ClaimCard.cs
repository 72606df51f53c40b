using ClaimTrail.Display;
using ClaimTrail.Notebooks.Site.Cases;
using ClaimTrail.Notebooks.Site.Markup;

namespace ClaimTrail.Notebooks.Site.Cards;

/// <summary>The claim card of a finding: the words as printed, their readings, the verdict, two lines of evidence, the
/// address. Whoever sees nothing else understands it.</summary>
internal static class ClaimCard
{
    /// <summary>Longer passages are shown around the figure only.</summary>
    private const int Around = 60;

    /// <summary>The card as markup.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="identity">Who publishes it.</param>
    public static string Of(StoryFinding finding, SiteIdentity identity)
    {
        var article = finding.Article;
        var day = article.Day.Length > 0 ? ", " + Escaped.Of(article.Day) : "";
        var readings = finding.Readings.Count > 1
            ? $"<div class=\"readings\">{string.Concat(finding.Readings.Select(Reading))}</div>"
            : $"<p class=\"result\">{ScriptRuns.Encode(finding.Result)}</p>";
        return $"""
            <article class="card {Size(finding)}" aria-label="Claim card">
            <p class="head"><span class="who">{ScriptRuns.Encode(article.Publisher)}{day}</span> <span class="what">{ScriptRuns.Encode(finding.Measures)}</span></p>
            {Printed(finding)}
            {readings}
            <p class="stands">{Verdicts.Markup(finding.Verdict)}</p>
            <ul class="evidence">{string.Concat(Evidence(finding).Take(ClaimCardView.MostEvidence).Select(line => $"<li>{line}</li>"))}</ul>
            <p class="foot"><span>{Escaped.Of(identity.Organisation)}</span> <span class="at">{Escaped.Of(identity.Address + finding.FileName)}</span></p>
            </article>
            """;
    }

    private static string Printed(StoryFinding finding)
    {
        if (finding.Passage is not { } passage) return finding.Printed.Length == 0 ? "" : $"<blockquote class=\"printed\">{Words.In(finding.Article.Language, finding.Printed)}</blockquote>";
        var end = passage.Start + passage.Length;
        var from = Math.Max(0, passage.Start - Around);
        var to = Math.Min(passage.Text.Length, end + Around);
        if (from > 0 && char.IsLowSurrogate(passage.Text[from])) from--;
        if (to < passage.Text.Length && char.IsLowSurrogate(passage.Text[to])) to++;
        var words = (from > 0 ? "…" : "") + Escaped.Of(passage.Text.AsSpan(from, passage.Start - from))
            + $"<b class=\"ct-piece\">[{Escaped.Of(passage.Text.AsSpan(passage.Start, passage.Length))}]</b>"
            + Escaped.Of(passage.Text.AsSpan(end, to - end)) + (to < passage.Text.Length ? "…" : "");
        var gloss = passage.Translation.Length == 0 ? "" : $"<p class=\"gloss\">{ScriptRuns.Encode(passage.Translation)}</p>";
        return $"<blockquote class=\"printed\"{Words.Language(finding.Article.Language)}><bdi>{words}</bdi></blockquote>{gloss}";
    }

    private static string Reading(StoryReading reading) =>
        $"<div class=\"reading\"><p class=\"read\">{ScriptRuns.Encode(reading.Label)}</p><p class=\"fares\">{Verdicts.Markup(reading.Verdict)}</p><p class=\"why\">{ScriptRuns.Encode(reading.Why)}</p></div>";

    /// <summary>For and against in turn, then what explains; without any row, the steps of the computation.</summary>
    private static IEnumerable<string> Evidence(StoryFinding finding)
    {
        var against = finding.Against.Select(row => Line("Against", row));
        var speaks = finding.For.Select(row => Line("For", row));
        var (first, second) = finding.Verdict == Verdict.DoesNotHold ? (against, speaks) : (speaks, against);
        var rows = first.Take(1).Concat(second.Take(1)).Concat(first.Skip(1)).Concat(second.Skip(1)).Concat(finding.Context.Select(row => Line("Context", row)));
        return rows.DefaultIfEmpty().All(row => row is null) ? finding.Steps.Select(ScriptRuns.Encode) : rows;
    }

    private static string Line(string stance, EvidenceRow row)
    {
        var source = row.Source.Length == 0 ? "" : $" <span class=\"source\">{Words.Link(row.Address, ScriptRuns.Encode(row.Source))}</span>";
        return $"<span class=\"stance\">{stance}</span> {ScriptRuns.Encode(row.Says)}{source}";
    }

    /// <summary>How much there is to set, so that a picture of a fixed size holds it.</summary>
    private static string Size(StoryFinding finding)
    {
        var length = (finding.Passage?.Translation.Length ?? 0)
            + Math.Min(finding.Passage?.Text.Length ?? 0, 2 * Around + (finding.Passage?.Length ?? 0)) + finding.Measures.Length
            + (finding.Readings.Count > 1 ? finding.Readings.Sum(reading => reading.Why.Length) / 2 : finding.Result.Length);
        return length switch { < 300 => "few", < 480 => "some", < 700 => "many", _ => "most" };
    }
}
