using System.Globalization;

namespace Microsoft.Data.Analysis;

/// <content>Adding rows.</content>
public partial class DataFrame
{
    /// <summary>The table with those rows after it, matched by their columns' names.</summary>
    public DataFrame Append(IEnumerable<DataFrameRow> rows, bool inPlace = false, CultureInfo cultureInfo = null)
    {
        var table = inPlace ? this : Clone();
        foreach (var row in rows.ToList()) table.Append(row.GetValues(), inPlace: true, cultureInfo);
        return table;
    }

    /// <summary>The table with a row after it. Values are converted by the culture, which is the current one unless given; an
    /// empty text is null for every column but one of texts, and the text "null" is null for all.</summary>
    /// <exception cref="ArgumentException">There are more values than columns.</exception>
    /// <exception cref="FormatException">A text cannot be converted.</exception>
    public DataFrame Append(IEnumerable<object> row = null, bool inPlace = false, CultureInfo cultureInfo = null)
    {
        var values = (row ?? []).ToList();
        if (values.Count > Columns.Count)
            throw new ArgumentException($"Parameter.Count exceeds the number of columns({Columns.Count}) in the DataFrame ", nameof(row));
        var table = inPlace ? this : Clone();
        var converted = values.Select((value, index) => Converted(value, Columns[index], cultureInfo)).ToList();
        for (var index = 0; index < table.Columns.Count; index++)
            table.Columns[index].AppendObject(index < converted.Count ? converted[index] : null);
        return table;
    }

    /// <summary>The table with a row after it, given as column names and values. Columns not named get a null.</summary>
    /// <exception cref="ArgumentException">A name is not a column's.</exception>
    public DataFrame Append(IEnumerable<KeyValuePair<string, object>> row, bool inPlace = false, CultureInfo cultureInfo = null)
    {
        ArgumentNullException.ThrowIfNull(row);
        var table = inPlace ? this : Clone();
        var values = row.ToDictionary(
            pair => table.Columns[pair.Key].Name,
            pair => pair.Value is null ? null : Change(pair.Value, table.Columns[pair.Key], cultureInfo));
        foreach (var column in table.Columns) column.AppendObject(values.GetValueOrDefault(column.Name));
        return table;
    }

    private static object Converted(object value, DataFrameColumn column, CultureInfo culture)
    {
        if (value is string text && ((text.Length == 0 && column.DataType != typeof(string)) || text.Equals("null", StringComparison.OrdinalIgnoreCase)))
            return null;
        return value is null ? null : Change(value, column, culture);
    }

    private static object Change(object value, DataFrameColumn column, CultureInfo culture) =>
        Convert.ChangeType(value, column.DataType, culture ?? CultureInfo.CurrentCulture);
}
