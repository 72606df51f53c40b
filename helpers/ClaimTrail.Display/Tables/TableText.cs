using System.Globalization;
using System.Text;

namespace ClaimTrail.Display.Tables;

/// <summary>Writes a table as text in columns.</summary>
internal static class TableText
{
    public static string Write(TableView table)
    {
        var layouts = ColumnLayout.Of(table);
        string[] heads = [.. table.Heads];
        var lines = table.Rows
            .Take(table.Open)
            .Select(row => layouts.Select((layout, i) => OneLine(layout.Text(row[i]))).ToArray())
            .ToList();
        var widths = heads
            .Select((head, i) => lines.Select(line => TextWidth.Of(line[i])).Append(TextWidth.Of(head)).Max())
            .ToArray();

        var text = new StringBuilder(table.Caption).Append('\n');
        Line(text, heads, layouts, widths);
        text.AppendJoin("  ", widths.Select(width => new string('-', width))).Append('\n');
        foreach (var line in lines) Line(text, line, layouts, widths);
        if (table.Open < table.Rows.Count)
            text.Append(CultureInfo.InvariantCulture, $"({table.Rows.Count - table.Open} more rows)\n");
        return text.ToString().TrimEnd('\n');
    }

    private static void Line(StringBuilder text, string[] cells, IReadOnlyList<ColumnLayout> layouts, int[] widths)
    {
        var line = string.Join("  ",
            cells.Select((cell, i) => layouts[i].IsNumeric
                ? TextWidth.PadLeft(cell, widths[i])
                : TextWidth.PadRight(cell, widths[i])));
        text.Append(line.TrimEnd()).Append('\n');
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
