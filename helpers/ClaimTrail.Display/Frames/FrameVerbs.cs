using System.Globalization;
using ClaimTrail.Display.Frames;
using Microsoft.Data.Analysis;

namespace ClaimTrail.Display;

/// <summary>A few verbs for a <see cref="DataFrame"/>, where those of its package take a line more than a reader needs,
/// or fail on a frame without rows. None of them changes the frame that it is called on; a frame without rows stays a
/// frame with its columns, and says what it lacks when a cell returns it.</summary>
/// <example><code>
/// var pay = story.Figures.Is("quantity", "job-pay");
/// pay.Pick("publisher", "printed", "low", "high", "hedge")
/// </code></example>
public static partial class FrameVerbs
{
    /// <summary>The rows that say one of these values in a column.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="column">The name of the column.</param>
    /// <param name="values">Texts, numbers, or true and false, which "yes" and "no" are too; null is an empty cell. A
    /// shorter date stands for every day in it: 2023 for 2023-07-28.</param>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public static DataFrame Is(this DataFrame frame, string column, params object?[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Where(frame, column, cell => values.Any(v => Same(cell, v)), values);
    }

    /// <summary>The rows that say none of these values in a column.</summary>
    /// <inheritdoc cref="Is(DataFrame, string, object?[])"/>
    public static DataFrame IsNot(this DataFrame frame, string column, params object?[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Where(frame, column, cell => !values.Any(v => Same(cell, v)), ["anything else"]);
    }

    /// <summary>The first rows: at most so many, and all where there are fewer.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="rows">How many; not negative.</param>
    public static DataFrame Top(this DataFrame frame, int rows)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        return At(frame, [.. Enumerable.Range(0, Math.Min(rows, frame.Count()))]);
    }

    /// <summary>The rows by what a column says, the smallest first: numbers and days by their value, words by their
    /// letters, the same on every machine. Rows that say the same keep their order; empty cells come last.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public static DataFrame Sort(this DataFrame frame, string column) => Sorted(frame, column, isDown: false);

    /// <summary>The rows by what a column says, the largest first; else as <see cref="Sort"/>.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public static DataFrame SortDown(this DataFrame frame, string column) => Sorted(frame, column, isDown: true);

    /// <summary>The first row for each value of a column.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public static DataFrame Once(this DataFrame frame, string column) =>
        At(frame,
            [.. frame
                .Words(column)
                .Index()
                .DistinctBy(row => row.Item, StringComparer.Ordinal)
                .Select(row => row.Index)]);

    /// <summary>How many rows there are.</summary>
    public static int Count(this DataFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return checked((int)frame.Rows.Count);
    }

    private static DataFrame Where(DataFrame frame, string column, Func<object?, bool> holds,
        IEnumerable<object?> asked)
    {
        var cells = Column(frame, column).Cast<object?>().ToList();
        var kept = At(frame, [.. Enumerable.Range(0, cells.Count).Where(row => holds(cells[row]))]);
        return kept.Count() > 0 || cells.Count == 0
            ? kept
            : FrameOrigin.Give(kept, FrameOrigin.After(FrameOrigin.Of(frame), column, asked.Select(Text),
                [.. cells.Select(Text).Distinct()]));
    }

    private static DataFrame Sorted(DataFrame frame, string column, bool isDown)
    {
        var cells = Column(frame, column).Cast<object?>().ToList();
        var known = Enumerable.Range(0, cells.Count).Where(row => !IsEmpty(cells[row])).ToList();
        var order = Comparer<object?>.Create(Compare);
        var sorted = isDown
            ? known.OrderByDescending(row => cells[row], order)
            : known.OrderBy(row => cells[row], order);
        return At(frame, [.. sorted, .. Enumerable.Range(0, cells.Count).Where(row => IsEmpty(cells[row]))]);
    }

    private static DataFrame At(DataFrame frame, int[] rows)
    {
        // The package clones by places only where there are some.
        if (rows.Length == 0)
            return FrameOrigin.Pass(frame, frame.Rows.Count == 0
                ? frame.Clone()
                : frame.Filter(new BooleanDataFrameColumn("none", frame.Rows.Count)));
        var at = new Int32DataFrameColumn("row", rows);
        return FrameOrigin.Pass(frame, new DataFrame(frame.Columns.Select(c => c.Clone(at))));
    }

    private static bool IsEmpty(object? cell) => cell is null or "" or double.NaN;

    private static int Compare(object? one, object? other) => (one, other) switch
    {
        (string a, string b) => string.CompareOrdinal(a, b),
        (IComparable a, not null) => a.CompareTo(other),
        _ => 0,
    };

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
