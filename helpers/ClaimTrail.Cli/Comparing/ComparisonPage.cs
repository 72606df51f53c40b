using System.Globalization;
using System.Net;
using System.Text;
using ClaimTrail.Comparing;
using ClaimTrail.Figures;

namespace ClaimTrail.Cli.Comparing;

/// <summary>A comparison as one page that needs nothing else: no script, no remote font, no picture.</summary>
internal static class ComparisonPage
{
    private const string Style = """
        :root{--paper:#fbfaf7;--ink:#1b1b1a;--quiet:#5e5b55;--link:#1f5f99;--rule:#d9d5cc;--mark:#a8431f}
        @media (prefers-color-scheme:dark){:root{--paper:#151514;--ink:#ecebe7;--quiet:#a6a29a;--link:#8ab8e6;--rule:#3a3835;--mark:#e8936f}}
        body{background:var(--paper);color:var(--ink);font:18px/1.55 Georgia,"Noto Serif","Noto Serif CJK KR","Noto Serif CJK SC","Noto Naskh Arabic",serif;margin:2rem auto;max-width:66rem;padding:0 1rem}
        h1{font-size:1.7rem;line-height:1.25}h2{margin-top:3rem}h3{margin:2rem 0 .4rem}p.note{color:var(--quiet)}
        table{border-collapse:collapse;width:100%;font:15px/1.5 system-ui,"Noto Sans","Noto Sans CJK KR","Noto Sans CJK SC","Noto Sans Arabic",sans-serif}
        th{text-align:start;color:var(--quiet);font-weight:600}th,td{padding:.35rem .7rem .35rem 0;border-bottom:1px solid var(--rule);vertical-align:top}
        td.n{text-align:end;font-variant-numeric:tabular-nums}.was{color:var(--quiet)}.mark{color:var(--mark)}
        @media (max-width:40rem){table.changes tr{display:block;border-bottom:1px solid var(--rule);padding:.5rem 0}table.changes tr:first-child{display:none}table.changes td{display:block;border:0;padding:.1rem 0;text-align:start}table.changes td[data-h]::before{content:attr(data-h);display:block;direction:ltr;text-align:left;color:var(--quiet);font-size:.85em}}
        a{color:var(--link)}:lang(ko),:lang(zh){line-height:1.7}:lang(ar){line-height:1.8;font-size:1.1em}div.wide{overflow-x:auto}
        """;

    /// <summary>The whole page.</summary>
    public static string Html(Comparison comparison) => $"""
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>What changed between {comparison.Articles.Count} articles</title><style>{Style}</style></head><body>
        {Content(comparison)}</body></html>

        """;

    /// <summary>What stands on the page, for a frame of somebody else's.</summary>
    public static string Content(Comparison comparison)
    {
        var page = new StringBuilder();
        var languages = comparison.Articles.ToDictionary(a => a.Id, a => a.Language, StringComparer.Ordinal);
        var names = Names(comparison);
        page.Append(CultureInfo.InvariantCulture, $"""
            <h1>What changed between {comparison.Articles.Count} {(comparison.Articles.Count == 1 ? "article" : "articles")}</h1>
            <p class="note">Compared by a program; nobody has checked it. A difference says that two tellings differ, not which is right.</p>

            """);
        foreach (var note in comparison.Notes)
            page.Append(CultureInfo.InvariantCulture, $"<p class=\"note\">{Text(note)}</p>\n");
        Articles(page, comparison);
        Changes(page, comparison, languages, names);
        var changes = comparison.Changes.ToLookup(c => (c.Of, c.In.Article, c.In.Span));
        page.Append("<h2>Figures</h2>\n");
        foreach (var quantity in comparison.Quantities.Where(q => q.Tellings
            .Select(t => t.Place.Article)
            .Distinct()
            .Count() > 1))
            Thing(page, quantity.Id, string.Join(", ", quantity.About.Take(4)), "Read as",
                quantity.Tellings.Select(t => (t.Place, t.Figure.Words(), t.Score)), changes, languages, names);
        page.Append("<h2>Words</h2>\n");
        foreach (var statement in comparison.Statements.Where(s => s.Tellings.Count > 1))
            Thing(page, statement.Id, statement.Speaker ?? "Nobody named", "Speaker, mode",
                statement.Tellings.Select(t => (t.Place, $"{t.Speaker ?? "—"}, {t.Mode.ToString().ToLowerInvariant()}",
                    t.Score)), changes, languages, names);
        return page.ToString();
    }

    /// <summary>What people call each article: its publisher, or its id where one publisher has several.</summary>
    public static Dictionary<string, string> Names(Comparison comparison)
    {
        var once = comparison.Articles.CountBy(a => a.Name, StringComparer.Ordinal)
            .ToDictionary(n => n.Key, n => n.Value == 1, StringComparer.Ordinal);
        return comparison.Articles.ToDictionary(a => a.Id, a => once[a.Name] ? a.Name : a.Id, StringComparer.Ordinal);
    }

