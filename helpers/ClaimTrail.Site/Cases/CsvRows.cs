using System.Globalization;
using CsvHelper;

namespace ClaimTrail.Site.Cases;

/// <summary>Reads the tables that the pages show.</summary>
internal static class CsvRows
{
    /// <summary>The rows of a table, each as column and field; none when there is no such file.</summary>
    public static IReadOnlyList<CsvFields> Read(string path)
    {
        if (!File.Exists(path)) return [];
        using var reader = CsvReader.FromText(File.ReadAllText(path), CsvReaderOptions.Default with
        {
            Separator = ',',
            FormatProvider = CultureInfo.InvariantCulture,
        });
        reader.ReadHeader();
        var heads = reader.Headers.ToList();
        var rows = new List<CsvFields>();
        while (reader.Read())
            rows.Add(new CsvFields(heads.Select((head, i) => (head, Value: Plain(reader.GetString(i))))
                .ToDictionary(field => field.head, field => field.Value, StringComparer.Ordinal)));
        return rows;
    }

    /// <summary>Takes away the apostrophe that keeps a spreadsheet from running a field as a formula.</summary>
    private static string Plain(string field) =>
        field is ['\'', '=' or '+' or '-' or '@' or '\t' or '\r', ..] ? field[1..] : field;
}
