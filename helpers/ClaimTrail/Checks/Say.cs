using System.Globalization;
using ClaimTrail.Figures;
using ClaimTrail.Money;

namespace ClaimTrail.Checks;

/// <summary>Numbers, days and bounds in the words of the findings: English, and the same on every machine.</summary>
internal static class Say
{
    public static string Number(decimal number) => number.ToString("#,##0.####", CultureInfo.InvariantCulture);

    public static string Short(decimal number) => number.ToString("#,##0.##", CultureInfo.InvariantCulture);

    /// <summary>A rate: two decimals from 100 up, four below.</summary>
    public static string Rate(decimal rate) =>
        rate.ToString(rate >= 100 ? "#,##0.00" : "0.0000", CultureInfo.InvariantCulture);

    public static string Rates(Interval rates) => $"from {Rate(rates.Low)} to under {Rate(rates.High)}";

    public static string Amount(decimal number, Unit unit) => $"{Number(number)} {Name(unit, number)}".TrimEnd();

    public static string Percent(decimal share) => share.ToString("0.0", CultureInfo.InvariantCulture) + " percent";

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Month(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    public static string Words(Hedge hedge) => hedge switch
    {
        Hedge.Exact => "flatly",
        Hedge.Range => "between two bounds",
        _ => FigureWords.Words(hedge),
    };

    public static string List(IEnumerable<string> parts)
    {
        var all = parts.ToList();
        return all.Count < 2 ? string.Concat(all) : string.Join(", ", all.Take(all.Count - 1)) + " and " + all[^1];
    }

    /// <summary>As figures name their units, but that a bare number needs none.</summary>
    private static string Name(Unit unit, decimal number) => unit.Code switch
    {
        "item" => "",
        "percent" => "percent",
        _ => FigureWords.Name(unit, number == 1),
    };
}
