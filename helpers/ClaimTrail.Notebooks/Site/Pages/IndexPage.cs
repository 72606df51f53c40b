using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Notebooks.Site.Markup;

namespace ClaimTrail.Notebooks.Site.Pages;

/// <summary>The first page: what this is, and the notebooks in reading order.</summary>
internal static class IndexPage
{
    public const string FileName = "index.html";

    private const string About =
        "A newspaper’s number or quotation changes as it is retold. ClaimTrail follows it through several languages and shows where it changed.";

    public static string Render(IReadOnlyList<SitePage> pages, SiteMatter matter, IReadOnlyList<SiteWay> ways)
    {
        var items = string.Concat(pages.Select(Item));
        var content = $"""
            <main id="main" tabindex="-1">
            <div class="opening"><h1>ClaimTrail</h1><p>{About}</p></div>
            {(matter.Story is { } story ? FindingsTable.Of(story) : "")}<h2 id="notebooks">The notebooks</h2>
            <ol class="notebooks">{items}</ol>
            <section class="text">
            <h2>How to read these pages</h2>
            <p>Each page is a notebook that was run from its first cell to its last. Text comes first, then the code of a step, folded
            with its first line visible, then what the code gave. Below each chart stand its numbers and where they come from.</p>
            <p>Where a text can be read in two ways, both readings are shown, the likelier first, each with its reasons.
            “Probably” is as far as a page goes: what a newsroom meant, only the newsroom knows.</p>
            </section>
            </main>
            """;
        return PageFrame.Render(new PageMatter("ClaimTrail", About, "index", content, RunFootnote.Of(pages.Select(page => page.Run))) { Ways = ways });
    }

    private static string Item(SitePage page)
    {
        var number = page.Number.Length == 0 ? "" : $"<span class=\"number\">{page.Number.TrimStart('0')}</span>";
        var question = page.Question.Length == 0 ? "" : $"<p>{ScriptRuns.Encode(page.Question)}</p>";
        return $"<li>{number}<div><h3><a href=\"{page.FileName}\">{ScriptRuns.Encode(page.Title)}</a></h3>{question}{Status(page.Run.Status)}</div></li>";
    }

    private static string Status(NotebookStatus status) => status switch
    {
        NotebookStatus.Succeeded => "",
        NotebookStatus.CellFailed => "<p class=\"stopped\">A cell failed; the page shows how far it came.</p>",
        NotebookStatus.TimedOut => "<p class=\"stopped\">A cell ran too long; the page shows how far it came.</p>",
        NotebookStatus.Unreadable => "<p class=\"stopped\">The file could not be read; the page says why.</p>",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "A status without words."),
    };
}
