namespace ClaimTrail.Trails;

/// <summary>What research outside of the articles says of an inferred edge.</summary>
public enum EdgeVerdict
{
    /// <summary>The reference rows give the same step.</summary>
    Right,

    /// <summary>The reference rows lead there too, by way of another outlet.</summary>
    RightByWay,

    /// <summary>The reference rows know the article's sources, and this is none of them.</summary>
    Wrong,

    /// <summary>The reference rows say nothing of the article.</summary>
    NotKnown,
}
