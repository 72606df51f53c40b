namespace ClaimTrail.Site.Cases;

/// <summary>A row of a table.</summary>
internal sealed class CsvFields(IReadOnlyDictionary<string, string> fields)
{
    /// <summary>A field; empty when the table has no such column.</summary>
    public string this[string column] => fields.GetValueOrDefault(column, "");

    /// <summary>A list of ids with spaces between.</summary>
    public IEnumerable<string> Ids(string column) => this[column].Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The first of several columns that says something.</summary>
    public string First(params IEnumerable<string> columns) =>
        columns.Select(column => this[column]).FirstOrDefault(value => value.Length > 0) ?? "";

    /// <summary>A whole number; null when the field holds none.</summary>
    public int? Number(string column) =>
        int.TryParse(this[column], System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
}
