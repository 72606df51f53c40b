namespace ClaimTrail.Money;

/// <summary>The exchange rate that a writer must have used to print one amount for another.</summary>
/// <param name="Base">The amount that was converted, above 0; taken as exact.</param>
/// <param name="Printed">What was printed for it, in the other currency.</param>
public readonly record struct ImpliedRate(decimal Base, PrintedAmount Printed)
{
    /// <summary>The printed amount over the base, as if nothing had been rounded.</summary>
    public decimal Point => Printed.Value / Base;

    /// <summary>All rates at which a writer with this habit would have printed that amount.</summary>
    public Interval Under(RoundingHabit habit) => Printed.Under(habit).DivideBy(Base);

    /// <summary>Whether this rate leads to the printed amount, by either habit.</summary>
    public bool Fits(decimal rate) => Under(RoundingHabit.Rounded).Contains(rate) || Under(RoundingHabit.Cut)
        .Contains(rate);

    /// <summary>The rates that explain all the conversions at once, if the writer kept to one habit.</summary>
    /// <returns>Null when no single rate explains them.</returns>
    /// <exception cref="ArgumentException"><paramref name="conversions"/> is empty.</exception>
    public static Interval? Common(IReadOnlyList<ImpliedRate> conversions, RoundingHabit habit)
    {
        ArgumentNullException.ThrowIfNull(conversions);
        if (conversions.Count == 0)
            throw new ArgumentException("There must be at least one conversion.", nameof(conversions));
        Interval? common = conversions[0].Under(habit);
        foreach (var conversion in conversions.Skip(1)) common = common?.Intersect(conversion.Under(habit));
        return common;
    }
}

/// <summary>All numbers from <paramref name="Low"/> to just under <paramref name="High"/>: the lower end belongs to
/// it, the
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
