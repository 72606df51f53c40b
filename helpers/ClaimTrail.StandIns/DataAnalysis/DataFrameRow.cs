using System.Collections;
using System.Text;

namespace Microsoft.Data.Analysis;

/// <summary>A row of a table. It shows the table as it is at the moment of asking.</summary>
public class DataFrameRow : IEnumerable<object>
{
    private readonly DataFrame _dataFrame;
    private readonly long _rowIndex;

    internal DataFrameRow(DataFrame df, long rowIndex)
    {
        _dataFrame = df;
        _rowIndex = rowIndex;
    }

    /// <summary>The value in that column, by place.</summary>
    public object this[int index]
    {
        get => _dataFrame.Columns[index][_rowIndex];
        set => _dataFrame.Columns[index][_rowIndex] = value;
    }

    /// <summary>The value in that column, by name.</summary>
    public object this[string columnName]
    {
        get => _dataFrame[columnName][_rowIndex];
        set => _dataFrame[columnName][_rowIndex] = value;
    }

    /// <inheritdoc/>
    public IEnumerator<object> GetEnumerator() => _dataFrame.Columns.Select(column => column[_rowIndex]).GetEnumerator();

    /// <summary>The values under their columns' names.</summary>
    public IEnumerable<KeyValuePair<string, object>> GetValues() =>
        _dataFrame.Columns.Select(column => new KeyValuePair<string, object>(column.Name, column[_rowIndex]));

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var value in this) text.Append(value?.ToString() ?? "null").Append(' ');
        return text.ToString();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
