namespace Microsoft.Data.Analysis;

/// <summary>A column of floating-point numbers, or nulls.</summary>
public partial class DoubleDataFrameColumn : PrimitiveDataFrameColumn<double>
{
    /// <summary>A column of those values.</summary>
    public DoubleDataFrameColumn(string name, IEnumerable<double?> values) : base(name, values)
    {
    }

    /// <summary>A column of those values.</summary>
    public DoubleDataFrameColumn(string name, IEnumerable<double> values) : base(name, values)
    {
    }

    /// <summary>A column of that many nulls.</summary>
    public DoubleDataFrameColumn(string name, long length = 0) : base(name, length)
    {
    }

    /// <inheritdoc/>
    protected override PrimitiveDataFrameColumn<double> CreateNewColumn(string name, long length = 0) =>
        new DoubleDataFrameColumn(name, length);
}
