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

/// <summary>How many columns a text takes in a terminal: two for an East Asian wide character (Unicode Standard Annex
/// 11, W and F, by block), none for a combining mark.</summary>
internal static class TextWidth
{
    public static int Of(string text) => text.Sum(Of);

    public static string PadLeft(string text, int width) => new string(' ', Math.Max(0, width - Of(text))) + text;

    public static string PadRight(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    private static int Of(char c) => c switch
    {
        (>= '\u1100' and <= '\u115f') or (>= '\u2e80' and <= '\u303e') or (>= '\u3041' and <= '\ua4cf')
            or (>= '\uac00' and <= '\ud7a3')
            or (>= '\uf900' and <= '\ufaff') or (>= '\ufe30' and <= '\ufe6f') or (>= '\uff00' and <= '\uff60')
            or (>= '\uffe0' and <= '\uffe6') => 2,
        < '\u0300' => 1,
        _ =>
            CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format ? 0 : 1,
    };
}
