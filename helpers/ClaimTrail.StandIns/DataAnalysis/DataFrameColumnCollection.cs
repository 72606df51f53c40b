using System.Collections.ObjectModel;

namespace Microsoft.Data.Analysis;

/// <summary>The columns of a table: all of one length, no two of one name.</summary>
public partial class DataFrameColumnCollection : Collection<DataFrameColumn>
{
    internal DataFrameColumnCollection(IEnumerable<DataFrameColumn> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        foreach (var column in columns) Add(column);
    }

    internal long RowCount => Count == 0 ? 0 : this[0].Length;

    /// <summary>The column of that name. Setting one renames it, and replaces the column of that name or comes last.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public DataFrameColumn this[string columnName]
    {
        get
        {
            var index = IndexOf(columnName);
            return index >= 0 ? this[index] : throw new ArgumentException($"Column '{columnName}' does not exist", nameof(columnName));
        }

        set
        {
            var index = IndexOf(columnName);
            value.SetName(columnName);
            if (index < 0) Add(value);
            else this[index] = value;
        }
    }

    /// <summary>Renames a column.</summary>
    public void RenameColumn(string currentName, string newName) => this[currentName].SetName(newName);

    /// <summary>Puts a new column in that place.</summary>
    public void Insert<T>(int columnIndex, IEnumerable<T> column, string columnName)
        where T : unmanaged => Insert(columnIndex, new PrimitiveDataFrameColumn<T>(columnName, column));

    /// <summary>Takes a column out, if there is one of that name.</summary>
    public void Remove(string columnName)
    {
        var index = IndexOf(columnName);
        if (index >= 0) RemoveAt(index);
    }

    /// <summary>The place of the column of that name, or -1.</summary>
    public int IndexOf(string columnName)
    {
        for (var index = 0; index < Count; index++)
            if (this[index].Name == columnName) return index;
        return -1;
    }

    internal void Renaming(DataFrameColumn column, string newName)
    {
        var index = IndexOf(newName);
        if (index >= 0 && !ReferenceEquals(this[index], column)) throw Duplicate(newName);
    }

    /// <inheritdoc/>
    protected override void InsertItem(int index, DataFrameColumn item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (Count > 0) CheckLength(item);
        if (IndexOf(item.Name) >= 0) throw Duplicate(item.Name);
        item.Joined(this);
        base.InsertItem(index, item);
    }

    /// <inheritdoc/>
    protected override void SetItem(int index, DataFrameColumn item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (RowCount > 0) CheckLength(item);
        var present = IndexOf(item.Name);
        if (present >= 0 && present != index) throw Duplicate(item.Name);
        this[index].Left(this);
        item.Joined(this);
        base.SetItem(index, item);
    }

    /// <inheritdoc/>
    protected override void RemoveItem(int index)
    {
        this[index].Left(this);
        base.RemoveItem(index);
    }

    /// <inheritdoc/>
    protected override void ClearItems()
    {
        foreach (var column in this) column.Left(this);
        base.ClearItems();
    }

    private static ArgumentException Duplicate(string name) =>
        new($"DataFrame already contains a column called {name}", nameof(name));

    private void CheckLength(DataFrameColumn column)
    {
        if (column.Length != RowCount) throw new ArgumentException("Column lengths are mismatched", nameof(column));
    }
}
