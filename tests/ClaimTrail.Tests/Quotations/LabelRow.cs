using System.Globalization;
using CsvHelper;

namespace ClaimTrail.Tests.Quotations;

/// <summary>One row of a file of labels, by the names of its columns.</summary>
internal sealed class LabelRow(Dictionary<string, string> values)
{
    public string this[string column] => values[column];

    public static IReadOnlyList<LabelRow> Read(string path)
    {
        using var reader = CsvReader.FromText(File.ReadAllText(path),
            CsvReaderOptions.Default with { FormatProvider = CultureInfo.InvariantCulture });
        reader.ReadHeader();
        var heads = reader.Headers.ToList();
        var rows = new List<LabelRow>();
        while (reader.Read()) rows.Add(new LabelRow(heads.Select((h, i) => (h, reader.GetString(i))).ToDictionary()));
        return rows;
    }

    public string? Optional(string column) => values[column] is { Length: > 0 } value ? value : null;

    public int Number(string column) => int.Parse(values[column], CultureInfo.InvariantCulture);
}
