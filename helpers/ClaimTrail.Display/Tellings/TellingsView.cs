using System.Globalization;
using ClaimTrail.Articles;
using ClaimTrail.Display.Conventions;
using ClaimTrail.Display.Html;
using ClaimTrail.Display.Tellings;
using ClaimTrail.Quotations.Tellings;
using ClaimTrail.Trails;

namespace ClaimTrail.Display;

/// <summary>One statement in all its tellings. Above, the original and each telling in its own script, the motifs
/// underlined and numbered; below, a table with a row for each motif. It needs no script: a number leads to its
/// row.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Plain])]
public sealed record TellingsView : View
{
    private readonly Original _original;
    private readonly IReadOnlyList<Told> _told;
    private readonly IReadOnlyList<string> _silent;
    private readonly IReadOnlyList<Motif> _motifs;

    private readonly string _from;

    private TellingsView(Original original, string from, IReadOnlyList<Told> told, IReadOnlyList<string> silent,
        IReadOnlyList<Motif> motifs) =>
        (_original, _from, _told, _silent, _motifs) = (original, from, told, silent, motifs);

    /// <summary>What the statement is called.</summary>
    public string Title => _original.Statement.Title;

    internal static TellingsView Of(Original original, TrailCase trails)
    {
        var way = trails.WayOf(original.Statement.Id);
        var told = way.Select(step => new Told(step.Telling, English(step.Passages))).ToList();
        var silent = trails.Ledger.Tellings
            .Where(t => t.Mode == TellingMode.None && t.Statement.Id == original.Statement.Id)
            .Select(t => t.Article.Publisher).ToList();
        var motifs = told.SelectMany(t => t.Telling.Cells).Select(c => c.Motif).DistinctBy(m => m.Id)
            .OrderBy(m => m.Order == 0).ThenBy(m => m.Order).ToList();
        // An original in an article names it by its id.
        var home = trails.Readings.FirstOrDefault(r => r.Article.Id == original.FirstPublishedBy)?.Article.Publisher;
        return new TellingsView(original, home ?? original.FirstPublishedBy.Split(';')[0], told, silent, motifs);
    }

    /// <inheritdoc/>
    public override string ToText()
    {
        var lines = new List<string> { Title, $"{_from}: {_original.Words}" };
        lines.AddRange(
            _told.Select(
                t =>
                    $"{t.Telling.Article.Publisher}: "
                    + $"{t.Telling.Words}{(t.English is null ? "" : $"\n  in English: {t.English}")}"));
        lines.AddRange(
            _motifs.Select((m, at) => $"{at + 1} {m.Gloss}: "
                + string.Join("; ", _told.Select(t => $"{t.Telling.Article.Publisher} {Said(t.Telling[m.Id])}"))));
        lines.AddRange(_silent.Select(who => $"{who}: not told"));
        return string.Join('\n', lines);
    }

    internal override void WriteHtml(HtmlText html)
    {
        html.Raw("<div class=\"ct-tellings\" role=\"group\"").Attribute("aria-label", Title)
            .Raw("><ol class=\"ct-wordings\">");
        Wording(html, $"The original, {_from}", _original.Language, _original.Words,
            _motifs.Select((m, at) => (at + 1, First(m))), null);
        foreach (var (telling, english) in _told)
            Wording(html, telling.Article.Publisher, telling.Article.Language, telling.Words,
                _motifs.Select((m, at) => (at + 1, telling[m.Id]?.Surface ?? "")), english);
        html.Raw("</ol>");
        Table(html);
        KeptByAll(html);
        html.Raw("</div>");
    }

    private static string? English(IReadOnlyList<Passage> passages) =>
        string.Join(" ", passages.Select(p => p.Gloss?.Translation).OfType<string>()) is { Length: > 0 } words
            ? words
            : null;

    private static string Said(LedgerCell? cell) =>
        cell is null ? "" : $"{EffectSign.Of(Word(cell.Effect))} {cell.Surface}".TrimEnd();

    private static string Word(Effect effect) => effect.ToString().ToLowerInvariant();

    /// <summary>The original's own words for a motif; empty for an addition.</summary>
    private string First(Motif motif) =>
        _told.Select(t => t.Telling[motif.Id]?.First).FirstOrDefault(span => span is not null) is { } place
        ? _original.Words.Substring(place.Start, place.Length) : "";

