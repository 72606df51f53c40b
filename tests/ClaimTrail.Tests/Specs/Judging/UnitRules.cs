using ClaimTrail.Figures;
using ClaimTrail.Tests.Specs.Reading;
using ClaimTrail.Tests.Specs.Rules;

namespace ClaimTrail.Tests.Specs.Judging;

/// <summary>How the peer's units stand for ours.</summary>
internal static class UnitRules
{
    /// <summary>Money in the currency of the code; any currency where the file names none (Dollar, Franc).</summary>
    public static IEnumerable<Wanted> Money(SpecResult result, decimal value)
    {
        var amount = SpecRules.Frozen.Hundredths.Contains(result.Unit) ? value / 100 : value;
        yield return Wanted.Number(amount, result.Currency ?? result.Unit!, f =>
            f.Kind == FigureKind.Money && (result.Currency is null || f.Unit.Code == result.Currency));
    }

    /// <summary>Kilometres and tonnes have codes, all else is an item. "2.3 kilogram" may be 2.3, or 2,300 of the unit
    /// without its prefix.</summary>
    public static IEnumerable<Wanted> Dimension(SpecResult result, decimal value)
    {
        yield return Wanted.Number(value, result.Unit!, result.Unit switch
        {
            "Kilometer" => f => f.Unit.Code == "km",
            "Ton" or "Metric ton" => f => f.Unit.Code == "tonne",
            "Kilometer per hour" => f => f.Unit.Code is "km" or "item",
            _ => f => f.Unit == Unit.Item,
        });
        if (result.Unit is "Kilometer") yield break;
        foreach (var (prefix, factor) in SpecRules.Frozen.Prefixes)
            if (result.Unit!.StartsWith(prefix, StringComparison.Ordinal))
                yield return Wanted.Number(value * factor, result.Unit, f => f.Unit == Unit.Item);
    }

    /// <summary>An age or a length of time; the same length in the next smaller unit is as good.</summary>
    public static IEnumerable<Wanted> Time(string unit, decimal value)
    {
        yield return InTime(unit, value);
        if (unit == "hour") yield return InTime("minute", value * 60);
        if (unit == "year") yield return InTime("month", value * 12);
        if (unit == "week") yield return InTime("day", value * 7);
    }

    private static Wanted InTime(string unit, decimal value) =>
        Wanted.Number(value, unit,
            f => f.Unit.Code == unit || (unit == "second" && f.Kind is FigureKind.Count or FigureKind.Duration));
}
