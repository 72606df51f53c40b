using System.Collections;

namespace Microsoft.Data.Analysis;

/// <summary>A column of texts, or nulls. An empty text is not null.</summary>
public partial class StringDataFrameColumn : DataFrameColumn, IEnumerable<string>
{
    private readonly List<string> _values = [];

    /// <summary>A column of that many nulls.</summary>
    public StringDataFrameColumn(string name, long length = 0) : base(name, length, typeof(string)) =>
        _values.AddRange(Enumerable.Repeat<string>(null, checked((int)length)));

    /// <summary>A column of those texts.</summary>
    public StringDataFrameColumn(string name, IEnumerable<string> values) : base(name, 0, typeof(string))
    {
        _values.AddRange(values ?? []);
        Length = _values.Count;
    }

    /// <inheritdoc/>
    public override long NullCount => _values.Count(value => value is null);

    /// <summary>The text in that row, or null.</summary>
    public new string this[long rowIndex]
    {
        get => _values[checked((int)rowIndex)];
        set => _values[checked((int)rowIndex)] = value;
    }

    /// <summary>The texts of some rows.</summary>
    public new List<string> this[long startIndex, int length] =>
        _values.GetRange((int)startIndex, (int)Math.Min(length, Length - startIndex));

    /// <summary>Adds a row.</summary>
    public void Append(string value)
    {
        _values.Add(value);
        Length++;
    }

    /// <summary>What the function makes of each text. Nulls stay.</summary>
    public StringDataFrameColumn Apply(Func<string, string> func, bool inPlace = false)
    {
        var column = inPlace ? this : Clone();
        for (var row = 0; row < column._values.Count; row++)
            if (column._values[row] is { } text) column._values[row] = func(text);
        return column;
    }

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => _values.GetEnumerator();

    /// <summary>The texts in the order of the current culture.</summary>
    public new StringDataFrameColumn Sort(bool ascending = true, bool putNullValuesLast = true) =>
        (StringDataFrameColumn)base.Sort(ascending, putNullValuesLast);

    /// <summary>A copy, with nulls after it if asked for.</summary>
    public new StringDataFrameColumn Clone(long numberOfNullsToAppend = 0) =>
        (StringDataFrameColumn)CloneImplementation(numberOfNullsToAppend);

    /// <summary>The rows that a column of row numbers names, or that a column of flags marks.</summary>
    public new StringDataFrameColumn Clone(DataFrameColumn mapIndices, bool invertMapIndices, long numberOfNullsToAppend) =>
        (StringDataFrameColumn)CloneImplementation(mapIndices, invertMapIndices, numberOfNullsToAppend);

    /// <inheritdoc/>
    public override DataFrame ValueCounts()
    {
        var groups = _values.Where(value => value is not null).GroupBy(value => value, StringComparer.Ordinal).ToList();
        return new DataFrame(
            new StringDataFrameColumn("Values", groups.Select(group => group.Key)),
            new PrimitiveDataFrameColumn<long>("Counts", groups.Select(group => (long)group.Count())));
    }

    /// <inheritdoc/>
    public override GroupBy GroupBy(int columnIndex, DataFrame parent)
    {
        var rows = new Dictionary<string, ICollection<long>>(StringComparer.Ordinal);
        for (var row = 0; row < _values.Count; row++)
        {
            if (_values[row] is not { } key) continue;
            if (!rows.TryGetValue(key, out var group)) rows[key] = group = [];
            group.Add(row);
        }

        return new GroupBy<string>(parent, columnIndex, rows);
    }

    /// <summary>The column with its nulls replaced.</summary>
    public StringDataFrameColumn FillNulls(string value, bool inPlace = false)
    {
        ArgumentNullException.ThrowIfNull(value);
        var column = inPlace ? this : Clone();
        for (var row = 0; row < column._values.Count; row++) column._values[row] ??= value;
        return column;
    }

    /// <summary>The column without its nulls.</summary>
    public new StringDataFrameColumn DropNulls() => (StringDataFrameColumn)DropNullsImplementation();

    internal override DataFrameColumn Empty() => new StringDataFrameColumn(Name);

    internal override void AppendObject(object value) => Append(Checked(value));

    internal override PrimitiveDataFrameColumn<long> GetSortIndices(bool ascending, bool putNullValuesLast)
    {
        var rows = Enumerable.Range(0, _values.Count).Select(row => (long)row).ToList();
        var nulls = rows.Where(row => this[row] is null).ToList();
        var present = rows.Where(row => this[row] is not null);
        var comparer = Comparer<string>.Default;
        var sorted = ascending ? present.OrderBy(row => this[row], comparer) : present.OrderByDescending(row => this[row], comparer);
        return new Int64DataFrameColumn("SortIndices", putNullValuesLast ? sorted.Concat(nulls) : nulls.Concat(sorted));
    }

    /// <inheritdoc/>
    protected override object GetValue(long rowIndex) => this[rowIndex];

    /// <inheritdoc/>
    protected override IReadOnlyList<object> GetValues(long startIndex, int length) => [.. this[startIndex, length]];

    /// <inheritdoc/>
    protected override void SetValue(long rowIndex, object value) => this[rowIndex] = Checked(value);

    /// <inheritdoc/>
    protected override IEnumerator GetEnumeratorCore() => GetEnumerator();

    /// <inheritdoc/>
    protected override DataFrameColumn CloneImplementation(long numberOfNullsToAppend = 0) => Copy(_values, numberOfNullsToAppend);

    /// <inheritdoc/>
    protected override DataFrameColumn CloneImplementation(
        DataFrameColumn mapIndices, bool invertMapIndices = false, long numberOfNullsToAppend = 0) =>
        mapIndices is null
            ? Clone()
            : Copy(RowsOf(mapIndices, invertMapIndices).Select(row => row is { } present ? this[present] : null), numberOfNullsToAppend);

    /// <inheritdoc/>
    protected override DataFrameColumn FillNullsImplementation(object value, bool inPlace) =>
        value is string text
            ? FillNulls(text, inPlace)
            : throw new ArgumentException($"Expected value to be of type {typeof(string)}", nameof(value));

    /// <inheritdoc/>
    protected override DataFrameColumn DropNullsImplementation() => Copy(_values.Where(value => value is not null), 0);

    private static string Checked(object value) => value switch
    {
        null => null,
        string text => text,
        _ => throw new ArgumentException($"Expected value to be of type {typeof(string)}", nameof(value)),
    };

    private StringDataFrameColumn Copy(IEnumerable<string> values, long nulls) =>
        new(Name, values.Concat(Enumerable.Repeat<string>(null, checked((int)nulls))));
}
