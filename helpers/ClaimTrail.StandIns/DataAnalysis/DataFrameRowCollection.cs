using System.Collections;

namespace Microsoft.Data.Analysis;

/// <summary>The rows of a table.</summary>
public class DataFrameRowCollection : IEnumerable<DataFrameRow>
{
    private readonly DataFrame _dataFrame;

    internal DataFrameRowCollection(DataFrame dataFrame) => _dataFrame = dataFrame;

    /// <summary>The number of rows.</summary>
    public long Count => _dataFrame.Columns.RowCount;

    /// <summary>That row, counted from 0.</summary>
    public DataFrameRow this[long index] => new(_dataFrame, index);

    /// <inheritdoc/>
    public IEnumerator<DataFrameRow> GetEnumerator()
    {
        for (var row = 0L; row < Count; row++) yield return new DataFrameRow(_dataFrame, row);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
