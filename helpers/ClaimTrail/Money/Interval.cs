namespace ClaimTrail.Money;

/// <summary>All numbers from <paramref name="Low"/> to just under <paramref name="High"/>: the lower end belongs to it, the
/// upper does not. Two intervals that only touch share nothing.</summary>
/// <param name="Low">The lower end, included.</param>
/// <param name="High">The upper end, excluded; above <paramref name="Low"/>.</param>
public readonly record struct Interval(decimal Low, decimal High)
{
    /// <summary>Whether the number lies inside.</summary>
    public bool Contains(decimal number) => Low <= number && number < High;

    /// <summary>What both hold; null when they share nothing.</summary>
    public Interval? Intersect(Interval other)
    {
        var low = Math.Max(Low, other.Low);
        var high = Math.Min(High, other.High);
        return low < high ? new Interval(low, high) : null;
    }

    /// <summary>Both ends divided by a number above 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="divisor"/> is 0 or less.</exception>
    public Interval DivideBy(decimal divisor)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(divisor);
        return new Interval(Low / divisor, High / divisor);
    }
}
