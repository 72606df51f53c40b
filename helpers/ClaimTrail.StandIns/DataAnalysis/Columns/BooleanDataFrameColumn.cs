namespace Microsoft.Data.Analysis;

/// <summary>A column of true or false, or nulls.</summary>
public partial class BooleanDataFrameColumn : PrimitiveDataFrameColumn<bool>
{
    /// <summary>A column of those values.</summary>
    public BooleanDataFrameColumn(string name, IEnumerable<bool?> values) : base(name, values)
    {
    }

    /// <summary>A column of those values.</summary>
    public BooleanDataFrameColumn(string name, IEnumerable<bool> values) : base(name, values)
    {
    }

    /// <summary>A column of that many nulls.</summary>
    public BooleanDataFrameColumn(string name, long length = 0) : base(name, length)
    {
    }

    /// <inheritdoc/>
    protected override PrimitiveDataFrameColumn<bool> CreateNewColumn(string name, long length = 0) =>
        new BooleanDataFrameColumn(name, length);
}
