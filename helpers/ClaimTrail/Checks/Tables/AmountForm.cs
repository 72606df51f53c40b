namespace ClaimTrail.Checks.Tables;

/// <summary>How an amount is told.</summary>
public enum AmountForm
{
    /// <summary>With both ends.</summary>
    Range,

    /// <summary>With its upper end, as such: "up to".</summary>
    Ceiling,

    /// <summary>With its lower end, as such: "at least".</summary>
    Floor,

    /// <summary>As a bare number.</summary>
    Point,
}
