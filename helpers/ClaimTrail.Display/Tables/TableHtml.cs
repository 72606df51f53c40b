using System.Globalization;
using ClaimTrail.Display.Html;

namespace ClaimTrail.Display.Tables;

/// <summary>Writes a table as markup.</summary>
internal static class TableHtml
{
    // "align" is kept by viewers that strip every style, GitHub's among them.
    private const string Number = " class=\"ct-num\"" + Right, Right = " align=\"right\"", Left = " align=\"left\"";

    public static void Write(TableView table, HtmlText html)
    {
        var layouts = ColumnLayout.Of(table);
        var named = NamesRows(table, layouts);
        Rows(table, layouts, named, 0, table.Open, html);
        var rest = table.Rows.Count - table.Open;
        if (rest == 0) return;
        html.Raw("<details class=\"ct-more\"><summary>")
            .Text(string.Create(CultureInfo.InvariantCulture, $"{rest} more rows of {table.Rows.Count}"))
            .Raw("</summary>");
        Rows(table, layouts, named, table.Open, table.Rows.Count, html);
        html.Raw("</details>");
    }

    /// <summary>Whether the first column names the rows: a word in each row, and none twice.</summary>
    private static bool NamesRows(TableView table, IReadOnlyList<ColumnLayout> layouts)
    {
        if (layouts.Count < 2 || layouts[0].IsNumeric
            || table.Rows.Any(row => row[0] is not (string or Phrase or bool))) return false;
        var names = table.Rows.Select(row => layouts[0].Text(row[0])).ToList();
        return names.TrueForAll(name => name.Length > 0)
            && names.Distinct(StringComparer.Ordinal).Count() == names.Count;
    }

    private static void Rows(TableView table, IReadOnlyList<ColumnLayout> layouts, bool named, int from,
        int to, HtmlText html)
    {
        var continued = from > 0 ? ", continued" : "";
        html.Raw("<div class=\"ct-scroll\" tabindex=\"0\" role=\"group\"")
            .Attribute("aria-label", table.Caption + continued)
            .Raw("><table class=\"ct-table\"><caption>").Text(table.Caption).Raw(continued)
            .Raw("</caption><thead><tr>");
        foreach (var layout in layouts)
            html.Raw("<th scope=\"col\"").Raw(layout.IsNumeric ? Number : "").Raw(">").Text(layout.Head).Raw("</th>");
        html.Raw("</tr></thead><tbody>");
        for (var row = from; row < to; row++)
        {
            html.Raw("<tr>");
            for (var column = 0; column < layouts.Count; column++)
                Cell(table.Rows[row][column], layouts[column], namesRow: column == 0 && named, html);
            html.Raw("</tr>");
        }
        html.Raw("</tbody></table></div>");
    }

    private static void Cell(object? value, ColumnLayout layout, bool namesRow, HtmlText html)
    {
        var text = layout.Text(value);
        var language = (value as Phrase)?.Language;
        // A name in Latin letters among Arabic ones runs as it is written.
        if (language is not null && Direction.IsRightToLeft(language) && !Direction.HasRightToLeft(text))
            language = null;
        // The whole cell takes the language, so that a long Arabic text also starts each of its lines on the right.
        html.Raw(namesRow ? "<th scope=\"row\"" : "<td").Language(language).Raw(value switch
        {
            _ when namesRow => language is not null && Direction.IsRightToLeft(language) ? Right : Left,
            _ when layout.IsNumeric => Number,
            DateOnly or DateTime => " class=\"ct-date\"",
            _ => "",
        }).Raw(">");
        if (value is VerdictSign verdict)
            html.Raw(verdict.Markup);
        else if (value is EffectSign effect)
            html.Raw(effect.Markup);
        else if (value is Uri { IsAbsoluteUri: true, Scheme: "http" or "https" } address)
            html.Raw("<a").Attribute("href", address.AbsoluteUri).Raw(">").Text(text).Raw("</a>");
        else if (value is Phrase)
            html.Encoded(text);
        else
            html.Text(text);
        html.Raw(namesRow ? "</th>" : "</td>");
    }
}
