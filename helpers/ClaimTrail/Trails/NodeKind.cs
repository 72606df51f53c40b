namespace ClaimTrail.Trails;

/// <summary>What stands at a node of a trail.</summary>
public enum NodeKind
{
    /// <summary>An article of the case.</summary>
    Article,

    /// <summary>An outlet or agency that an article names or must have taken something from.</summary>
    Outlet,

    /// <summary>A person or organisation that an article took something from directly.</summary>
    Voice,
}
