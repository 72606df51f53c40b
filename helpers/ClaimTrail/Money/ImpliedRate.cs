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
    public bool Fits(decimal rate) => Under(RoundingHabit.Rounded).Contains(rate) || Under(RoundingHabit.Cut).Contains(rate);

    /// <summary>The rates that explain all the conversions at once, if the writer kept to one habit.</summary>
    /// <returns>Null when no single rate explains them.</returns>
    /// <exception cref="ArgumentException"><paramref name="conversions"/> is empty.</exception>
    public static Interval? Common(IReadOnlyList<ImpliedRate> conversions, RoundingHabit habit)
    {
        ArgumentNullException.ThrowIfNull(conversions);
        if (conversions.Count == 0) throw new ArgumentException("There must be at least one conversion.", nameof(conversions));
        Interval? common = conversions[0].Under(habit);
        foreach (var conversion in conversions.Skip(1)) common = common?.Intersect(conversion.Under(habit));
        return common;
    }
}
