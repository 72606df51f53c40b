namespace ClaimTrail.Quotations.Tellings;

/// <summary>What a telling did to a motif.</summary>
public enum Effect
{
    /// <summary>It is there and says the same.</summary>
    Kept,

    /// <summary>It is there and says less.</summary>
    Softened,

    /// <summary>It is there and says more.</summary>
    Strengthened,

    /// <summary>It is there, but belongs to something else now.</summary>
    Moved,

    /// <summary>The original has it and the telling has not.</summary>
    Dropped,

    /// <summary>The telling has it and the original has not.</summary>
    Added,
}
