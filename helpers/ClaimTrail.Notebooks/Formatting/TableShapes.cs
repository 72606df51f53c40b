using System.Collections;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace ClaimTrail.Notebooks.Formatting;

/// <summary>Finds the table in a value: a sequence's rows, a dictionary's entries, a record's members, a data frame.</summary>
internal static class TableShapes
{
    /// <summary>The value as a table, or null when it is none.</summary>
    public static TableView? Of(object value)
    {
        var type = value.GetType();
        if (Members.IsScalar(value)) return null;
        if (DataFrame(value) is { } frame) return frame;
        if (value is IEnumerable sequence) return Members.SaysItself(type) && !Members.IsRecord(type) ? null : Sequence(sequence);
        if (Members.IsRecord(type) || !Members.SaysItself(type))
            return Members.Of(type).Length == 0 ? null : Rows([value], more: null);
        return value is ITuple tuple ? Tuples([tuple], null) : null;
    }

    private static TableView Sequence(IEnumerable sequence)
    {
        var items = sequence.Cast<object?>().Take(TableView.RowLimit + 1).ToList();
        string? more = null;
        if (items.Count > TableView.RowLimit)
        {
            items.RemoveAt(TableView.RowLimit);
            more = sequence is ICollection counted
                ? $"… and {PlainText.Of(counted.Count - TableView.RowLimit)} more rows"
                : "… and more rows";
        }
        if (items.Count > 0 && items.TrueForAll(item => item is ITuple && !Members.IsRecord(item.GetType())))
            return Tuples(items.ConvertAll(item => (ITuple)item!), more);
        return items.Count > 0 && items.TrueForAll(HasColumns)
            ? Rows(items.ConvertAll(item => item!), more)
            : Build(["value"], items.Select(item => (IReadOnlyList<object?>)[item]), more);
    }

    private static bool HasColumns(object? item)
    {
        if (item is null || Members.IsScalar(item)) return false;
        var type = item.GetType();
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)) return true;
        return (Members.IsRecord(type) || (!Members.SaysItself(type) && item is not IEnumerable)) && Members.Of(type).Length > 0;
    }

    private static TableView Rows(List<object> items, string? more)
    {
        var heads = items.SelectMany(item => Members.Of(item.GetType())).Select(member => member.Name).Distinct().ToList();
        return Build(heads, items.Select(item =>
        {
            var members = Members.Of(item.GetType()).ToDictionary(member => member.Name, StringComparer.Ordinal);
            return (IReadOnlyList<object?>)[.. heads.Select(head => members.TryGetValue(head, out var member) ? Members.Read(member, item) : "")];
        }), more);
    }

    private static TableView Tuples(List<ITuple> items, string? more)
    {
        var width = items.Max(item => item.Length);
        return Build(
            [.. Enumerable.Range(1, width).Select(i => "Item" + PlainText.Of(i))],
            items.Select(item => (IReadOnlyList<object?>)[.. Enumerable.Range(0, width).Select(i => i < item.Length ? item[i] : "")]),
            more);
    }

    /// <summary>A data frame, known by its shape: <c>Columns</c>, each with <c>Name</c>, <c>Length</c> and an indexer.</summary>
    private static TableView? DataFrame(object value)
    {
        if (value.GetType().Name != "DataFrame" || value.GetType().GetProperty("Columns")?.GetValue(value) is not IEnumerable columns)
            return null;
        var heads = new List<string>();
        var cells = new List<object?[]>();
        long length = 0;
        foreach (var column in columns)
        {
            var type = column.GetType();
            if (type.GetProperty("Name")?.GetValue(column) is not string name) return null;
            length = Convert.ToInt64(type.GetProperty("Length")?.GetValue(column), System.Globalization.CultureInfo.InvariantCulture);
            var item = type.GetProperties().FirstOrDefault(property =>
                property.GetIndexParameters() is [{ ParameterType: var key }] && key == typeof(long));
            if (item is null) return null;
            heads.Add(name);
            cells.Add([.. Enumerable.Range(0, (int)Math.Min(length, TableView.RowLimit)).Select(row => item.GetValue(column, [(long)row]))]);
        }
        var rows = Enumerable.Range(0, heads.Count == 0 ? 0 : cells[0].Length)
            .Select(row => (IReadOnlyList<object?>)[.. cells.Select(column => column[row] ?? "")]);
        return Build(heads, rows, length > TableView.RowLimit ? $"… and {PlainText.Of(length - TableView.RowLimit)} more rows" : null);
    }

    private static TableView Build(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<object?>> rows, string? more)
    {
        var all = rows.ToList();
        var numeric = heads.Select((_, column) =>
            all.Exists(row => IsNumber(row[column])) && all.TrueForAll(row => row[column] is null or "" || IsNumber(row[column]))).ToList();
        return new TableView(heads, [.. all.Select(row => (IReadOnlyList<string>)[.. row.Select(Cell)])], numeric, more);
    }

    private static string Cell(object? value) => value is null ? "" : PlainText.Of(value);

    private static bool IsNumber(object? value) =>
        value is byte or sbyte or short or ushort or int or uint or long or ulong or float or double or decimal or BigInteger or Int128;
}
