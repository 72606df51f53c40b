using ClaimTrail.Display.Frames;
using Microsoft.Data.Analysis;

namespace ClaimTrail.Display;

public static partial class FrameVerbs
{
    /// <summary>How often each value of a column stands there: a frame with the column and <c>count</c>, the most
    /// frequent first, among equals the one that comes first.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public static DataFrame Count(this DataFrame frame, string column)
    {
        var counts = frame.Words(column).GroupBy(word => word, StringComparer.Ordinal).OrderByDescending(g => g.Count())
            .ToList();
        return FrameOrigin.Pass(frame, new DataFrame(
            new StringDataFrameColumn(column, counts.Select(g => g.Key)),
            new Int32DataFrameColumn("count", counts.Select(g => g.Count()))));
    }

    /// <summary>The sum of a column for each value of another: a frame with both, in the order in which the values come
    /// first. <c>GroupBy(by).Sum(column)</c> gives the same, but loses the column where there is no row.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="column">What is added up; empty cells count nothing.</param>
    /// <param name="by">What it is added up for.</param>
    /// <exception cref="ArgumentException">There is no such column, or it does not hold numbers.</exception>
    public static DataFrame Sum(this DataFrame frame, string column, string by)
    {
        var sums = frame
            .Words(by)
            .Zip(frame.Numbers(column))
            .GroupBy(row => row.First, StringComparer.Ordinal)
            .ToList();
        return FrameOrigin.Pass(frame, new DataFrame(
            new StringDataFrameColumn(by, sums.Select(g => g.Key)),
            new DoubleDataFrameColumn(column,
                sums.Select(g => g.Where(row => double.IsFinite(row.Second)).Sum(row => row.Second)))));
    }

    /// <summary>Two frames side by side: each row with the row of the other frame that says the same in a column. Rows
    /// without such a row are left out; the column stands once, and where both frames have a column of one name, the
    /// first one's stays.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="other">The other frame.</param>
    /// <param name="on">The column that both have.</param>
    /// <exception cref="ArgumentException">One of them has no such column.</exception>
    public static DataFrame JoinOn(this DataFrame frame, DataFrame other, string on)
    {
        var right = other.Words(on).Index().ToLookup(row => row.Item, row => row.Index, StringComparer.Ordinal);
        var pairs = frame
            .Words(on)
            .Index()
            .SelectMany(row => right[row.Item].Select(match => (Left: row.Index, Right: match)))
            .ToList();
        var (ours, theirs) = (At(frame, [.. pairs.Select(p => p.Left)]), At(other, [.. pairs.Select(p => p.Right)]));
        var names = ours.Columns.Select(c => c.Name).ToHashSet(StringComparer.Ordinal);
        return FrameOrigin.Pass(frame.Count() == 0 ? frame : other,
            new DataFrame([.. ours.Columns, .. theirs.Columns.Where(c => !names.Contains(c.Name))]));
    }

    /// <summary>A column of values laid out as a table of two others: a row for each value of <paramref name="rows"/>,
    /// a column of numbers for each value of <paramref name="columns"/>, an empty cell where the frame has no row for
    /// the two.</summary>
    /// <param name="frame">The frame; of several rows for one cell the last counts.</param>
    /// <param name="values">The numbers.</param>
    /// <param name="rows">What the rows are.</param>
    /// <param name="columns">What the columns are.</param>
    /// <exception cref="ArgumentException">There is no such column, or the values are no numbers.</exception>
    public static DataFrame Spread(this DataFrame frame, string values, string rows, string columns)
    {
        var (names, heads, numbers) = (frame.Words(rows), frame.Words(columns), frame.Numbers(values));
        var cells = new Dictionary<(string, string), double>();
        for (var i = 0; i < numbers.Length; i++) cells[(names[i], heads[i])] = numbers[i];
        string[] down = [.. names.Distinct()];
        return FrameOrigin.Pass(frame, new DataFrame(heads.Distinct()
            .Select(head => (DataFrameColumn)new DoubleDataFrameColumn(head,
                down.Select(row => cells.TryGetValue((row, head), out var n) ? n : (double?)null)))
            .Prepend(new StringDataFrameColumn(rows, down))));
    }

    /// <summary>Two frames one below the other: the rows of the other frame follow.</summary>
    /// <param name="frame">The frame, whose columns stay.</param>
    /// <param name="other">The other frame; it has these columns, maybe among more.</param>
    /// <exception cref="ArgumentException">The other frame lacks one of the columns, or holds something else in
    /// it.</exception>
    public static DataFrame Above(this DataFrame frame, DataFrame other)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var columns = frame.Columns.Select(column =>
        {
            var below = Column(other, column.Name);
            if (below.DataType != column.DataType)
                throw new ArgumentException(
                    $"The column \"{column.Name}\" holds {column.DataType.Name} above and {below.DataType.Name} "
                    + $"below.");
            var both = column.Clone();
            foreach (var cell in below) both = Appended(both, cell);
            return both;
        });
        return FrameOrigin.Pass(frame, new DataFrame([.. columns]));
    }

    private static DataFrameColumn Appended(DataFrameColumn column, object? cell)
    {
        switch (column)
        {
            case StringDataFrameColumn words: words.Append((string?)cell); break;
            case DoubleDataFrameColumn numbers: numbers.Append((double?)cell); break;
            case Int32DataFrameColumn wholes: wholes.Append((int?)cell); break;
            case BooleanDataFrameColumn answers: answers.Append((bool?)cell); break;
            case DateTimeDataFrameColumn days: days.Append((DateTime?)cell); break;
            default: throw new ArgumentException($"A column of {column.DataType.Name} cannot be continued.");
        }

        return column;
    }
}
