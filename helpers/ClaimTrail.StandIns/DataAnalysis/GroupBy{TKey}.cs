using System.Collections;
using System.Globalization;

namespace Microsoft.Data.Analysis;

/// <summary>The rows of a table in groups of one key.</summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
public class GroupBy<TKey> : GroupBy
{
    private readonly DataFrame _dataFrame;
    private readonly DataFrameColumn _key;
    private readonly IDictionary<TKey, ICollection<long>> _rows;

    /// <summary>Groups of row numbers.</summary>
    public GroupBy(DataFrame dataFrame, int groupByColumnIndex, IDictionary<TKey, ICollection<long>> keyToRowIndices)
    {
        _dataFrame = dataFrame;
        _key = dataFrame.Columns[groupByColumnIndex];
        _rows = keyToRowIndices;
    }

    /// <summary>The groups, each with its key and its rows.</summary>
    public IEnumerable<IGrouping<TKey, DataFrameRow>> Groupings =>
        _rows.Select(group => new Group(group.Key, group.Value.Select(row => _dataFrame.Rows[row])));

    /// <inheritdoc/>
    public override DataFrame Count(params string[] columnNames) => OneRowEach(
        columnNames,
        column => new PrimitiveDataFrameColumn<long>(column.Name),
        (column, rows) => rows.LongCount(row => column[row] is not null));

    /// <inheritdoc/>
    public override DataFrame First(params string[] columnNames) =>
        OneRowEach(columnNames, column => column.Empty(), (column, rows) => column[rows.First()]);

    /// <inheritdoc/>
    public override DataFrame Head(int numberOfRows) => RowsOfEach(rows => rows.Take(numberOfRows));

    /// <inheritdoc/>
    public override DataFrame Tail(int numberOfRows) => RowsOfEach(rows => rows.TakeLast(numberOfRows));

    /// <inheritdoc/>
    public override DataFrame Max(params string[] columnNames) =>
        OneRowEach(columnNames, column => column.Empty(), (column, rows) => column.Max(rows));

    /// <inheritdoc/>
    public override DataFrame Min(params string[] columnNames) =>
        OneRowEach(columnNames, column => column.Empty(), (column, rows) => column.Min(rows));

    /// <inheritdoc/>
    public override DataFrame Product(params string[] columnNames) =>
        OneRowEach(columnNames, column => column.Empty(), (column, rows) => column.Product(rows));

    /// <inheritdoc/>
    public override DataFrame Sum(params string[] columnNames) =>
        OneRowEach(columnNames, column => column.Empty(), (column, rows) => column.Sum(rows));

    /// <inheritdoc/>
    public override DataFrame Mean(params string[] columnNames) => OneRowEach(
        columnNames,
        column => new PrimitiveDataFrameColumn<double>(column.Name),
        (column, rows) => rows.Any(row => column[row] is null)
            ? throw Refused.GroupedNulls(column, "mean")
            : Convert.ToDouble(column.Sum(rows), CultureInfo.InvariantCulture) / rows.Count);

    private DataFrame OneRowEach(
        string[] names, Func<DataFrameColumn, DataFrameColumn> make, Func<DataFrameColumn, ICollection<long>, object> value)
    {
        var results = new List<DataFrameColumn> { _key.Empty() };
        foreach (var key in _rows.Keys) results[0].AppendObject(key);
        var wanted = names is { Length: > 0 } ? names.Select(name => _dataFrame.Columns[name]) : _dataFrame.Columns;
        foreach (var column in wanted.Where(column => column != _key))
        {
            var result = make(column);
            foreach (var rows in _rows.Values) result.AppendObject(value(column, rows));
            results.Add(result);
        }

        return new DataFrame(results);
    }

    private DataFrame RowsOfEach(Func<ICollection<long>, IEnumerable<long>> pick)
    {
        var rows = new Int64DataFrameColumn("Rows", _rows.Values.SelectMany(pick));
        return new DataFrame(_dataFrame.Columns.Where(column => column != _key).Prepend(_key).Select(column => column.Clone(rows)));
    }

    private sealed class Group(TKey key, IEnumerable<DataFrameRow> rows) : IGrouping<TKey, DataFrameRow>
    {
        public TKey Key => key;

        public IEnumerator<DataFrameRow> GetEnumerator() => rows.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
