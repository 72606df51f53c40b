using System.Collections;
using System.Globalization;
using System.Reflection;

namespace ClaimTrail.Display.Tables;

/// <summary>Reads a DataFrame without a reference to its package: <c>Columns</c>, each with <c>Name</c>, <c>Length</c>
/// and an indexer by <see cref="long"/> or <see cref="int"/>.</summary>
internal static class DataFrameReader
{
    public static TableView Read(string caption, object frame, IReadOnlyList<Column> wanted)
    {
        ArgumentNullException.ThrowIfNull(frame);
        if (Property(frame, "Columns") is not IEnumerable columns)
            throw new ArgumentException($"A {frame.GetType().FullName} has no Columns; give a DataFrame, or heads and rows.", nameof(frame));
        var found = columns.Cast<object>().Select(column => new Source(column)).ToList();
        if (wanted.Count == 0) wanted = [.. found.Select(source => new Column(source.Name))];
        var chosen = wanted.Select(column => Find(found, column.From ?? column.Head)).ToList();
        var length = chosen.Count == 0 ? 0 : chosen.Max(source => source.Length);
        return new TableView(caption, wanted, Rows(chosen, length));
    }

    private static IEnumerable<IEnumerable<object?>> Rows(List<Source> columns, long length)
    {
        for (var row = 0L; row < length; row++)
        {
            var at = row;
            yield return columns.Select(column => column[at]).ToArray();
        }
    }

    private static Source Find(List<Source> sources, string name) =>
        sources.Find(source => string.Equals(source.Name, name, StringComparison.Ordinal))
        ?? throw new ArgumentException($"The DataFrame has no column \"{name}\"; it has {string.Join(", ", sources.Select(source => source.Name))}.");

    private static object? Property(object value, string name) =>
        value.GetType().GetProperties().FirstOrDefault(property => property.Name == name && property.GetIndexParameters().Length == 0)?.GetValue(value);

    private sealed class Source
    {
        private readonly object _column;
        private readonly PropertyInfo _indexer;
        private readonly Type _position;

        public Source(object column)
        {
            _column = column;
            Name = Property(column, "Name") as string ?? throw new ArgumentException($"A column of type {column.GetType().FullName} has no Name.");
            Length = Convert.ToInt64(Property(column, "Length"), CultureInfo.InvariantCulture);
            _indexer = column.GetType().GetProperties().FirstOrDefault(IsIndexer)
                ?? throw new ArgumentException($"The column \"{Name}\" has no indexer by position.");
            _position = _indexer.GetIndexParameters()[0].ParameterType;
        }

        public string Name { get; }

        public long Length { get; }

        public object? this[long row] => row >= Length ? null
            : _indexer.GetValue(_column, BindingFlags.DoNotWrapExceptions, null, [_position == typeof(int) ? checked((int)row) : row], CultureInfo.InvariantCulture);

        private static bool IsIndexer(PropertyInfo property) => property.CanRead
            && property.GetIndexParameters() is [{ ParameterType: var type }] && (type == typeof(long) || type == typeof(int));
    }
}
