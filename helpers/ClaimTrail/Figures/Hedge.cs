namespace ClaimTrail.Figures;

/// <summary>How firmly a text states a number.</summary>
public enum Hedge
{
    /// <summary>Stated flatly: low equals high.</summary>
    Exact,

    /// <summary>"up to", "at most": the stated value is the upper bound and is included; no lower bound.</summary>
    UpTo,

    /// <summary>"at least", "or more": the stated value is the lower bound and is included; no upper bound.</summary>
    AtLeast,

    /// <summary>"more than", "over": the stated value is the lower bound; no upper bound.</summary>
    MoreThan,

    /// <summary>"less than", "under": the stated value is the upper bound; no lower bound.</summary>
    LessThan,

    /// <summary>"about": low equals high, and both are loose.</summary>
    About,

    /// <summary>"nearly", "almost": low equals high, and the true value is said to lie just below.</summary>
    Nearly,

    /// <summary>Two bounds are stated.</summary>
    Range,
}
