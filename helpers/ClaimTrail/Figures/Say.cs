using System.Globalization;

namespace ClaimTrail.Figures;

/// <summary>Figures, amounts, days and bounds in plain English, the same on every machine.</summary>
public static class Say
{
    // What a figure says is said to the last digit; what was computed is rounded.
    private const int AllDecimals = 10;
    private const int FewDecimals = 4;

    /// <summary>The value with its hedge: <c>up to 900,000 USD</c>, <c>about 160,000 people</c>, <c>31 July
    /// 2023</c>.</summary>
    public static string Words(this Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return Prefix(figure.Hedge) + Value(figure.Kind, figure.Low, figure.High, figure.Unit);
    }

    /// <summary>The value of one reading: <c>63 years</c>; <c>the number 630,000</c> where nothing says what it
    /// counts.</summary>
    public static string Words(this Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.Unit == Unit.Item
            ? $"the number {Bounds(reading.Low, reading.High)}"
            : Value(reading.Kind, reading.Low, reading.High, reading.Unit);
    }

    /// <summary>The hedge as the find contract writes it, with spaces: <c>up to</c>, <c>more than</c>,
    /// <c>exact</c>.</summary>
    public static string Words(this Hedge hedge) => hedge switch
    {
        Hedge.UpTo => "up to",
        Hedge.AtLeast => "at least",
        Hedge.MoreThan => "more than",
        Hedge.LessThan => "less than",
        _ => hedge.ToString().ToLowerInvariant(),
    };

    /// <summary>How a sentence states a value: <c>up to</c>, <c>flatly</c>, <c>between two bounds</c>.</summary>
    internal static string Manner(Hedge hedge) => hedge switch
    {
        Hedge.Exact => "flatly",
        Hedge.Range => "between two bounds",
        _ => hedge.Words(),
    };

    internal static string Number(decimal number, int decimals = FewDecimals) =>
        number.ToString("#,0." + new string('#', decimals), CultureInfo.InvariantCulture);

    /// <summary>A rate: two decimals from 100 up, four below.</summary>
    internal static string Rate(decimal rate) =>
        rate.ToString(rate >= 100 ? "#,##0.00" : "0.0000", CultureInfo.InvariantCulture);

    /// <summary>A number in its unit; a bare number needs none.</summary>
    internal static string Amount(decimal number, Unit unit) => unit.Code switch
    {
        "item" => Number(number),
        _ => $"{Number(number)} {Name(unit, number == 1)}".TrimEnd(),
    };

    internal static string Percent(decimal share) => share.ToString("0.0", CultureInfo.InvariantCulture) + " per cent";

    internal static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    internal static string Month(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    internal static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    internal static string List(IEnumerable<string> parts)
    {
        var all = parts.ToList();
        return all.Count < 2 ? string.Concat(all) : string.Join(", ", all.Take(all.Count - 1)) + " and " + all[^1];
    }

    /// <summary>The unit in words, in the singular for one of it.</summary>
    internal static string Name(Unit unit, bool one) => unit.Code switch
    {
        "person" => one ? "person" : "people",
        "percent" => "per cent",
        "km" => "km",
        "company" => one ? "company" : "companies",
        var code when code.Length > 0 && char.IsLower(code[0]) => one ? code : code + "s",
        var code => code,
    };

    private static string Prefix(Hedge hedge) => hedge is Hedge.Exact or Hedge.Range ? "" : hedge.Words() + " ";

    private static string Value(FigureKind kind, decimal? low, decimal? high, Unit unit)
    {
        if (kind == FigureKind.Date) return low == high ? Date(low) : $"{Date(low)} to {Date(high)}";
        return $"{Bounds(low, high)} {Name(unit, low == 1 && high == 1)}";
    }

    private static string Bounds(decimal? low, decimal? high) => low is { } from && high is { } to && from != to
        ? $"{Number(from, AllDecimals)} to {Number(to, AllDecimals)}"
        : Number(high ?? low ?? 0, AllDecimals);

    private static string Date(decimal? value) => value switch
    {
        null => "a date without a year",
        < 10_000 and { } year => year.ToString("0", CultureInfo.InvariantCulture),
        { } day =>
            DateOnly.TryParseExact(day.ToString("0", CultureInfo.InvariantCulture), "yyyyMMdd",
                CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? Day(date)
            : day.ToString("0", CultureInfo.InvariantCulture),
    };
}
