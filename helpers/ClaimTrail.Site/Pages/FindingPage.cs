using System.Globalization;
using ClaimTrail.Checks;
using ClaimTrail.Display;
using ClaimTrail.Display.Html;
using ClaimTrail.Site.Cards;
using ClaimTrail.Site.Cases;
using ClaimTrail.Site.Markup;

namespace ClaimTrail.Site.Pages;

/// <summary>The page of one finding: its card, its words in their place, how it was computed, on what.</summary>
internal static class FindingPage
{
    public static PageMatter Of(StoryFinding finding, SiteIdentity identity, bool pictured)
    {
        var content = $"""
            <main id="main" tabindex="-1">
            <div class="opening"><p class="crumb"><a href="../{FindingsPage.FileName}">All findings</a></p><h1>{ScriptRuns.Encode(finding.Headline)}</h1>
            {(finding.Printed.Length > 0 ? $"<p>{Words.In(finding.Article.Language, finding.Printed)}</p>" : "")}{(finding.Readings.Count > 1 ? $"<p>{ScriptRuns.Encode(finding.Result)}</p>" : "")}{DraftedMark.Sentence(finding)}</div>
            {ClaimCard.Of(finding, identity, ClaimCard.OnItsPage)}
            {ToPost(finding, identity, pictured)}
            <div class="text">
            {Paragraph("How it can also be read", finding.Finding.OtherReading ?? "")}{Paragraph("What to ask the newsroom", finding.Finding.AskTheNewsroom ?? "")}{Place(finding)}{Steps(finding)}{Evidence(finding)}
            <h2>What this page does not say</h2>
            <p>The verdict is about the words as printed, held against the sources above. It says nothing about what the newsroom meant
            or why the words stand there; texts change in translation, editing and copying.</p>
            </div>
            </main>
            {Review(finding, identity)}
            """;
        return new PageMatter($"{finding.Headline} · ClaimTrail", finding.Sentence, "finding", content) { Root = "../" }
            .At(identity, finding.FileName, pictured ? finding.PictureName : null, Alt(finding));
    }

    // A draft is no review: machines that collect reviews find none on its page.
    private static string Review(StoryFinding finding, SiteIdentity identity) => finding.Drafted.Length > 0 ? ""
        : $"<script type=\"application/ld+json\">\n{ClaimReview.Of(finding, identity)}\n</script>";

    /// <summary>What somebody needs who passes the card on: the picture with its alt text, words for a post, code for a
    /// page.</summary>
    private static string ToPost(StoryFinding finding, SiteIdentity identity, bool pictured) => $"""
        <details class="ct-more share"><summary>To post</summary>
        {(pictured ? Pictures(finding) : "")}<h2>Alt text</h2>
        <p>{ScriptRuns.Encode(Alt(finding))}</p>
        <h2>Text</h2>
        <p>{ScriptRuns.Encode(finding.Headline)}{(identity.Address.Length > 0 ? " " + Escaped.Of(identity.Address + finding.FileName) : "")}</p>
        <h2>To show it on a page</h2>
        <p>As wide as a text:</p>
        {Code("Code to copy, wide", EmbedPage.Code(finding, identity, EmbedPage.Wide))}
        <p>In a narrow column or on a phone:</p>
        {Code("Code to copy, narrow", EmbedPage.Code(finding, identity, EmbedPage.Narrow))}
        <p><a href="../{finding.EmbedName}">The card alone</a></p>
        </details>
        """;

    private static string Pictures(StoryFinding finding) => string.Create(CultureInfo.InvariantCulture,
        $"<p>This card as a picture: <a href=\"{Path.GetFileName(finding.PictureName)}\">wide</a> (PNG, "
        + $"{CardPage.Width} × {CardPage.Height}), "
        + $"<a href=\"{Path.GetFileName(finding.SquareName)}\">square</a> ({CardPage.Side} × {CardPage.Side})</p>\n");

    private static string Code(string name, string code) =>
        $"<pre tabindex=\"0\" role=\"group\" aria-label=\"{name}\"><code "
        + $"translate=\"no\">{Escaped.Of(code)}</code></pre>";

    /// <summary>The point first, then who printed what, then what it means.</summary>
    private static string Alt(StoryFinding finding)
    {
        var printed = finding.Printed.Length > 0 ? $" {finding.Article.Publisher} prints “{finding.Printed}”." : "";
        var translation = finding.Passage is { Translation.Length: > 0 } passage
            ? $" In English: {passage.Translation}"
            : "";
        return $"{finding.Headline}.{printed}{translation}";
    }

    private static string Paragraph(string heading, string text) =>
        text.Length == 0
            ? ""
            : $"<h2>{heading}</h2>\n<p>{ScriptRuns.Encode(char.ToUpperInvariant(text[0]) + text[1..])}</p>\n";

    private static string Place(StoryFinding finding)
    {
        if (finding.Passage is null || finding.Article.Language.Length == 0) return "";
        if (PassagePieces.Of(finding.Claimed, finding.Finding.Places[0]) is not { } view) return "";
        return $"<h2>The words in their "
            + $"place</h2>\n{new SafeMarkup(new PageIds(), drawsCharts: false).Clean(view.ToHtml())}\n";
    }

    private static string Steps(StoryFinding finding) => finding.Finding.Steps.Count == 0 ? ""
        : $"<h2>How it was computed</h2>\n<ol "
            + $"class=\"steps\">{string.Concat(finding.Finding.Steps.Select(step => $"<li>{ScriptRuns.Encode(step.ToString())}</li>"))}</ol>\n";

    private static string Evidence(StoryFinding finding)
    {
        var lists = List(finding.Readings.Count > 1 ? "For the likelier reading" : "For the claim as printed",
            [.. finding.Evidence(Stance.For)]) + List("Against it",
                [.. finding.Evidence(Stance.Against)]) + List("To explain", [.. finding.Evidence(Stance.Context)]);
        return lists.Length == 0 ? "" : $"<h2>On what</h2>\n{lists}";
    }

    private static string List(string heading, IReadOnlyList<Evidence> rows) => rows.Count == 0 ? ""
        : $"<h3>{heading}</h3>\n<ul class=\"rows\">{string.Concat(rows.Select(Row))}</ul>\n";

    private static string Row(Evidence row)
    {
        var source = row.Source.Length == 0
            ? ""
            : $" <span class=\"source\">{Words.Link(row.Address?.OriginalString ?? "", ScriptRuns.Encode(row.Source))}</span>";
        var trust = row.Verified ? "" : " <span class=\"source\">not verified, and so decides nothing</span>";
        return $"<li>{ScriptRuns.Encode(row.What)}{source}{trust}</li>";
    }
}
