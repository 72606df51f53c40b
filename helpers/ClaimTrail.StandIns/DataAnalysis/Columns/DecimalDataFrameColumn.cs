namespace Microsoft.Data.Analysis;

/// <summary>A column of decimal fractions, or nulls.</summary>
public partial class DecimalDataFrameColumn : PrimitiveDataFrameColumn<decimal>
{
    /// <summary>A column of those values.</summary>
    public DecimalDataFrameColumn(string name, IEnumerable<decimal?> values) : base(name, values)
    {
    }

    /// <summary>A column of those values.</summary>
    public DecimalDataFrameColumn(string name, IEnumerable<decimal> values) : base(name, values)
    {
    }

    /// <summary>A column of that many nulls.</summary>
    public DecimalDataFrameColumn(string name, long length = 0) : base(name, length)
    {
    }

    /// <inheritdoc/>
    protected override PrimitiveDataFrameColumn<decimal> CreateNewColumn(string name, long length = 0) =>
        new DecimalDataFrameColumn(name, length);
}
