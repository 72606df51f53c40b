using Microsoft.Data.Analysis;

namespace ClaimTrail.Display.Tables;

/// <summary>Makes a table of a DataFrame.</summary>
internal static class DataFrameReader
{
    public static TableView Read(string caption, DataFrame frame, IReadOnlyList<Column> wanted)
    {
        ArgumentNullException.ThrowIfNull(frame);
        if (wanted.Count == 0) wanted = [.. frame.Columns.Select(column => new Column(column.Name))];
        var chosen = wanted.Select(column => Find(frame, column.From ?? column.Head)).ToList();
        return new TableView(caption, wanted, Rows(chosen, frame.Rows.Count));
    }

    private static IEnumerable<IEnumerable<object?>> Rows(List<DataFrameColumn> columns, long length)
    {
        for (var row = 0L; row < length; row++)
        {
            var at = row;
            yield return columns.Select(column => column[at]).ToArray();
        }
    }

    private static DataFrameColumn Find(DataFrame frame, string name) =>
        frame.Columns.FirstOrDefault(column => string.Equals(column.Name, name, StringComparison.Ordinal))
        ?? throw new ArgumentException(
            $"The DataFrame has no column \"{name}\"; it has {string.Join(", ", frame.Columns.Select(column => column.Name))}.", nameof(name));
}
