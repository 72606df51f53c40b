namespace Microsoft.Data.Analysis;

/// <summary>A column of numbers from -128 to 127, or nulls.</summary>
public partial class SByteDataFrameColumn : PrimitiveDataFrameColumn<sbyte>
{
    /// <summary>A column of those values.</summary>
    public SByteDataFrameColumn(string name, IEnumerable<sbyte?> values) : base(name, values)
    {
    }

    /// <summary>A column of those values.</summary>
    public SByteDataFrameColumn(string name, IEnumerable<sbyte> values) : base(name, values)
    {
    }

    /// <summary>A column of that many nulls.</summary>
    public SByteDataFrameColumn(string name, long length = 0) : base(name, length)
    {
    }

    /// <inheritdoc/>
    protected override PrimitiveDataFrameColumn<sbyte> CreateNewColumn(string name, long length = 0) =>
        new SByteDataFrameColumn(name, length);
}