    private string Anchor(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{_original.Statement.Id}-motif-{number}");

    private void Wording(HtmlText html, string who, string language, string words,
        IEnumerable<(int, string)> pieces, string? english)
    {
        html.Raw("<li class=\"ct-wording\"><p class=\"ct-who\">").Text(who).Raw("</p><p class=\"ct-words\"")
            .Language(language).Raw(">");
        NumberedWords.Write(html, words, pieces, Anchor);
        html.Raw("</p>");
        if (english is not null) html.Raw("<p class=\"ct-english\">In English: ").Text(english).Raw("</p>");
        html.Raw("</li>");
    }

    private void Table(HtmlText html)
    {
        html.Raw("<div class=\"ct-scroll\" tabindex=\"0\" role=\"group\"")
            .Attribute("aria-label", Title + ", motif by motif").Raw(">")
            .Raw("<table class=\"ct-table ct-motifs\"><caption>").Text(Title)
            .Raw(", motif by motif</caption><thead><tr><th scope=\"col\">Motif</th>")
            .Raw("<th scope=\"col\">The original</th>");
        foreach (var who in _told.Select(t => t.Telling.Article.Publisher).Concat(_silent))
            html.Raw("<th scope=\"col\">").Text(who).Raw("</th>");
        html.Raw("</tr></thead><tbody>");
        foreach (var (at, motif) in _motifs.Index()) Row(html, motif, at);
        html.Raw("</tbody></table></div>");
    }

    private void Row(HtmlText html, Motif motif, int at)
    {
        var number = at + 1;
        var kept = IsKeptByAll(motif) ? " ct-kept-by-all" : "";
        html.Raw("<tr").Attribute("class", string.Create(CultureInfo.InvariantCulture, $"ct-motif-{number}{kept}"))
            .Attribute("id", Anchor(number)).Raw("><th scope=\"row\"><small>")
            .Text(number.ToString(CultureInfo.InvariantCulture)).Raw("</small> ").Text(motif.Gloss).Raw("</th><td>");
        if (First(motif) is { Length: > 0 } first)
        {
            Label(html, "The original");
            html.Text(first, _original.Language);
        }

        html.Raw("</td>");
        foreach (var (telling, _) in _told)
        {
            html.Raw("<td>");
            if (telling[motif.Id] is { } cell)
            {
                Label(html, telling.Article.Publisher);
                Cell(html, cell, telling.Article.Language);
            }

            html.Raw("</td>");
        }

        if (at == 0)
            foreach (var who in _silent)
            {
                html.Raw("<td class=\"ct-silent\"")
                    .Attribute("rowspan", _motifs.Count.ToString(CultureInfo.InvariantCulture)).Raw(">");
                Label(html, who);
                html.Raw("not told</td>");
            }

        html.Raw("</tr>");
    }

    private bool IsKeptByAll(Motif motif) => _told.All(t => t.Telling[motif.Id]?.Effect == Effect.Kept);

    private static void Cell(HtmlText html, LedgerCell cell, string language)
    {
        html.Raw(EffectSign.Of(Word(cell.Effect)).Markup);
        if (cell.Surface is { Length: > 0 } words) html.Raw(" ").Text(words, language);
    }

    /// <summary>Who speaks in a cell, for a screen on which the heads of the columns have no room.</summary>
    private static void Label(HtmlText html, string who) =>
        html.Raw("<span class=\"ct-cell-who\" aria-hidden=\"true\">").Text(who).Raw(": </span>");

    private void KeptByAll(HtmlText html)
    {
        var kept = _motifs.Where(IsKeptByAll).ToList();
        if (kept.Count == 0) return;
        html.Raw("<details class=\"ct-phone\"><summary>")
            .Text(string.Create(CultureInfo.InvariantCulture, $"{kept.Count} motifs that all of them kept"))
            .Raw("</summary><ul>");
        foreach (var motif in kept)
            html.Raw("<li>").Text(motif.Gloss).Raw(": ").Text(First(motif), _original.Language).Raw("</li>");
        html.Raw("</ul></details>");
    }

    private sealed record Told(Telling Telling, string? English);
}