    private static void Articles(StringBuilder page, Comparison comparison)
    {
        page.Append(
            "<div class=\"wide ct-scroll\" tabindex=\"0\" role=\"group\" "
            + "aria-label=\"Table\"><table><tr><th>Article</th><th>Language</th><th>Published</th><th>Headline</th></tr>\n");
        foreach (var article in comparison.Articles)
            page.Append(CultureInfo.InvariantCulture,
                $"<tr><td>{Text(article.Name)}</td><td>{Text(article.Language)}</td><td>{article.Published:d MMMM yyyy}</td><td{Attributes(article.Language)}>{Text(article.Title ?? "")}</td></tr>\n");
        page.Append("</table></div>\n");
    }

    private static void Changes(StringBuilder page, Comparison comparison, Dictionary<string, string> languages,
        Dictionary<string, string> names)
    {
        page.Append("<h2>What changed, the weightiest first</h2>\n");
        if (comparison.Changes.Count == 0)
        {
            page.Append("<p>No telling differs from another.</p>\n");
            return;
        }

        page.Append(
            "<div class=\"wide ct-scroll\" tabindex=\"0\" role=\"group\" "
            + "aria-label=\"Table\"><table class=\"changes\"><tr><th>In</th><th>What</th><th>Told here</th><th>Told "
            + "there</th><th>Why</th><th>Sure</th></tr>\n");
        foreach (var (shown, change) in ShownChange.Of(comparison.Changes).Select(s => (s, s.Change)))
            page.Append(CultureInfo.InvariantCulture, $"""
                <tr><td>{Text(names[change.In.Article])}</td><td class="mark"><a href="#{change.Of}">{change.Kind.Heading()}</a></td><td data-h="Told here"><span{Attributes(languages[change.In.Article])}>{Text(change.In.Surface)}</span>{Read(change, change.In, change.Now)}{(shown.More.Length > 0 ? $"<br><span class=\"was\" lang=\"en\" dir=\"ltr\">{shown.More}</span>" : "")}</td><td class="was" data-h="Told there"><span{Attributes(languages[change.Against.Article])}>{Text(change.Against.Surface)}</span>{Read(change, change.Against, change.Was)}<br>{Text(names[change.Against.Article])}</td><td data-h="Why">{Text(change.Why)}</td><td class="n" data-h="Sure">{change.Sure:0.00}</td></tr>

                """);
        page.Append("</table></div>\n");
    }

    // What a figure says, for those who do not read its language; words say themselves.
    private static string Read(Change change, ToldPlace place, string words) =>
        change.Of.StartsWith('q') && words != place.Surface
            ? $"<br><span class=\"was\" lang=\"en\" dir=\"ltr\">{Text(words)}</span>"
            : "";

    private static void Thing(
        StringBuilder page, string id, string name, string head,
        IEnumerable<(ToldPlace Place, string Words, double Score)> tellings,
        ILookup<(string Of, string Article, Text.TextSpan Span), Change> changes, Dictionary<string, string> languages,
        Dictionary<string, string> names)
    {
        page.Append(CultureInfo.InvariantCulture,
            $"<h3 id=\"{id}\">{Text(name)}</h3>\n<div class=\"wide ct-scroll\" tabindex=\"0\" role=\"group\" "
            + $"aria-label=\"Table\"><table><tr><th>Article</th><th>Told</th><th>{head}</th><th>Differs</th><th>Score</th></tr>\n");
        foreach (var (place, words, score) in tellings)
        {
            var differs = string.Join("; ",
                changes[(id, place.Article, place.Span)].Select(
                    c => $"{c.Kind.Heading()}, against {names[c.Against.Article]}"));
            page.Append(CultureInfo.InvariantCulture,
                $"<tr><td>{Text(names[place.Article])}</td><td{Attributes(languages[place.Article])}>{Text(place.Surface)}</td><td>{Text(words)}</td><td class=\"mark\">{Text(differs)}</td><td class=\"n\">{score:0.00}</td></tr>\n");
        }

        page.Append("</table></div>\n");
    }

    private static string Attributes(string tag)
    {
        var rightToLeft = Languages.Languages.TryGet(tag, out var language) && language.IsRightToLeft;
        return $" lang=\"{Text(tag)}\"{(rightToLeft ? " dir=\"rtl\"" : "")}";
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}

/// <summary>A change as people read it: once for an article, however often the article says it.</summary>
/// <param name="Change">The first of them.</param>
/// <param name="Places">In how many places of the article it stands, 1 or more.</param>
internal sealed record ShownChange(Change Change, int Places)
{
    /// <summary>The changes in their order; what one article says of one thing in one way stands together.</summary>
    public static IReadOnlyList<ShownChange> Of(IEnumerable<Change> changes) =>
        [.. changes.GroupBy(c => (c.Of, c.Kind, c.In.Article))
            .Select(g => new ShownChange(g.First(), g.Select(c => c.In.Span).Distinct().Count()))];

    /// <summary>"and in 4 more places"; empty for one place.</summary>
    public string More =>
        Places == 1
            ? ""
            : string.Create(CultureInfo.InvariantCulture,
                $"and in {Places - 1} more {(Places == 2 ? "place" : "places")}");
}
