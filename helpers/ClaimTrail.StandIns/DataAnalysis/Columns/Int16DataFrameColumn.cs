namespace Microsoft.Data.Analysis;

/// <summary>A column of 16-bit numbers, or nulls.</summary>
public partial class Int16DataFrameColumn : PrimitiveDataFrameColumn<short>
{
    /// <summary>A column of those values.</summary>
    public Int16DataFrameColumn(string name, IEnumerable<short?> values) : base(name, values)
    {
    }

    /// <summary>A column of those values.</summary>
    public Int16DataFrameColumn(string name, IEnumerable<short> values) : base(name, values)
    {
    }

    /// <summary>A column of that many nulls.</summary>
    public Int16DataFrameColumn(string name, long length = 0) : base(name, length)
    {
    }

    /// <inheritdoc/>
    protected override PrimitiveDataFrameColumn<short> CreateNewColumn(string name, long length = 0) =>
        new Int16DataFrameColumn(name, length);
}
