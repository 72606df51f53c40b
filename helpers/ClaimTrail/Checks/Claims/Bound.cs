namespace ClaimTrail.Checks.Claims;

/// <summary>One end of a range.</summary>
public enum Bound
{
    /// <summary>The lower end.</summary>
    Low,

    /// <summary>The upper end.</summary>
    High,
}
