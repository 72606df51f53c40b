namespace ClaimTrail.Display;

/// <summary>What a marked figure states; each kind has its own underline.</summary>
public enum MarkKind
{
    /// <summary>An amount in a currency.</summary>
    Money,

    /// <summary>A headcount.</summary>
    People,

    /// <summary>A share of a hundred.</summary>
    Percent,

    /// <summary>A length of time or a date.</summary>
    Time,

    /// <summary>Anything else.</summary>
    Count,
}
