namespace Microsoft.Data.Analysis;

/// <summary>A column of short floating-point numbers, or nulls.</summary>
public partial class SingleDataFrameColumn : PrimitiveDataFrameColumn<float>
{
    /// <summary>A column of those values.</summary>
    public SingleDataFrameColumn(string name, IEnumerable<float?> values) : base(name, values)
    {
    }

    /// <summary>A column of those values.</summary>
    public SingleDataFrameColumn(string name, IEnumerable<float> values) : base(name, values)
    {
    }

    /// <summary>A column of that many nulls.</summary>
    public SingleDataFrameColumn(string name, long length = 0) : base(name, length)
    {
    }

    /// <inheritdoc/>
    protected override PrimitiveDataFrameColumn<float> CreateNewColumn(string name, long length = 0) =>
        new SingleDataFrameColumn(name, length);
}
