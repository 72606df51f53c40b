using System.Globalization;
using System.Text;

namespace Microsoft.Data.Analysis;

/// <content>Writing CSV.</content>
public partial class DataFrame
{
    /// <summary>Writes a CSV file. Give <paramref name="encoding"/>: without it the package writes ASCII.</summary>
    /// <exception cref="ArgumentException">The culture's decimal sign is the separator.</exception>
    /// <exception cref="NotSupportedException">No encoding is given and a text is not ASCII.</exception>
    public static void SaveCsv(
        DataFrame dataFrame, string path,
        char separator = ',', bool header = true,
        Encoding encoding = null, CultureInfo cultureInfo = null)
    {
        using var stream = new FileStream(path, FileMode.Create);
        SaveCsv(dataFrame, stream, separator, header, encoding, cultureInfo);
    }

    /// <summary>Writes CSV into a stream, which stays open.</summary>
    public static void SaveCsv(
        DataFrame dataFrame, Stream csvStream,
        char separator = ',', bool header = true,
        Encoding encoding = null, CultureInfo cultureInfo = null)
    {
        var culture = cultureInfo ?? CultureInfo.CurrentCulture;
        if (culture.NumberFormat.NumberDecimalSeparator == separator.ToString())
            throw new ArgumentException("Decimal separator cannot match the column separator");
        using var writer = new StreamWriter(csvStream, encoding ?? Encoding.ASCII, leaveOpen: true);
        if (dataFrame is null) return;
        if (header) WriteLine(dataFrame.Columns.Select(column => column.Name));
        foreach (var row in dataFrame.Rows) WriteLine(row.Select(value => Written(value, culture)));

        void WriteLine(IEnumerable<string> cells)
        {
            var line = string.Join(separator, cells.Select(cell => Quoted(cell, separator)));
            if (encoding is null && line.FirstOrDefault(c => c > '\u007f') != default) throw Refused.AsciiFile(line);
            writer.WriteLine(line);
        }
    }

    private static string Written(object value, CultureInfo culture) => value switch
    {
        null => "",
        float number => number.ToString("G9", culture),
        double number => number.ToString("G17", culture),
        decimal number => number.ToString("G31", culture),
        IFormattable formattable => formattable.ToString(null, culture),
        _ => value.ToString(),
    };

    private static string Quoted(string cell, char separator) =>
        cell.AsSpan().IndexOfAny(separator, '\n', '"') < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
