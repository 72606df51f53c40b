namespace Microsoft.Data.Analysis;

/// <content>Row by row: comparison and joining of texts.</content>
public partial class StringDataFrameColumn
{
    /// <summary>The texts with that text after them.</summary>
    public static StringDataFrameColumn operator +(StringDataFrameColumn column, string value) => column.Add(value);

    /// <summary>The texts with that text before them.</summary>
    public static StringDataFrameColumn operator +(string value, StringDataFrameColumn column) =>
        new(column.Name, column._values.Select(text => value + text));

    /// <summary>The texts with that text after them.</summary>
    public StringDataFrameColumn Add(string value, bool inPlace = false)
    {
        var column = inPlace ? this : Clone();
        for (var row = 0; row < column._values.Count; row++) column._values[row] += value;
        return column;
    }

    /// <summary>The texts with those of the other column after them.</summary>
    public override DataFrameColumn Add(DataFrameColumn column, bool inPlace = false)
    {
        SameLength(column);
        return new StringDataFrameColumn(Name, _values.Select((text, row) => text + column[row]));
    }

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseEquals(DataFrameColumn column)
    {
        if (column is null) return ElementwiseIsNull();
        SameLength(column);
        return Mask(row => this[row] == column[row]?.ToString());
    }

    /// <summary>True where the text is that one.</summary>
    public PrimitiveDataFrameColumn<bool> ElementwiseEquals(string value) => Mask(row => this[row] == value);

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseEquals<T>(T value) =>
        value is DataFrameColumn column ? ElementwiseEquals(column) : ElementwiseEquals(value?.ToString());

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseNotEquals(DataFrameColumn column)
    {
        if (column is null) return ElementwiseIsNotNull();
        SameLength(column);
        return Mask(row => this[row] != column[row]?.ToString());
    }

    /// <summary>True where the text is not that one.</summary>
    public PrimitiveDataFrameColumn<bool> ElementwiseNotEquals(string value) => Mask(row => this[row] != value);

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseNotEquals<T>(T value) =>
        value is DataFrameColumn column ? ElementwiseNotEquals(column) : ElementwiseNotEquals(value?.ToString());

    private void SameLength(DataFrameColumn column)
    {
        if (Length != column.Length) throw new ArgumentException("Column lengths are mismatched", nameof(column));
    }
}
