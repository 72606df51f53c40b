using ClaimTrail.Figures;
using ClaimTrail.Money;

namespace ClaimTrail.Comparing.Grouping;

/// <summary>How the values of two figures hang together.</summary>
internal enum ValueTie
{
    /// <summary>Nothing ties them.</summary>
    None,

    /// <summary>They lie within a third of each other.</summary>
    Near,

    /// <summary>One digit differs.</summary>
    OneDigit,

    /// <summary>The same digits in another order.</summary>
    Transposed,

    /// <summary>The same digits, a power of ten apart.</summary>
    Scaled,

    /// <summary>One is the other with fewer digits.</summary>
    Rounded,

    /// <summary>A range and one of its ends, or two ranges with one end in common.</summary>
    OneEnd,

    /// <summary>The same.</summary>
    Same,
}

/// <summary>Finds how values hang together.</summary>
internal static class ValueTies
{
    public static ValueTie Of(Figure one, Figure other)
    {
        if ((one.High ?? one.Low) is not { } a || (other.High ?? other.Low) is not { } b) return ValueTie.None;
        var (ranged, alsoRanged) = (IsRange(one), IsRange(other));
        if (ranged && alsoRanged) return Ranges(one, other);
        if (ranged) return Ends(one, other, b);
        if (alsoRanged) return Ends(other, one, a);
        return Single(one.Surface, a, other.Surface, b);
    }

    public static bool IsRange(Figure figure) => figure.Low is { } low && figure.High is { } high && low != high;

    /// <summary>How the values of two single numbers hang together.</summary>
    public static ValueTie Single(string surface, decimal a, string otherSurface, decimal b)
    {
        if (a == b) return ValueTie.Same;
        if (a <= 0 || b <= 0) return ValueTie.None;
        if (IsRounded(surface, a, b) || IsRounded(otherSurface, b, a)) return ValueTie.Rounded;
        var (x, y) = (Digits(a), Digits(b));
        if (x.Digits == y.Digits) return ValueTie.Scaled;
        if (x.Places == y.Places && x.Digits.Length >= 2 && y.Digits.Length >= 2)
        {
            if (Sorted(x.Digits) == Sorted(y.Digits)) return ValueTie.Transposed;
            if (x.Digits.Length == y.Digits.Length && x.Digits.Zip(y.Digits).Count(d => d.First != d.Second) == 1) return ValueTie.OneDigit;
        }

        return Math.Max(a, b) <= Math.Min(a, b) * 4 / 3 ? ValueTie.Near : ValueTie.None;
    }

    /// <summary>How many digits a value has besides the zeros at its ends: 2 for 420,000.</summary>
    public static int Significant(decimal value) => Digits(value).Digits.Length;

    /// <summary>The power of ten between two values with the same digits, as an exponent: 3 where b is a thousand times a.</summary>
    public static int Exponent(decimal a, decimal b) => Digits(b).Places - Digits(a).Places;

    private static ValueTie Ranges(Figure one, Figure other)
    {
        var low = Single(one.Surface, one.Low!.Value, other.Surface, other.Low!.Value);
        var high = Single(one.Surface, one.High!.Value, other.Surface, other.High!.Value);
        if (low == high) return low;
        var (less, more) = low < high ? (low, high) : (high, low);
        return more < ValueTie.Rounded ? less : less >= ValueTie.Rounded ? less : ValueTie.OneEnd;
    }

    private static ValueTie Ends(Figure range, Figure single, decimal value)
    {
        var low = Single(range.Surface, range.Low!.Value, single.Surface, value);
        var high = Single(range.Surface, range.High!.Value, single.Surface, value);
        var best = low > high ? low : high;
        return best is ValueTie.Same or ValueTie.Rounded ? ValueTie.OneEnd : best;
    }

    private static bool IsRounded(string surface, decimal rounded, decimal exact)
    {
        var step = PrintedDigits.StepOf(surface, rounded);
        return step < rounded && Math.Abs(rounded - exact) < step && Math.Abs(rounded - exact) <= exact / 20;
    }

    private static (string Digits, int Places) Digits(decimal value)
    {
        var plain = Math.Abs(value).ToString("0.############", System.Globalization.CultureInfo.InvariantCulture);
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? plain.Length : point;
        var digits = plain.Replace(".", "", StringComparison.Ordinal);
        var lead = digits.Length - digits.TrimStart('0').Length;
        return (digits.Trim('0'), whole - lead);
    }

    private static string Sorted(string digits) => string.Concat(digits.Order());
}
