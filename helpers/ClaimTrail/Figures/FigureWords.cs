using System.Globalization;

namespace ClaimTrail.Figures;

/// <summary>Figures and readings in plain English, the same on every machine.</summary>
public static class FigureWords
{
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
            ? $"the number {Number(reading.Low, reading.High)}"
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

    private static string Prefix(Hedge hedge) => hedge is Hedge.Exact or Hedge.Range ? "" : hedge.Words() + " ";

    private static string Value(FigureKind kind, decimal? low, decimal? high, Unit unit)
    {
        if (kind == FigureKind.Date) return low == high ? Date(low) : $"{Date(low)} to {Date(high)}";
        return $"{Number(low, high)} {Name(unit, low == 1 && high == 1)}";
    }

    private static string Number(decimal? low, decimal? high) => low is { } from && high is { } to && from != to
        ? $"{Number(from)} to {Number(to)}"
        : Number(high ?? low ?? 0);

    private static string Number(decimal value) => value.ToString("#,0.##########", CultureInfo.InvariantCulture);

    private static string Date(decimal? value) => value switch
    {
        null => "a date without a year",
        < 10_000 and { } year => year.ToString("0", CultureInfo.InvariantCulture),
        { } day =>
            DateOnly.TryParseExact(day.ToString("0", CultureInfo.InvariantCulture), "yyyyMMdd",
                CultureInfo.InvariantCulture,
            DateTimeStyles.None, out var date)
            ? date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
            : day.ToString("0", CultureInfo.InvariantCulture),
    };

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
}
