namespace ClaimTrail.Figures;

/// <summary>What sort of thing a figure states.</summary>
public enum FigureKind
{
    /// <summary>An amount in a currency.</summary>
    Money,

    /// <summary>A headcount; not a share of people, which is <see cref="Percent"/>.</summary>
    People,

    /// <summary>A share of a hundred.</summary>
    Percent,

    /// <summary>A length of time; an age is a duration in years.</summary>
    Duration,

    /// <summary>A day as yyyymmdd, or a year on its own as yyyy.</summary>
    Date,

    /// <summary>Anything else that was counted or measured.</summary>
    Count,
}
