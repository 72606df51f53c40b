namespace Microsoft.Data.Analysis;

/// <summary>A column of 16-bit numbers without sign, or nulls.</summary>
public partial class UInt16DataFrameColumn : PrimitiveDataFrameColumn<ushort>
{
    /// <summary>A column of those values.</summary>
    public UInt16DataFrameColumn(string name, IEnumerable<ushort?> values) : base(name, values)
    {
    }

    /// <summary>A column of those values.</summary>
    public UInt16DataFrameColumn(string name, IEnumerable<ushort> values) : base(name, values)
    {
    }

    /// <summary>A column of that many nulls.</summary>
    public UInt16DataFrameColumn(string name, long length = 0) : base(name, length)
    {
    }

    /// <inheritdoc/>
    protected override PrimitiveDataFrameColumn<ushort> CreateNewColumn(string name, long length = 0) =>
        new UInt16DataFrameColumn(name, length);
}
