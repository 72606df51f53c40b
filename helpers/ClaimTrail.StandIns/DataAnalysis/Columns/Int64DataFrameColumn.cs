namespace Microsoft.Data.Analysis;

/// <summary>A column of 64-bit numbers, or nulls.</summary>
public partial class Int64DataFrameColumn : PrimitiveDataFrameColumn<long>
{
    /// <summary>A column of those values.</summary>
    public Int64DataFrameColumn(string name, IEnumerable<long?> values) : base(name, values)
    {
    }

    /// <summary>A column of those values.</summary>
    public Int64DataFrameColumn(string name, IEnumerable<long> values) : base(name, values)
    {
    }

    /// <summary>A column of that many nulls.</summary>
    public Int64DataFrameColumn(string name, long length = 0) : base(name, length)
    {
    }

    /// <inheritdoc/>
    protected override PrimitiveDataFrameColumn<long> CreateNewColumn(string name, long length = 0) =>
        new Int64DataFrameColumn(name, length);
}
