using ClaimTrail.Display;
using ClaimTrail.Notebooks.Site.Cards;
using ClaimTrail.Notebooks.Site.Cases;
using ClaimTrail.Notebooks.Site.Markup;

namespace ClaimTrail.Notebooks.Site.Pages;

/// <summary>The page of one finding: its card, its words in their place, how it was computed, on what.</summary>
internal static class FindingPage
{
    public static string Render(StoryFinding finding, SiteIdentity identity, bool pictured, IReadOnlyList<SiteWay> ways, string footnote)
    {
        var name = finding.Printed.Length > 0 ? $"“{Words.In(finding.Article.Language, finding.Printed)}”" : ScriptRuns.Encode(finding.Measures);
        var picture = Path.GetFileName(finding.PictureName);
        var content = $"""
            <main id="main" tabindex="-1">
            <div class="opening"><p class="crumb"><a href="../{IndexPage.FileName}#findings">All findings</a></p><h1>{name}</h1>
            <p>{ScriptRuns.Encode(finding.Sentence)}</p>{DraftedMark.Sentence(finding)}</div>
            {ClaimCard.Of(finding, identity)}
            {(pictured ? $"<p class=\"share\"><a href=\"{picture}\">This card as a picture to post</a> (PNG, 1200 × 630)</p>" : "")}
            <div class="text">
            {Paragraph("How it can also be read", finding.OtherReading)}{Paragraph("What to ask the newsroom", finding.Question)}{Place(finding)}{Steps(finding)}{Evidence(finding)}
            <h2>What this page does not say</h2>
            <p>The verdict is about the words as printed, held against the sources above. It says nothing about what the newsroom meant
            or why the words stand there; texts change in translation, editing and copying.</p>
            </div>
            </main>
            <script type="application/ld+json">
            {ClaimReview.Of(finding, identity)}
            </script>
            """;
        var frame = new PageMatter($"{finding.Name} · ClaimTrail", finding.Sentence, "finding", content, footnote) { Root = "../", Ways = ways };
        if (identity.Address.Length > 0)
        {
            frame = frame with
            {
                Address = identity.Address + finding.FileName,
                Picture = pictured ? identity.Address + finding.PictureName : null,
            };
        }
        return PageFrame.Render(frame);
    }

    private static string Paragraph(string heading, string text) => text.Length == 0 ? "" : $"<h2>{heading}</h2>\n<p>{ScriptRuns.Encode(char.ToUpperInvariant(text[0]) + text[1..])}</p>\n";

    private static string Place(StoryFinding finding)
    {
        if (finding.Passage is not { } passage || finding.Article.Language.Length == 0) return "";
        var view = Nb.Passage(finding.Article.Language, passage.Text, passage.Sound, passage.WordByWord, passage.Translation,
            Nb.Piece(passage.Text.Substring(passage.Start, passage.Length)), finding.Article.Publisher,
            int.TryParse(passage.Paragraph, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null,
            Uri.TryCreate(finding.Article.Address, UriKind.Absolute, out var address) ? address : null,
            passage.MadeBy.Length > 0 ? passage.MadeBy : null);
        return $"<h2>The words in their place</h2>\n{new SafeMarkup(new PageIds(), drawsCharts: false).Clean(view.ToHtml())}\n";
    }

    private static string Steps(StoryFinding finding) => finding.Steps.Count == 0 ? ""
        : $"<h2>How it was computed</h2>\n<ol class=\"steps\">{string.Concat(finding.Steps.Select(step => $"<li>{ScriptRuns.Encode(step)}</li>"))}</ol>\n";

    private static string Evidence(StoryFinding finding)
    {
        var lists = List(finding.Readings.Count > 1 ? "For the likelier reading" : "For the claim as printed", finding.For) + List("Against it", finding.Against) + List("To explain", finding.Context);
        return lists.Length == 0 ? "" : $"<h2>On what</h2>\n{lists}";
    }

    private static string List(string heading, IReadOnlyList<EvidenceRow> rows) => rows.Count == 0 ? ""
        : $"<h3>{heading}</h3>\n<ul class=\"rows\">{string.Concat(rows.Select(Row))}</ul>\n";

    private static string Row(EvidenceRow row)
    {
        var source = row.Source.Length == 0 ? "" : $" <span class=\"source\">{Words.Link(row.Address, ScriptRuns.Encode(row.Source))}</span>";
        var trust = row.Verified ? "" : " <span class=\"source\">not verified, and so decides nothing</span>";
        return $"<li>{ScriptRuns.Encode(row.Says)}{source}{trust}</li>";
    }
}
