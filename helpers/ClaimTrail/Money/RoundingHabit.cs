namespace ClaimTrail.Money;

/// <summary>How a writer shortens a number to the digits that are printed. The text never says which, so both are tried.</summary>
public enum RoundingHabit
{
    /// <summary>To the nearest printable value, a half upward: 11.55 is printed as 11.6.</summary>
    Rounded,

    /// <summary>The further digits are left off: 11.59 is printed as 11.5.</summary>
    Cut,
}
