using System.Globalization;
using System.Text;

namespace Microsoft.Data.Analysis;

/// <summary>A table of named columns. Where a call has an <c>inPlace</c>, the table itself stays as it is unless that is true.</summary>
public partial class DataFrame
{
    internal const int DefaultMaxRowsToShowInPreview = 25;

    /// <summary>A table of those columns.</summary>
    public DataFrame(IEnumerable<DataFrameColumn> columns)
    {
        Columns = new DataFrameColumnCollection(columns);
        Rows = new DataFrameRowCollection(this);
    }

    /// <summary>A table of those columns.</summary>
    public DataFrame(params DataFrameColumn[] columns) : this((IEnumerable<DataFrameColumn>)columns)
    {
    }

    /// <summary>The columns.</summary>
    public DataFrameColumnCollection Columns { get; }

    /// <summary>The rows.</summary>
    public DataFrameRowCollection Rows { get; }

    /// <summary>The value in that row and column, both counted from 0.</summary>
    public object this[long rowIndex, int columnIndex]
    {
        get => Columns[columnIndex][rowIndex];
        set => Columns[columnIndex][rowIndex] = value;
    }

    /// <summary>The rows that are marked.</summary>
    public DataFrame this[PrimitiveDataFrameColumn<bool> rowFilter] => Filter(rowFilter);

    /// <summary>The rows of those numbers.</summary>
    public DataFrame this[PrimitiveDataFrameColumn<int> rowIndices] => Filter(rowIndices);

    /// <summary>The rows of those numbers.</summary>
    public DataFrame this[PrimitiveDataFrameColumn<long> rowIndices] => Filter(rowIndices);

    /// <summary>The rows of those numbers.</summary>
    public DataFrame this[IEnumerable<int> rowIndices] => Filter(new PrimitiveDataFrameColumn<int>("Filter", rowIndices));

    /// <summary>The rows of those numbers.</summary>
    public DataFrame this[IEnumerable<long> rowIndices] => Filter(new PrimitiveDataFrameColumn<long>("Filter", rowIndices));

    /// <summary>The rows that are marked.</summary>
    public DataFrame this[IEnumerable<bool> rowFilter] => Filter(new PrimitiveDataFrameColumn<bool>("Filter", rowFilter));

    /// <summary>The column of that name. Setting one renames it, and replaces the column of that name or comes last.</summary>
    public DataFrameColumn this[string columnName]
    {
        get => Columns[columnName];
        set => Columns[columnName] = value;
    }

    /// <summary>The rows that are marked.</summary>
    public DataFrame Filter(PrimitiveDataFrameColumn<bool> filter) => Select(filter);

    /// <summary>The rows of those numbers.</summary>
    public DataFrame Filter(PrimitiveDataFrameColumn<int> rowIndices) => Select(rowIndices);

    /// <summary>The rows of those numbers.</summary>
    public DataFrame Filter(PrimitiveDataFrameColumn<long> rowIndices) => Select(rowIndices);

    /// <summary>The first rows.</summary>
    public DataFrame Head(int numberOfRows) => Select(RowNumbers(0, Math.Min(numberOfRows, Rows.Count)));

    /// <summary>The last rows.</summary>
    public DataFrame Tail(int numberOfRows)
    {
        var start = Math.Max(0, Rows.Count - numberOfRows);
        return Select(RowNumbers(start, Rows.Count - start));
    }

    /// <summary>A copy.</summary>
    public DataFrame Clone() => new(Columns.Select(column => column.Clone()));

    /// <summary>Type and number of values of each column.</summary>
    public DataFrame Info()
    {
        var info = new DataFrame();
        if (Columns.Count > 0) info.Columns.Add(new StringDataFrameColumn("Info", ["DataType", "Length (excluding null values)"]));
        foreach (var column in Columns) info.Columns.Add(column.Info());
        return info;
    }

