using System.Collections;
using System.Text;

namespace Microsoft.Data.Analysis;

/// <summary>A named column of values of one type, or nulls. Rows count from 0.</summary>
public abstract partial class DataFrameColumn : IEnumerable
{
    private readonly List<DataFrameColumnCollection> _owners = [];

    /// <summary>A column of that name and type.</summary>
    protected DataFrameColumn(string name, long length, Type type)
    {
        Name = name;
        Length = length;
        DataType = type;
    }

    /// <summary>The number of rows.</summary>
    public long Length { get; protected set; }

    /// <summary>The number of nulls.</summary>
    public abstract long NullCount { get; }

    /// <summary>The name.</summary>
    public string Name { get; private set; }

    /// <summary>The type of the values.</summary>
    public Type DataType { get; }

    /// <summary>The value in that row, or null.</summary>
    public object this[long rowIndex]
    {
        get => GetValue(rowIndex);
        set => SetValue(rowIndex, value);
    }

    /// <summary>The values of some rows.</summary>
    public IReadOnlyList<object> this[long startIndex, int length] => GetValues(startIndex, length);

    /// <summary>A column of those values.</summary>
    public static PrimitiveDataFrameColumn<T> Create<T>(string name, IEnumerable<T?> values)
        where T : unmanaged => new(name, values);

    /// <summary>A column of those values.</summary>
    public static PrimitiveDataFrameColumn<T> Create<T>(string name, IEnumerable<T> values)
        where T : unmanaged => new(name, values);

    /// <summary>A column of those texts.</summary>
    public static StringDataFrameColumn Create(string name, IEnumerable<string> values) => new(name, values);

    /// <summary>Renames the column, also in the tables it belongs to.</summary>
    public void SetName(string newName)
    {
        foreach (var owner in _owners) owner.Renaming(this, newName);
        Name = newName;
    }

    /// <summary>Whether there is a value in that row.</summary>
    public virtual bool IsValid(long index) => NullCount == 0 || this[index] != null;

    /// <summary>A copy, with nulls after it if asked for.</summary>
    public DataFrameColumn Clone(long numberOfNullsToAppend = 0) => CloneImplementation(numberOfNullsToAppend);

    /// <summary>The rows that a column of row numbers names, or that a column of flags marks.</summary>
    public DataFrameColumn Clone(DataFrameColumn mapIndices, bool invertMapIndices = false, long numberOfNullsToAppend = 0) =>
        CloneImplementation(mapIndices, invertMapIndices, numberOfNullsToAppend);

    /// <summary>The values in order.</summary>
    public DataFrameColumn Sort(bool ascending = true, bool putNullValuesLast = true) =>
        Clone(GetSortIndices(ascending, putNullValuesLast));

    /// <summary>How often each value occurs, in columns "Values" and "Counts". Nulls are left out.</summary>
    public abstract DataFrame ValueCounts();

    /// <summary>Groups a table by this column.</summary>
    public abstract GroupBy GroupBy(int columnIndex, DataFrame parent);

    /// <summary>The column with its nulls replaced.</summary>
    public virtual DataFrameColumn FillNulls(object value, bool inPlace = false) => FillNullsImplementation(value, inPlace);

    /// <summary>The column without its nulls.</summary>
    public virtual DataFrameColumn DropNulls() => DropNullsImplementation();

    /// <summary>Whether the values are numbers.</summary>
    public virtual bool IsNumericColumn() => false;

    /// <summary>Whether the table's description has a column for this one.</summary>
    public virtual bool HasDescription() => false;

    /// <summary>Number of values, greatest, least and mean, as short floating-point numbers.</summary>
    public virtual DataFrameColumn Description() => throw Refused.Operation("description", this);

    /// <summary>Type and number of values.</summary>
    public virtual StringDataFrameColumn Info() =>
        new(Name, [DataType.ToString(), (Length - NullCount).ToString(System.Globalization.CultureInfo.InvariantCulture)]);

    /// <inheritdoc/>
    public override string ToString() => ToString(DataFrame.DefaultMaxRowsToShowInPreview);

    /// <summary>The name and the first values.</summary>
    public string ToString(long rowsToShow)
    {
        var shown = Math.Min(Length, rowsToShow);
        var text = new StringBuilder(Name).Append(": ");
        for (var row = 0L; row < shown; row++) text.Append(this[row] ?? "null").Append(' ');
        if (shown < Length) text.Append(System.Globalization.CultureInfo.InvariantCulture, $" ... {rowsToShow} of total {Length}");
        return text.ToString();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumeratorCore();

    internal void Joined(DataFrameColumnCollection owner) => _owners.Add(owner);

    internal void Left(DataFrameColumnCollection owner) => _owners.Remove(owner);

    /// <summary>An empty column of the same name and type.</summary>
    internal abstract DataFrameColumn Empty();

    /// <summary>Adds a row.</summary>
    internal abstract void AppendObject(object value);

    /// <summary>The numbers of the rows, in the order of their values.</summary>
    internal abstract PrimitiveDataFrameColumn<long> GetSortIndices(bool ascending, bool putNullValuesLast);

    /// <summary>The value in that row.</summary>
    protected abstract object GetValue(long rowIndex);

    /// <summary>The values of some rows.</summary>
    protected abstract IReadOnlyList<object> GetValues(long startIndex, int length);

    /// <summary>Sets the value in that row.</summary>
    protected abstract void SetValue(long rowIndex, object value);

    /// <summary>The values, one after the other.</summary>
    protected abstract IEnumerator GetEnumeratorCore();

    /// <summary>The rows that a column of row numbers names, or that a column of flags marks.</summary>
    protected abstract DataFrameColumn CloneImplementation(DataFrameColumn mapIndices, bool invertMapIndices, long numberOfNullsToAppend);

    /// <summary>A copy, with nulls after it.</summary>
    protected abstract DataFrameColumn CloneImplementation(long numberOfNullsToAppend = 0);

    /// <summary>The column with its nulls replaced.</summary>
    protected abstract DataFrameColumn FillNullsImplementation(object value, bool inPlace);

    /// <summary>The column without its nulls.</summary>
    protected abstract DataFrameColumn DropNullsImplementation();

    /// <summary>The row numbers, with null for "no row", that an index column or a mask stands for.</summary>
    internal static IEnumerable<long?> RowsOf(DataFrameColumn map, bool inverted) => map switch
    {
        PrimitiveDataFrameColumn<long> rows => inverted ? rows.Reverse() : rows,
        PrimitiveDataFrameColumn<int> rows => (inverted ? rows.Reverse() : rows).Select(row => (long?)row),
        PrimitiveDataFrameColumn<bool> mask =>
            mask.Select((flag, row) => (flag, row)).Where(pair => pair.flag == true).Select(pair => (long?)pair.row),
        _ => throw new ArgumentException("Expected a column of long, int or bool", nameof(map)),
    };
}
