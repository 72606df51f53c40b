using System.Globalization;
using Microsoft.Data.Analysis;

namespace ClaimTrail.Display;

/// <summary>A few verbs for a <see cref="DataFrame"/>, where those of its package take a line more than a reader
/// needs. None of
/// them changes the frame that it is called on; a frame without rows stays a frame with its columns.</summary>
/// <example><code>
/// var pay = story.Figures.Is("quantity", "job-pay");
/// pay.Pick("publisher", "printed", "low", "high", "hedge")
/// </code></example>
public static class FrameVerbs
{
    /// <summary>The rows that say one of these values in a column.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="column">The name of the column.</param>
    /// <param name="values">Texts, numbers, or true and false, which "yes" and "no" are too; null is an empty cell. A
    /// shorter
    /// date stands for every day in it: 2023 for 2023-07-28.</param>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public static DataFrame Is(this DataFrame frame, string column, params object?[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var cells = Column(frame, column);
        return frame.Filter(
            new BooleanDataFrameColumn("is", cells.Cast<object?>().Select(cell => values.Any(v => Same(cell, v)))));
    }

    /// <summary>Some of the columns, in this order.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public static DataFrame Pick(this DataFrame frame, params string[] columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return new DataFrame(columns.Select(name => Column(frame, name).Clone()));
    }

    /// <summary>The same frame with one more column, or with another one of that name.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="name">The name of the new column.</param>
    /// <param name="column">What it holds, row by row, such as <c>claim / bodies["low"]</c>.</param>
    /// <exception cref="ArgumentException">The column has another number of rows.</exception>
    public static DataFrame With(this DataFrame frame, string name, DataFrameColumn column)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(column);
        if (column.Length != frame.Rows.Count)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                $"The column \"{name}\" has {column.Length} rows, the frame {frame.Rows.Count}."), nameof(column));
        var added = column.Clone();
        added.SetName(name);
        return new DataFrame(frame.Columns.Where(c => c.Name != name).Select(c => c.Clone()).Append(added));
    }

    /// <inheritdoc cref="With(DataFrame, string, DataFrameColumn)"/>
    /// <param name="frame">The frame.</param>
    /// <param name="name">The name of the new column.</param>
    /// <param name="numbers">What it holds, row by row.</param>
    public static DataFrame With(this DataFrame frame, string name, double[] numbers) =>
        frame.With(name, new DoubleDataFrameColumn(name, numbers));

    /// <inheritdoc cref="With(DataFrame, string, DataFrameColumn)"/>
    /// <param name="frame">The frame.</param>
    /// <param name="name">The name of the new column.</param>
    /// <param name="words">What it holds, row by row; null is an empty cell.</param>
    public static DataFrame With(this DataFrame frame, string name, string?[] words) =>
        frame.With(name, new StringDataFrameColumn(name, words));

    /// <summary>A column as numbers, for a chart: one a row, not-a-number for an empty cell, 1 and 0 for yes and
    /// no.</summary>
    /// <exception cref="ArgumentException">There is no such column, or it does not hold numbers.</exception>
    public static double[] Numbers(this DataFrame frame, string column) =>
        [.. Column(frame, column).Cast<object?>().Select(cell => cell switch
        {
            null => double.NaN,
            bool yes => yes ? 1 : 0,
            string or DateTime => throw new ArgumentException($"The column \"{column}\" holds no numbers."),
            _ => Convert.ToDouble(cell, CultureInfo.InvariantCulture),
        })];

    /// <summary>A column as words, for a chart or a table: one a row, empty for an empty cell; days as
    /// 2023-07-28.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public static string[] Words(this DataFrame frame, string column) =>
        [.. Column(frame, column).Cast<object?>().Select(Text)];

    /// <summary>How many rows there are.</summary>
    public static int Count(this DataFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return checked((int)frame.Rows.Count);
    }

    /// <summary>How often each value of a column stands there: a frame with the column and <c>count</c>, the most
    /// frequent
    /// first, among equals the one that comes first.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public static DataFrame Count(this DataFrame frame, string column)
    {
        var counts = frame.Words(column).GroupBy(word => word, StringComparer.Ordinal).OrderByDescending(g => g.Count())
            .ToList();
        return new DataFrame(
            new StringDataFrameColumn(column, counts.Select(g => g.Key)),
                new Int32DataFrameColumn("count", counts.Select(g => g.Count())));
    }

    private static DataFrameColumn Column(DataFrame frame, string name)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return frame.Columns.FirstOrDefault(c => c.Name == name)
            ?? throw new ArgumentException(
                $"There is no column \"{name}\". There are: {string.Join(", ", frame.Columns.Select(c => c.Name))}.");
    }

    private static bool Same(object? cell, object? value)
    {
        var (one, other) = (Text(cell), Text(value));
        return one == other || (IsDate(one) && IsDate(other) && one.StartsWith(other + "-", StringComparison.Ordinal));
    }

    /// <summary>Whether the words are a year, a month of a year or a day, as 2023, 2023-07 and 2023-07-28.</summary>
    private static bool IsDate(string words) =>
        words.Length is 4 or 7 or 10 && words.Select((c, i) => i is 4 or 7 ? c == '-' : char.IsAsciiDigit(c))
            .All(fits => fits);

    private static string Text(object? cell) => cell switch
    {
        null => "",
        bool yes => yes ? "yes" : "no",
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        float or double or decimal => Convert.ToDouble(cell, CultureInfo.InvariantCulture)
            .ToString("R", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };
}
