namespace ClaimTrail.Display;

/// <summary>How a claim stands against what it was held against.</summary>
public enum Verdict
{
    /// <summary>It holds.</summary>
    Holds,

    /// <summary>It holds when rounded.</summary>
    HoldsWhenRounded,

    /// <summary>It does not hold.</summary>
    DoesNotHold,

    /// <summary>It depends on the reading.</summary>
    DependsOnTheReading,

    /// <summary>Nobody can tell from what is known.</summary>
    CannotTell,
}
