using System.Globalization;
using System.Text.RegularExpressions;
using ClaimTrail.Tests.Specs.Reading;
using ClaimTrail.Tests.Specs.Rules;
using ClaimTrail.Text;

namespace ClaimTrail.Tests.Specs.Judging;

/// <summary>Makes a counted example of a result, or says why it does not count.</summary>
internal sealed class SpecMapper(string language)
{
    private static readonly SpecRules Rules = SpecRules.Frozen;

    private readonly SpecLanguage _words = Rules.Languages[language];

    public (SpecItem? Item, string? Why) Map(string model, int example, SpecResult? result)
    {
        if (result is null) return (null, "the result does not stand in its text");
        if (Rules.WhyLeftOut(language, model, result.Slice) is { } why) return (null, why);
        return model switch
        {
            "NumberModel" => Number(example, result),
            "NumberRangeModel" => Range(example, result),
            "DurationParser" => Duration(example, result),
            _ => WithUnit(model, example, result),
        };
    }

    private (SpecItem?, string?) Number(int example, SpecResult result)
    {
        if (Value(result) is not { } value) return (null, "no value");
        if (result.Subtype == "power") return (null, "a power or a computer's notation");
        if (IsFraction(result, value))
            return IsShare(value)
                ? (Item("NumberModel", example, result, [Wanted.Share(value * 100)]), null)
                : (null, "no share, or an odd one");
        var hasDigit = result.Slice.Any(char.IsDigit);
        if (Math.Abs(value) >= 1e15m) return (null, "too large for print");
        if (value is >= 0 and < 10 && value == decimal.Truncate(value) && !hasDigit)
            return (null, "a small number in words, which takes another form before a counter");
        var isCounted = value >= 0 && value == decimal.Truncate(value);
        var (text, start) = _words.Carry(result.Slice, isCounted);
        var wanted = Wanted.Number(value, isCounted ? "person" : "percent", f => f.Unit.Code is "person" or "percent");
        return (new SpecItem(language, "NumberModel", example, text, new TextSpan(start, result.Length), [wanted]),
            null);
    }

    private (SpecItem?, string?) Range(int example, SpecResult result)
    {
        if (result.Value is not { Length: > 2 } interval || interval.Split(',') is not [var first, var second])
            return (null, "no value");
        var (low, high) = (Parse(first[1..]), Parse(second[..^1]));
        if (low is null && high is null) return (null, "no value");
        if (low == high) return (null, "an equation");
        if (low % 1 is not (null or 0) || high % 1 is not (null or 0)) return (null, "a bound that is a fraction");
        return (Item("NumberRangeModel", example, result, [Wanted.Range(low, high)]), null);
    }

    private (SpecItem?, string?) Duration(int example, SpecResult result)
    {
        if (Timex.Read(result.Timex) is not var (value, unit)) return (null, "a length of time in several units");
        if (value == 1 && !result.Slice.Any(char.IsDigit)) return (null, "a unit of time without a number");
        return (Item("DurationParser", example, result, [.. UnitRules.Time(unit, value), .. Named(result.Timex!)]),
            null);
    }

    /// <summary>Two decades may be 20 years, and a fortnight two weeks.</summary>
    private static IEnumerable<Wanted> Named(string timex) =>
        timex == "P20Y" ? [Wanted.Number(2, "decade", _ => true)] : [];

    private (SpecItem?, string?) WithUnit(string model, int example, SpecResult result)
    {
        if (Value(result) is not { } value) return (null, "no value");
        if (result.Unit is "Bitcoin" or "Satoshi") return (null, "no currency of a state");
        if (result.Unit is "Age") return (null, "no value");
        if (model == "PercentModel" && Math.Abs(value) < 0.001m) return (null, "too small a share for print");
        IEnumerable<Wanted> wanted = model switch
        {
            "PercentModel" => [Wanted.Share(value)],
            "AgeModel" => UnitRules.Time(result.Unit!.ToLowerInvariant(), value),
            "CurrencyModel" => UnitRules.Money(result, value),
            _ => UnitRules.Dimension(result, value),
        };
        return (Item(model, example, result, [.. wanted]), null);
    }

    private bool IsFraction(SpecResult result, decimal value) =>
        result.Subtype == "fraction" || Regex.IsMatch(result.Slice, Rules.FractionMarks)
        || (result.Subtype is null && value != decimal.Truncate(value) && language != "zh"
            && !result.Slice.Any(c => char.IsDigit(c)));

    /// <summary>A share that print gives: in parts of up to twelve, or in hundredths, and less than the
    /// whole.</summary>
    private static bool IsShare(decimal value) =>
        value is >= 0.01m and < 1 && Enumerable.Range(2, 11).Append(100)
            .Any(d => Math.Abs((value * d) - Math.Round(value * d)) < 1e-9m);

    private SpecItem Item(string model, int example, SpecResult result, IReadOnlyList<Wanted> wanted) =>
        new(language, model, example, result.Input, new TextSpan(result.Start, result.Length), wanted);

    private static decimal? Value(SpecResult result) => Parse(result.Value?.TrimEnd('%'));

    private static decimal? Parse(string? value) =>
        decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
