namespace ClaimTrail.Display.Tables;

/// <summary>What the cells of a column have in common.</summary>
/// <param name="Column">The head.</param>
/// <param name="IsNumeric">Every cell that is not empty holds a number, and one does.</param>
/// <param name="Decimals">How many decimals its numbers show.</param>
internal sealed record ColumnLayout(Column Column, bool IsNumeric, int Decimals)
{
    public static IReadOnlyList<ColumnLayout> Of(TableView table) =>
        [.. table.Columns.Select((column, index) => Of(column, table.Rows.Select(row => row[index])))];

    public string Text(object? value) => CellText.Of(value, Column.Format, Decimals);

    private static ColumnLayout Of(Column column, IEnumerable<object?> cells)
    {
        var values = cells.Where(cell => cell is not (null or DBNull)).ToList();
        var numeric = values.Count > 0 && values.TrueForAll(CellText.IsNumber);
        return new(column, numeric, CellText.Decimals(values));
    }
}
