namespace ClaimTrail.Checks;

/// <summary>What a piece of evidence does for a claim.</summary>
public enum Stance
{
    /// <summary>It speaks for the claim as printed.</summary>
    For,

    /// <summary>It speaks against the claim as printed.</summary>
    Against,

    /// <summary>It helps to understand the claim and decides nothing.</summary>
    Context,
}
