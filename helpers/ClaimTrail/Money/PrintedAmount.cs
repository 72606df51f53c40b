namespace ClaimTrail.Money;

/// <summary>A number as a text prints it: its value, and how fine its last digit that counts is.</summary>
/// <param name="Value">The value that was printed, 0 or more.</param>
/// <param name="Step">The place value of the last significant digit, above 0: 10,000,000 for 3억8천만, 100,000,000 for
/// Rp13,5 miliar, 100,000 for $900k. A true value that differs by less than this may have been printed so.</param>
public readonly record struct PrintedAmount(decimal Value, decimal Step)
{
    /// <summary>The printed amount of a surface form whose value is known.</summary>
    /// <param name="surface">The words and digits of the text.</param>
    /// <param name="value">The value they state.</param>
    public static PrintedAmount Of(string surface, decimal value) => new(value, PrintedDigits.StepOf(surface, value));

    /// <summary>The true values that a writer with this habit would have printed so.</summary>
    public Interval Under(RoundingHabit habit) => habit switch
    {
        RoundingHabit.Rounded => new Interval(Value - Step / 2, Value + Step / 2),
        _ => new Interval(Value, Value + Step),
    };

    /// <summary>What a writer with this habit would print, with the same fineness, for a true value.</summary>
    public decimal Print(decimal exact, RoundingHabit habit) => Step * (habit switch
    {
        RoundingHabit.Rounded => Math.Floor(exact / Step + 0.5m),
        _ => Math.Floor(exact / Step),
    });
}

/// <summary>How a writer shortens a number to the digits that are printed. The text never says which, so both are
/// tried.</summary>
public enum RoundingHabit
{
    /// <summary>To the nearest printable value, a half upward: 11.55 is printed as 11.6.</summary>
    Rounded,

    /// <summary>The further digits are left off: 11.59 is printed as 11.5.</summary>
    Cut,
}
