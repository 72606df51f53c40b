using System.Globalization;
using System.Text;

namespace ClaimTrail.Notebooks.Formatting;

/// <summary>Rows and columns of finished text, as markup and as aligned plain text.</summary>
/// <param name="Heads">One per column.</param>
/// <param name="Rows">Each as long as <paramref name="Heads"/>.</param>
/// <param name="IsNumeric">Per column: whether it holds numbers, which stand to the right.</param>
/// <param name="More">What is said below when not all rows are shown, or null.</param>
internal sealed record TableView(
    IReadOnlyList<string> Heads,
    IReadOnlyList<IReadOnlyList<string>> Rows,
    IReadOnlyList<bool> IsNumeric,
    string? More)
{
    /// <summary>How many rows a table shows.</summary>
    public const int RowLimit = 100;

    public string ToHtml()
    {
        var html = new StringBuilder("<table>\n<thead><tr>");
        foreach (var head in Heads) html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{HtmlText.Encode(head)}</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in Rows)
        {
            html.Append("<tr>");
            for (var column = 0; column < row.Count; column++)
            {
                html.Append(IsNumeric[column] ? "<td align=\"right\">" : "<td dir=\"auto\">")
                    .Append(HtmlText.Encode(row[column])).Append("</td>");
            }
            html.Append("</tr>\n");
        }
        html.Append("</tbody>\n</table>");
        if (More is not null) html.Append("\n<p>").Append(HtmlText.Encode(More)).Append("</p>");
        return html.ToString();
    }

    public string ToText()
    {
        var widths = Heads.Select((head, column) => Rows.Select(row => row[column].Length).Append(head.Length).Max()).ToArray();
        var lines = new[] { Heads }.Concat(Rows).Select(row => string.Join("  ", row.Select((cell, column) =>
            IsNumeric[column] ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]))).TrimEnd());
        var text = string.Join('\n', lines);
        return More is null ? text : $"{text}\n{More}";
    }
}
