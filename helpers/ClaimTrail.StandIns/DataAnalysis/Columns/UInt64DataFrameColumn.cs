namespace Microsoft.Data.Analysis;

/// <summary>A column of 64-bit numbers without sign, or nulls.</summary>
public partial class UInt64DataFrameColumn : PrimitiveDataFrameColumn<ulong>
{
    /// <summary>A column of those values.</summary>
    public UInt64DataFrameColumn(string name, IEnumerable<ulong?> values) : base(name, values)
    {
    }

    /// <summary>A column of those values.</summary>
    public UInt64DataFrameColumn(string name, IEnumerable<ulong> values) : base(name, values)
    {
    }

    /// <summary>A column of that many nulls.</summary>
    public UInt64DataFrameColumn(string name, long length = 0) : base(name, length)
    {
    }

    /// <inheritdoc/>
    protected override PrimitiveDataFrameColumn<ulong> CreateNewColumn(string name, long length = 0) =>
        new UInt64DataFrameColumn(name, length);
}
