using ClaimTrail.Comparing.Reading;
using ClaimTrail.Figures;

namespace ClaimTrail.Comparing.Grouping;

/// <summary>Finds how values hang together.</summary>
internal static class ValueTies
{
    public static ValueTie Of(FigureMention one, FigureMention other)
    {
        if (Pair(one, other) is not var (a, b)) return ValueTie.None;
        var (ranged, alsoRanged) = (IsRange(one.Figure), IsRange(other.Figure));
        if (ranged && alsoRanged) return Ranges(one, other);
        if (ranged) return Ends(one, b);
        if (alsoRanged) return Ends(other, a);
        return Of(a, b);
    }

    /// <summary>The values of two figures in one unit: as printed or, where two units of one measure stand, in the
    /// smallest of it.</summary>
    public static (PrintedValue One, PrintedValue Other)? Pair(FigureMention one, FigureMention other)
    {
        if (one.Printed is not { } a || other.Printed is not { } b) return null;
        return one.Measure is { } unit && other.Measure is { } another && unit.Of == another.Of
            && unit.Factor != another.Factor
            ? (one.InSmallest!, other.InSmallest!) : (a, b);
    }

    public static bool IsRange(Figure figure) => figure.Low is { } low && figure.High is { } high && low != high;

    /// <summary>How two single numbers hang together.</summary>
    public static ValueTie Of(PrintedValue a, PrintedValue b)
    {
        if (a.Value == b.Value) return ValueTie.Same;
        if (a.Value <= 0 || b.Value <= 0) return ValueTie.None;
        if (a.Digits == b.Digits) return ValueTie.Scaled;
        if (a.Rounds(b) || b.Rounds(a)) return ValueTie.Rounded;
        if (a.Places == b.Places && a.Digits.Length >= 2 && b.Digits.Length >= 2)
        {
            if (a.Sorted == b.Sorted) return ValueTie.Transposed;
            if (a.Digits.Length == b.Digits.Length && Differing(a.Digits, b.Digits) == 1) return ValueTie.OneDigit;
        }

        if (Math.Abs(a.Places - b.Places) == 1 && (HasOneMore(a.Digits, b.Digits) || HasOneMore(b.Digits, a.Digits)))
            return ValueTie.DigitMore;

        return Math.Max(a.Value, b.Value) <= Math.Min(a.Value, b.Value) * 4 / 3 ? ValueTie.Near : ValueTie.None;
    }

    private static bool HasOneMore(string longer, string shorter) => longer.Length == shorter.Length + 1
        && Enumerable.Range(0, longer.Length).Any(i => longer.Remove(i, 1) == shorter);

    private static int Differing(string one, string other)
    {
        var differing = 0;
        for (var i = 0; i < one.Length; i++)
            if (one[i] != other[i]) differing++;
        return differing;
    }

    private static ValueTie Ranges(FigureMention one, FigureMention other)
    {
        var (low, high) = (Of(one.PrintedLow!, other.PrintedLow!), Of(one.Printed!, other.Printed!));
        if (low == high) return low;
        var (less, more) = low < high ? (low, high) : (high, low);
        return more < ValueTie.Rounded || less >= ValueTie.Rounded ? less : ValueTie.OneEnd;
    }

    private static ValueTie Ends(FigureMention range, PrintedValue value)
    {
        var (low, high) = (Of(range.PrintedLow!, value), Of(range.Printed!, value));
        var best = low > high ? low : high;
        return best is ValueTie.Same or ValueTie.Rounded ? ValueTie.OneEnd : best;
    }
}
