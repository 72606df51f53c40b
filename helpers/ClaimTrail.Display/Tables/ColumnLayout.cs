namespace ClaimTrail.Display.Tables;

/// <summary>What the cells of a column have in common.</summary>
/// <param name="Head">The words at the top.</param>
/// <param name="IsNumeric">Every cell that is not empty holds a number, and one does.</param>
/// <param name="Decimals">How many decimals its numbers show.</param>
internal sealed record ColumnLayout(string Head, bool IsNumeric, int Decimals)
{
    public static IReadOnlyList<ColumnLayout> Of(TableView table) =>
        [.. table.Heads.Select((head, index) => Of(head, table.Rows.Select(row => row[index])))];

    public string Text(object? value) => CellText.Of(value, Decimals);

    private static ColumnLayout Of(string head, IEnumerable<object?> cells)
    {
        var values = cells.Where(cell => cell is not (null or DBNull)).ToList();
        var numeric = values.Count > 0 && values.TrueForAll(CellText.IsNumber);
        return new(head, numeric, CellText.Decimals(values));
    }
}
