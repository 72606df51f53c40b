using System.Globalization;
using ClaimTrail.Display;
using ClaimTrail.Display.Html;
using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Site.Cases;
using ClaimTrail.Site.Markup;

namespace ClaimTrail.Site.Pages;

/// <summary>The first page: what was found, in one picture, three findings and a square for each claim; then the ways
/// in.</summary>
internal static class IndexPage
{
    public const string FileName = "index.html";

    /// <summary>The picture for link previews.</summary>
    public const string PictureName = "home.png";

    private const int Shown = 3;

    private const string About =
        "A newspaper’s number or quotation changes as it is retold. ClaimTrail follows it through several languages "
        + "and shows where it changed.";

    public static PageMatter Of(IReadOnlyList<SitePage> pages, SiteMatter matter, bool pictured)
    {
        var content = $"""
            <main id="main" tabindex="-1">
            {(matter.Story is { } story ? Found(story) : $"<div class=\"opening\"><h1>ClaimTrail</h1><p>{About}</p></div>")}
            {Doors(pages, matter)}<h2 id="notebooks">The notebooks</h2>
            <ol class="notebooks">{string.Concat(pages.Select(Item))}</ol>
            <section class="text">
            <h2>How to read these pages</h2>
            <p>Each page is a notebook that was run from its first cell to its last. Text comes first, then the code of a step, folded
            with its first line visible, then what the code gave. Below each chart stand its numbers and where they come from.</p>
            <p>Where a text can be read in two ways, both readings are shown, the likelier first, each with its reasons.
            “Probably” is as far as a page goes: what a newsroom meant, only the newsroom knows.</p>
            </section>
            </main>
            """;
        var headline = Headline(matter.Story);
        return new PageMatter(headline is null ? "ClaimTrail" : $"{headline} · ClaimTrail", About, "index", content)
            .At(matter.Identity, "", pictured ? PictureName : null, headline ?? About);
    }

    /// <summary>The finding in a sentence; the title of a case that tells no amount twice; null without a
    /// case.</summary>
    private static string? Headline(Story? story) => story is null ? null : story.Amount?.Headline ?? story.Title;

    /// <summary>The page that the picture for link previews is taken of; null when there is nothing to draw.</summary>
    public static Sheet? Picture(Story? story) => story?.Amount is not { } amount ? null : new Sheet(
        PictureName,
        SheetFrame.Render("card-picture.css",
            $"<body class=\"picture "
            + $"home\"><h1>{ScriptRuns.Encode(amount.Headline)}</h1>{AmountScale.Of(story!)}</body>"),
        Cards.CardPage.Width, Cards.CardPage.Height);

    private static string Found(Story story) => $"""
        <div class="opening"><h1>{ScriptRuns.Encode(Headline(story)!)}</h1><p>{ScriptRuns.Encode(story.About)}</p></div>
        {DraftedMark.Of(story)}{AmountScale.Of(story)}
        {Three(story)}{Squares(story)}
        """;

    /// <summary>Three findings that ask different questions, of different articles where that can be.</summary>
    private static string Three(Story story)
    {
        var chosen = new List<StoryFinding>();
        var doubtful = story.Findings.Where(finding => finding is { Finding.IsDoubtful: true, Printed.Length: > 0 })
            .ToList();
        foreach (var finding in doubtful)
            if (chosen.Count < Shown
                && chosen.TrueForAll(other => IsOther(finding, other) && other.Article != finding.Article
                    && other.Verdict != finding.Verdict)) chosen.Add(finding);
        // What holds is a finding too, where it has two kinds of doubt beside it.
        foreach (var finding in doubtful.Concat(story.Findings.Where(finding => finding.Printed.Length > 0)))
            if (chosen.Count < Shown
                && chosen.TrueForAll(other => IsOther(finding, other) && other.Article != finding.Article))
                chosen.Add(finding);
        foreach (var finding in doubtful)
            if (chosen.Count < Shown && chosen.TrueForAll(other => IsOther(finding, other))) chosen.Add(finding);
        return chosen.Count == 0 ? "" : $"<div class=\"three\">{string.Concat(chosen.Select(One))}</div>\n";
    }

