namespace Microsoft.Data.Analysis;

/// <summary>A column of 32-bit numbers without sign, or nulls.</summary>
public partial class UInt32DataFrameColumn : PrimitiveDataFrameColumn<uint>
{
    /// <summary>A column of those values.</summary>
    public UInt32DataFrameColumn(string name, IEnumerable<uint?> values) : base(name, values)
    {
    }

    /// <summary>A column of those values.</summary>
    public UInt32DataFrameColumn(string name, IEnumerable<uint> values) : base(name, values)
    {
    }

    /// <summary>A column of that many nulls.</summary>
    public UInt32DataFrameColumn(string name, long length = 0) : base(name, length)
    {
    }

    /// <inheritdoc/>
    protected override PrimitiveDataFrameColumn<uint> CreateNewColumn(string name, long length = 0) =>
        new UInt32DataFrameColumn(name, length);
}
