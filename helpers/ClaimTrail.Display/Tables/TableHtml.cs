using System.Globalization;
using ClaimTrail.Display.Html;

namespace ClaimTrail.Display.Tables;

/// <summary>Writes a table as markup.</summary>
internal static class TableHtml
{
    // "align" is kept by viewers that strip every style, GitHub's among them.
    private const string Right = " class=\"ct-num\" align=\"right\"";

    public static void Write(TableView table, HtmlText html)
    {
        var layouts = ColumnLayout.Of(table);
        var shown = Math.Max(1, table.Shown);
        // One more row costs less than a fold around it.
        if (table.Rows.Count <= shown + 1) shown = table.Rows.Count;
        html.Raw("<div class=\"ct-scroll\" tabindex=\"0\" role=\"group\"").Attribute("aria-label", table.Caption).Raw(">");
        Rows(table, layouts, 0, shown, html);
        html.Raw("</div>");
        if (shown == table.Rows.Count) return;
        var rest = table.Rows.Count - shown;
        html.Raw("<details class=\"ct-more\"><summary>")
            .Text(string.Create(CultureInfo.InvariantCulture, $"{rest} more rows of {table.Rows.Count}")).Raw("</summary>")
            .Raw("<div class=\"ct-scroll\" tabindex=\"0\" role=\"group\"").Attribute("aria-label", table.Caption + ", continued").Raw(">");
        Rows(table, layouts, shown, table.Rows.Count, html);
        html.Raw("</div></details>");
    }

    private static void Rows(TableView table, IReadOnlyList<ColumnLayout> layouts, int from, int to, HtmlText html)
    {
        html.Raw("<table class=\"ct-table\"><caption>").Text(table.Caption).Raw(from > 0 ? ", continued" : "").Raw("</caption><thead><tr>");
        foreach (var layout in layouts) Head(layout, html);
        html.Raw("</tr></thead><tbody>");
        for (var row = from; row < to; row++)
        {
            html.Raw("<tr>");
            for (var column = 0; column < layouts.Count; column++) Cell(table.Rows[row][column], layouts[column], html);
            html.Raw("</tr>");
        }
        html.Raw("</tbody></table>");
    }

    private static void Head(ColumnLayout layout, HtmlText html)
    {
        html.Raw("<th scope=\"col\"").Raw(layout.IsNumeric ? Right : "").Raw(">").Text(layout.Column.Head);
        if (layout.Column.Unit is { } unit) html.Raw(" <small class=\"ct-unit\">").Text(unit).Raw("</small>");
        html.Raw("</th>");
    }

    private static void Cell(object? value, ColumnLayout layout, HtmlText html)
    {
        var text = layout.Text(value);
        // The whole cell takes the language, so that a long Arabic text also starts each of its lines on the right.
        html.Raw("<td").Language(value is Phrase phrase ? phrase.Language : value is string ? layout.Column.Language : null)
            .Raw(layout.IsNumeric ? Right : value is DateOnly or DateTime ? " class=\"ct-date\"" : "").Raw(">");
        if (value is VerdictSign verdict)
            verdict.WriteHtml(html);
        else if (value is EffectSign effect)
            effect.WriteHtml(html);
        else if (value is Uri { IsAbsoluteUri: true, Scheme: "http" or "https" } address)
            html.Raw("<a").Attribute("href", address.AbsoluteUri).Raw(">").Text(text).Raw("</a>");
        else if (value is Phrase || layout.Column.Language is not null)
            html.Encoded(text);
        else
            html.Text(text);
        html.Raw("</td>");
    }
}