    /// <summary>Number of values, greatest, least and mean of each column of numbers, as short floating-point numbers.</summary>
    public DataFrame Description()
    {
        var described = Columns.Where(column => column.HasDescription()).Select(column => column.Description()).ToList();
        if (described.Count == 0) return new DataFrame();
        var heads = new StringDataFrameColumn("Description", ["Length (excluding null values)", "Max", "Min", "Mean"]);
        return new DataFrame(described.Prepend(heads));
    }

    /// <summary>The rows in the order of that column: texts in the order of the current culture. Rows that tie keep their order
    /// here; in the package they need not.</summary>
    public DataFrame OrderBy(string columnName, bool ascending = true, bool putNullValuesLast = true) =>
        Select(Columns[columnName].GetSortIndices(ascending, putNullValuesLast));

    /// <summary>The rows in the opposite order of that column.</summary>
    public DataFrame OrderByDescending(string columnName, bool putNullValuesLast = true) =>
        OrderBy(columnName, false, putNullValuesLast);

    /// <summary>The table with that text before each column's name.</summary>
    public DataFrame AddPrefix(string prefix, bool inPlace = false) => Renamed(name => prefix + name, inPlace);

    /// <summary>The table with that text after each column's name.</summary>
    public DataFrame AddSuffix(string suffix, bool inPlace = false) => Renamed(name => name + suffix, inPlace);

    /// <summary>Groups the rows by a column. Rows without a value there are left out.</summary>
    public GroupBy GroupBy(string columnName)
    {
        var column = Columns[columnName];
        return column.GroupBy(Columns.IndexOf(columnName), this);
    }

    /// <summary>Groups the rows by a column of that type.</summary>
    /// <exception cref="InvalidCastException">The column holds something else.</exception>
    public GroupBy<TKey> GroupBy<TKey>(string columnName) =>
        GroupBy(columnName) as GroupBy<TKey> ?? throw new InvalidCastException(
            $"Cannot cast elements of column '{columnName}' type of {this[columnName].DataType} to type {typeof(TKey)} used as TKey in grouping ");

    /// <summary>The rows without nulls.</summary>
    public DataFrame DropNulls(DropNullOptions options = DropNullOptions.Any)
    {
        var mask = new BooleanDataFrameColumn("Filter");
        for (var row = 0L; row < Rows.Count; row++)
        {
            var valid = Columns.Select(column => column.IsValid(row));
            mask.Append(options == DropNullOptions.Any ? valid.All(flag => flag) : valid.Any(flag => flag));
        }

        return Filter(mask);
    }

    /// <summary>The table with its nulls replaced by one value.</summary>
    public DataFrame FillNulls(object value, bool inPlace = false)
    {
        var filled = inPlace ? this : Clone();
        foreach (var column in filled.Columns) column.FillNulls(value, inPlace: true);
        return filled;
    }

    /// <inheritdoc/>
    public override string ToString() => ToString(DefaultMaxRowsToShowInPreview);

    /// <summary>The columns' names and the first rows, padded with blanks.</summary>
    public string ToString(long rowsToShow)
    {
        var width = Math.Max(10, Columns.Select(column => column.Name.Length).DefaultIfEmpty(0).Max() + 1);
        var shown = Math.Min(Rows.Count, rowsToShow);
        var text = new StringBuilder();
        foreach (var column in Columns) text.Append(column.Name.PadRight(width));
        text.AppendLine();
        for (var row = 0L; row < shown; row++)
        {
            foreach (var value in Rows[row]) text.Append((value ?? "null").ToString().PadRight(width));
            text.AppendLine();
        }

        if (shown < Rows.Count) text.Append(CultureInfo.InvariantCulture, $"  ... {rowsToShow} of total {Rows.Count}").AppendLine();
        return text.ToString();
    }

    private static Int64DataFrameColumn RowNumbers(long start, long count) =>
        new("Rows", Enumerable.Range(0, (int)count).Select(offset => start + offset));

    private DataFrame Select(DataFrameColumn rows) => new(Columns.Select(column => column.Clone(rows)));

    private DataFrame Renamed(Func<string, string> name, bool inPlace)
    {
        var renamed = inPlace ? this : Clone();
        foreach (var column in renamed.Columns) column.SetName(name(column.Name));
        return renamed;
    }
}
