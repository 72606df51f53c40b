namespace Microsoft.Data.Analysis;

/// <summary>A column of numbers from 0 to 255, or nulls.</summary>
public partial class ByteDataFrameColumn : PrimitiveDataFrameColumn<byte>
{
    /// <summary>A column of those values.</summary>
    public ByteDataFrameColumn(string name, IEnumerable<byte?> values) : base(name, values)
    {
    }

    /// <summary>A column of those values.</summary>
    public ByteDataFrameColumn(string name, IEnumerable<byte> values) : base(name, values)
    {
    }

    /// <summary>A column of that many nulls.</summary>
    public ByteDataFrameColumn(string name, long length = 0) : base(name, length)
    {
    }

    /// <inheritdoc/>
    protected override PrimitiveDataFrameColumn<byte> CreateNewColumn(string name, long length = 0) =>
        new ByteDataFrameColumn(name, length);
}