    private static bool IsOther(StoryFinding one, StoryFinding other) => one.Finding.Check != other.Finding.Check;

    private static string One(StoryFinding finding)
    {
        var gloss = finding.Passage is { Translation.Length: > 0 } passage
            ? $"<p class=\"gloss\">{ScriptRuns.Encode(passage.Translation)}</p>"
            : "";
        return $"""
            <section><h2><a href="{finding.FileName}">{ScriptRuns.Encode(finding.Headline)}</a></h2>
            <p class="printed">{Words.In(finding.Article.Language, finding.Printed)}</p>{gloss}
            <p>{new VerdictSign(finding.Verdict).Markup}{DraftedMark.Short(finding)}</p></section>

            """;
    }

    private static string Squares(Story story)
    {
        if (story.Findings.Count == 0) return "";
        var rows = story.Findings.GroupBy(finding => finding.Article)
            .OrderBy(outlet => story.Articles.ToList().IndexOf(outlet.Key));
        return $"""
            <h2>{DraftedMark.Claims(story)}, outlet by outlet</h2>
            <ul class="squares">{string.Concat(rows.Select(outlet => $"<li><span class=\"who\">{ScriptRuns.Encode(outlet.Key.Publisher)}</span><ul>{string.Concat(outlet.Select(Square))}</ul></li>\n"))}</ul>
            <p class="scale-note">{string.Join(", ", story.Findings.Select(finding => finding.Verdict).Distinct().Select(verdict => new VerdictSign(verdict).Markup))}.
            <a href="{FindingsPage.FileName}">All of them in words</a></p>

            """;
    }

    private static string Square(StoryFinding finding)
    {
        var sign = new VerdictSign(finding.Verdict);
        return $"<li><a class=\"{sign.Class}\" href=\"{finding.FileName}\" title=\"{Escaped.Of(finding.Headline)}\" "
            + $"aria-label=\"{Escaped.Of(finding.Headline)}\"><span class=\"ct-sign\" "
            + $"aria-hidden=\"true\">{sign.Sign}</span></a></li>";
    }

    private static string Doors(IReadOnlyList<SitePage> pages, SiteMatter matter)
    {
        if (matter.Story is null || pages.Count == 0) return "";
        var teach = matter.Teaches
            ? "<section><h2><a href=\"teach/index.html\">Teach it</a></h2><p>A lesson plan, language cards and "
            + "exercises that answer.</p></section>" : "";
        return $"""
            <div class="three">
            <section><h2><a href="#notebooks">Read it</a></h2><p>{string.Create(CultureInfo.InvariantCulture, $"{pages.Count} notebooks")}, from the articles to a claim card, with every step of the way.</p></section>
            {teach}
            <section><h2><a href="{pages[^1].FileName}">Follow your own story</a></h2><p>Put articles into a folder: <code>claimtrail compare FOLDER</code> says what changed between them, and the last notebook goes on from there.</p></section>
            </div>

            """;
    }

    private static string Item(SitePage page)
    {
        var number = page.Number.Length == 0 ? "" : $"<span class=\"number\">{page.Number.TrimStart('0')}</span>";
        var question = page.Question.Length == 0 ? "" : $"<p>{ScriptRuns.Encode(page.Question)}</p>";
        return $"<li>{number}<div><h3><a "
            + $"href=\"{page.FileName}\">{ScriptRuns.Encode(page.Title)}</a></h3>{question}{Status(page.Run.Status)}</div></li>";
    }

    private static string Status(NotebookStatus status) => status switch
    {
        NotebookStatus.Succeeded => "",
        NotebookStatus.TimedOut => "<p class=\"stopped\">A cell ran too long; the page shows how far it came.</p>",
        NotebookStatus.Unreadable => "<p class=\"stopped\">The file could not be read; the page says why.</p>",
        _ => "<p class=\"stopped\">A cell failed; the page shows how far it came.</p>",
    };
}
