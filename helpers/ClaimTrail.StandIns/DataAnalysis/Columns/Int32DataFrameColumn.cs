namespace Microsoft.Data.Analysis;

/// <summary>A column of 32-bit numbers, or nulls.</summary>
public partial class Int32DataFrameColumn : PrimitiveDataFrameColumn<int>
{
    /// <summary>A column of those values.</summary>
    public Int32DataFrameColumn(string name, IEnumerable<int?> values) : base(name, values)
    {
    }

    /// <summary>A column of those values.</summary>
    public Int32DataFrameColumn(string name, IEnumerable<int> values) : base(name, values)
    {
    }

    /// <summary>A column of that many nulls.</summary>
    public Int32DataFrameColumn(string name, long length = 0) : base(name, length)
    {
    }

    /// <inheritdoc/>
    protected override PrimitiveDataFrameColumn<int> CreateNewColumn(string name, long length = 0) =>
        new Int32DataFrameColumn(name, length);
}
