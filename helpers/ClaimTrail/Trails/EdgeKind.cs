namespace ClaimTrail.Trails;

/// <summary>How an edge of a trail is known.</summary>
public enum EdgeKind
{
    /// <summary>The text names its source.</summary>
    Stated,

    /// <summary>We conclude it from what texts share; it may be wrong.</summary>
    Inferred,

    /// <summary>Research outside of the articles says so: a row of the coverage table.</summary>
    Documented,
}
