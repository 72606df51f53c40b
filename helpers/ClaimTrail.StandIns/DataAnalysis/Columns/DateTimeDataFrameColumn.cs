namespace Microsoft.Data.Analysis;

/// <summary>A column of points in time, or nulls.</summary>
public partial class DateTimeDataFrameColumn : PrimitiveDataFrameColumn<DateTime>
{
    /// <summary>A column of those values.</summary>
    public DateTimeDataFrameColumn(string name, IEnumerable<DateTime?> values) : base(name, values)
    {
    }

    /// <summary>A column of those values.</summary>
    public DateTimeDataFrameColumn(string name, IEnumerable<DateTime> values) : base(name, values)
    {
    }

    /// <summary>A column of that many nulls.</summary>
    public DateTimeDataFrameColumn(string name, long length = 0) : base(name, length)
    {
    }

    /// <inheritdoc/>
    protected override PrimitiveDataFrameColumn<DateTime> CreateNewColumn(string name, long length = 0) =>
        new DateTimeDataFrameColumn(name, length);
}
