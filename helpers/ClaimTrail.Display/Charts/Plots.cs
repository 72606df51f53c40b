using Microsoft.Data.Analysis;
using Plotly.NET;
using Plotly.NET.CSharp;
using Chart = Plotly.NET.CSharp.Chart;

namespace ClaimTrail.Display;

/// <summary>Charts of Plotly.NET out of the columns of a frame: <c>Chart.Point</c>, <c>Chart.Bar</c> and
/// <c>Chart.Line</c> without the type arguments that C# cannot work out. What comes back is the package's own chart,
/// for <c>Chart.Combine</c> and all the rest. A frame without rows gives a chart without points.</summary>
public static class Plots
{
    private const int DotSize = 9;
    private const int RingSize = 16;

    /// <summary>A dot for each row that says how far across it stands.</summary>
    /// <param name="frame">The rows.</param>
    /// <param name="x">The column that says how far across: numbers, days or words.</param>
    /// <param name="y">The column that says how high, or in which row.</param>
    /// <param name="name">The name of the series, for the legend; null for none.</param>
    /// <param name="words">A column with the words above each dot; null for none.</param>
    /// <param name="color">A colour as <c>#rrggbb</c>, such as one of the <see cref="Palette"/>; null for the next
    /// one.</param>
    /// <param name="hollow">Whether the dots are rings.</param>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public static GenericChart Dots(
        DataFrame frame, string x, string y, string? name = null, string? words = null, string? color = null,
        bool hollow = false)
    {
        var seen = frame.IsNot(x, "", double.NaN);
        return Chart.Point<IConvertible, IConvertible, string>(
            Places(seen, x), Places(seen, y),
            Name: Maybe(name),
            ShowLegend: name is not null,
            MultiText: Maybe<IEnumerable<string>>(words is null ? null : seen.Words(words)),
            TextPosition: Maybe(words is null ? null : StyleParam.TextPosition.TopCenter),
            MarkerColor: Maybe(color is null ? null : Color.fromHex(color)),
            Marker: Round(hollow));
    }

    /// <summary>A dot at each end that a row prints, and a line between two ends of one row. Nothing else is drawn: a
    /// row that prints one number has one dot, whatever it says of the other end.</summary>
    /// <param name="frame">The rows, with the columns <c>low</c> and <c>high</c>; an empty cell is an end that is not
    /// printed.</param>
    /// <param name="y">The column that says in which row of the chart.</param>
    /// <param name="name">The name of the series, for the legend.</param>
    /// <param name="color">A colour as <c>#rrggbb</c>; null for the next one.</param>
    /// <param name="hollow">Whether the dots are rings, which leave a dot of the same number visible.</param>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public static GenericChart Ends(DataFrame frame, string y, string name, string? color = null, bool hollow = false)
    {
        var rows = frame.Words(y).Zip(frame.Numbers("low"), frame.Numbers("high"));
        // A gap after each row, so that no line leads from one to the next.
        var points = rows.SelectMany(row => new[] { row.Second, row.Third }
            .Where(double.IsFinite)
            .Distinct()
            .Append(double.NaN)
            .Select(end => (row.First, end)));
        var (places, ends) = (
            points.Select(point => point.First).ToList(),
            points.Select(point => double.IsFinite(point.end) ? (IConvertible)point.end : null!).ToList());
        return Chart.Line<IConvertible, string, string>(
            ends, places, ShowMarkers: true, Name: name, LineColor: Maybe(color is null ? null : Color.fromHex(color)),
            LineWidth: hollow ? 0 : 2, Marker: Round(hollow));
    }

    /// <summary>A line from row to row, in their order.</summary>
    /// <inheritdoc cref="Dots(DataFrame, string, string, string?, string?, string?, bool)"/>
    public static GenericChart Lines(DataFrame frame, string x, string y, string? name = null, string? color = null)
    {
        var seen = frame.IsNot(x, "", double.NaN);
        return Chart.Line<IConvertible, IConvertible, string>(
            Places(seen, x), Places(seen, y), Name: Maybe(name),
            LineColor: Maybe(color is null ? null : Color.fromHex(color)));
    }

    /// <summary>A lying bar for each row, the first row on top.</summary>
    /// <param name="frame">The rows.</param>
    /// <param name="length">The column that says how long.</param>
    /// <param name="of">The column that says what each bar is.</param>
    /// <param name="name">The name of the series, for the legend; null for none.</param>
    /// <param name="color">A colour as <c>#rrggbb</c>; null for the next one.</param>
    /// <exception cref="ArgumentException">There is no such column, or the lengths are no numbers.</exception>
    public static GenericChart Bars(DataFrame frame, string length, string of, string? name = null,
        string? color = null) =>
        Chart.Bar<double, string, string>(
            frame.Numbers(length), Keys: frame.Words(of), Name: Maybe(name),
            MarkerColor: Maybe(color is null ? null : Color.fromHex(color)))
        .FromTheTop();

    /// <summary>Lying bars in parts: for each value of <paramref name="parts"/> the sum of the lengths, one part after
    /// the other, the part of most rows first.</summary>
    /// <param name="frame">The rows.</param>
    /// <param name="length">The column that is added up.</param>
    /// <param name="of">The column that says to which bar a row belongs; the bar that comes first stands on
    /// top.</param>
    /// <param name="parts">The column that says to which part of it.</param>
    /// <exception cref="ArgumentException">There is no such column, or the lengths are no numbers.</exception>
    public static GenericChart StackedBars(DataFrame frame, string length, string of, string parts)
    {
        var bars = frame.Words(of).Distinct().ToList();
        var layers = frame.Count(parts).Words(parts).Select(part =>
        {
            var sums = frame.Is(parts, part).Sum(length, of);
            var lengths = sums.Words(of).Zip(sums.Numbers(length)).ToDictionary(sum => sum.First, sum => sum.Second);
            // Each part has every bar, so that the first part's order is the order of all.
            return Chart.StackedBar<double, string, string>(bars.Select(bar => lengths.GetValueOrDefault(bar)),
                Keys: bars, Name: part);
        }).ToList();
        return layers.Count == 0 ? Chart.Point<double, string, string>([], []) : Chart.Combine(layers).FromTheTop();
    }

    private static Plotly.NET.TraceObjects.Marker Round(bool hollow)
    {
        var marker = new Plotly.NET.TraceObjects.Marker();
        marker.SetProperty("symbol", hollow ? "circle-open" : "circle");
        marker.SetProperty("size", hollow ? RingSize : DotSize);
        if (hollow) marker.SetProperty("line", new Dictionary<string, object> { ["width"] = 3 });
        return marker;
    }

    private static IEnumerable<IConvertible> Places(DataFrame frame, string column) => frame[column] switch
    {
        StringDataFrameColumn or DateTimeDataFrameColumn => frame.Words(column),
        _ => frame.Numbers(column).Cast<IConvertible>(),
    };

    private static Optional<T> Maybe<T>(T? value)
        where T : class => value is null ? default : new Optional<T>(value, true);
}
