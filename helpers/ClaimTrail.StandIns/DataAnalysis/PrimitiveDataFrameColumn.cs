using System.Collections;
using System.Globalization;

namespace Microsoft.Data.Analysis;

/// <summary>A column of numbers, flags, characters or points in time, or nulls.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public partial class PrimitiveDataFrameColumn<T> : DataFrameColumn, IEnumerable<T?>
    where T : unmanaged
{
    private readonly List<T?> _values = [];

    /// <summary>A column of those values.</summary>
    public PrimitiveDataFrameColumn(string name, IEnumerable<T?> values) : base(name, 0, typeof(T))
    {
        _values.AddRange(values ?? []);
        Length = _values.Count;
    }

    /// <summary>A column of those values.</summary>
    public PrimitiveDataFrameColumn(string name, IEnumerable<T> values) : base(name, 0, typeof(T))
    {
        _values.AddRange((values ?? []).Select(value => (T?)value));
        Length = _values.Count;
    }

    /// <summary>A column of that many nulls.</summary>
    public PrimitiveDataFrameColumn(string name, long length = 0) : base(name, length, typeof(T)) =>
        _values.AddRange(Enumerable.Repeat<T?>(null, checked((int)length)));

    /// <inheritdoc/>
    public override long NullCount => _values.Count(value => value is null);

    /// <summary>The value in that row, or null.</summary>
    public new T? this[long rowIndex]
    {
        get => _values[checked((int)rowIndex)];
        set => _values[checked((int)rowIndex)] = value;
    }

    /// <summary>The values of some rows.</summary>
    public new IReadOnlyList<T?> this[long startIndex, int length] => Range(startIndex, length);

    /// <summary>Adds a row.</summary>
    public void Append(T? value)
    {
        _values.Add(value);
        Length++;
    }

    /// <summary>Adds rows of the same value.</summary>
    public void AppendMany(T? value, long count)
    {
        for (var i = 0L; i < count; i++) Append(value);
    }

    /// <inheritdoc/>
    public override bool IsValid(long index) => this[index] is not null;

    /// <inheritdoc/>
    public IEnumerator<T?> GetEnumerator() => _values.GetEnumerator();

    /// <inheritdoc/>
    public override bool IsNumericColumn() => Promotion.IsNumber(typeof(T));

    /// <summary>The column with its nulls replaced.</summary>
    public PrimitiveDataFrameColumn<T> FillNulls(T value, bool inPlace = false)
    {
        var column = inPlace ? this : Clone();
        for (var row = 0; row < column._values.Count; row++) column._values[row] ??= value;
        return column;
    }

    /// <summary>The column without its nulls.</summary>
    public new PrimitiveDataFrameColumn<T> DropNulls() => (PrimitiveDataFrameColumn<T>)DropNullsImplementation();

    /// <inheritdoc/>
    public override DataFrame ValueCounts()
    {
        var keys = new PrimitiveDataFrameColumn<T>("Values");
        var counts = new PrimitiveDataFrameColumn<long>("Counts");
        foreach (var group in _values.Where(value => value is not null).GroupBy(value => value))
        {
            keys.Append(group.Key);
            counts.Append(group.Count());
        }

        return new DataFrame(keys, counts);
    }

    /// <inheritdoc/>
    public override GroupBy GroupBy(int columnIndex, DataFrame parent)
    {
        var rows = new Dictionary<T, ICollection<long>>();
        for (var row = 0; row < _values.Count; row++)
        {
            if (_values[row] is not { } key) continue;
            if (!rows.TryGetValue(key, out var group)) rows[key] = group = [];
            group.Add(row);
        }

        return new GroupBy<T>(parent, columnIndex, rows);
    }

    /// <summary>A copy, with nulls after it if asked for.</summary>
    public new PrimitiveDataFrameColumn<T> Clone(long numberOfNullsToAppend = 0) =>
        (PrimitiveDataFrameColumn<T>)CloneImplementation(numberOfNullsToAppend);

    /// <summary>The rows that a column of row numbers names, or that a column of flags marks.</summary>
    public new PrimitiveDataFrameColumn<T> Clone(
        DataFrameColumn mapIndices, bool invertMapIndices = false, long numberOfNullsToAppend = 0) =>
        (PrimitiveDataFrameColumn<T>)CloneImplementation(mapIndices, invertMapIndices, numberOfNullsToAppend);

    /// <summary>Replaces each value by what the function makes of the value and its row.</summary>
    public void ApplyElementwise(Func<T?, long, T?> func)
    {
        for (var row = 0; row < _values.Count; row++) _values[row] = func(_values[row], row);
    }

    /// <summary>What the function makes of each value. Nulls stay.</summary>
    public PrimitiveDataFrameColumn<T> Apply(Func<T, T> func, bool inPlace = false)
    {
        var column = inPlace ? this : Clone();
        column.ApplyElementwise((value, _) => value is { } present ? func(present) : null);
        return column;
    }

    /// <summary>What the function makes of each value.</summary>
    public PrimitiveDataFrameColumn<TResult> Apply<TResult>(Func<T?, TResult?> func)
        where TResult : unmanaged => new(Name, _values.Select(func));

    /// <summary>The values between two bounds, which count.</summary>
    public PrimitiveDataFrameColumn<T> Filter(T min, T max)
    {
        var kept = CreateNewColumn(Name);
        foreach (var value in _values)
            if (value is { } present && Comparer<T>.Default.Compare(present, min) >= 0 && Comparer<T>.Default.Compare(present, max) <= 0)
                kept.Append(present);
        return kept;
    }

    internal override DataFrameColumn Empty() => CreateNewColumn(Name);

    internal override void AppendObject(object value) => Append(Checked(value));

    internal override PrimitiveDataFrameColumn<long> GetSortIndices(bool ascending, bool putNullValuesLast)
    {
        var rows = Enumerable.Range(0, _values.Count).Select(row => (long)row).ToList();
        var nulls = rows.Where(row => this[row] is null).ToList();
        var present = rows.Where(row => this[row] is not null);
        var sorted = ascending ? present.OrderBy(row => this[row]) : present.OrderByDescending(row => this[row]);
        return new Int64DataFrameColumn("SortIndices", putNullValuesLast ? sorted.Concat(nulls) : nulls.Concat(sorted));
    }

    /// <summary>A column of the same kind.</summary>
    protected virtual PrimitiveDataFrameColumn<T> CreateNewColumn(string name, long length = 0) => new(name, length);

    /// <inheritdoc/>
    protected override object GetValue(long rowIndex) => this[rowIndex];

    /// <inheritdoc/>
    protected override IReadOnlyList<object> GetValues(long startIndex, int length) =>
        Range(startIndex, length).ConvertAll(value => (object)value);

    /// <inheritdoc/>
    protected override void SetValue(long rowIndex, object value) => this[rowIndex] = Checked(value);

    /// <inheritdoc/>
    protected override IEnumerator GetEnumeratorCore() => GetEnumerator();

    /// <inheritdoc/>
    protected override DataFrameColumn CloneImplementation(long numberOfNullsToAppend = 0) => Copy(_values, numberOfNullsToAppend);

    /// <inheritdoc/>
    protected override DataFrameColumn CloneImplementation(DataFrameColumn mapIndices, bool invertMapIndices, long numberOfNullsToAppend) =>
        mapIndices is null
            ? Clone()
            : Copy(RowsOf(mapIndices, invertMapIndices).Select(row => row is { } present ? this[present] : null), numberOfNullsToAppend);

    /// <inheritdoc/>
    protected override DataFrameColumn FillNullsImplementation(object value, bool inPlace) =>
        FillNulls((T)Convert.ChangeType(value, typeof(T), CultureInfo.CurrentCulture), inPlace);

    /// <inheritdoc/>
    protected override DataFrameColumn DropNullsImplementation() => Copy(_values.Where(value => value is not null), 0);

    private PrimitiveDataFrameColumn<T> Copy(IEnumerable<T?> values, long nulls)
    {
        var copy = CreateNewColumn(Name);
        foreach (var value in values) copy.Append(value);
        copy.AppendMany(null, nulls);
        return copy;
    }

    private List<T?> Range(long startIndex, int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(startIndex, Length);
        return _values.GetRange((int)startIndex, (int)Math.Min(length, Length - startIndex));
    }

    /// <summary>The package converts nothing here: an int is no value for a column of doubles.</summary>
    private static T? Checked(object value) => value switch
    {
        null => null,
        T present => present,
        _ => throw new ArgumentException($"Expected value to be of type {typeof(T)}", nameof(value)),
    };
}
