using System.Globalization;
using CsvHelper;

namespace ClaimTrail.Articles;

/// <summary>Writes a case file: UTF-8 without a mark, lines that end in LF, quotation marks only where needed.</summary>
internal static class CsvText
{
    public static string Write(string[] columns, IEnumerable<string[]> rows)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = CsvWriter.Create(text, CsvWriterOptions.Default with
        {
            NewLine = "\n",
            FormatProvider = CultureInfo.InvariantCulture,
        }))
        {
            writer.WriteHeader(columns);
            foreach (var row in rows) writer.WriteRecord(row);
        }

        return text.ToString();
    }
}
