namespace ClaimTrail.Checks;

/// <summary>What a check says about a claim. None of them says that anybody was careless or meant harm.</summary>
public enum Verdict
{
    /// <summary>The reference rows give the same.</summary>
    Holds,

    /// <summary>The reference rows give the same once rounded, up or down, to what was printed.</summary>
    HoldsWhenRounded,

    /// <summary>The verified reference rows give something else.</summary>
    DoesNotHold,

    /// <summary>It holds in one reading and not in another.</summary>
    DependsOnTheReading,

    /// <summary>No verified reference row decides it.</summary>
    CannotTell,
}
