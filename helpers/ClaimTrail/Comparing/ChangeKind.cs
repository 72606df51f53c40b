namespace ClaimTrail.Comparing;

/// <summary>In what two tellings of one thing differ.</summary>
public enum ChangeKind
{
    /// <summary>Another number.</summary>
    Value,

    /// <summary>The same digits, 10, 100, 1,000 or more times as much or as little.</summary>
    Scale,

    /// <summary>A decimal or thousands mark read the other way.</summary>
    Separator,

    /// <summary>"Up to" or "at least" is gone.</summary>
    BoundLost,

    /// <summary>A bound stands here that the other telling has not.</summary>
    BoundAdded,

    /// <summary>"At most" for "at least", or the other way round.</summary>
    BoundReversed,

    /// <summary>One end of a range is left.</summary>
    RangeLost,

    /// <summary>The same number in another unit.</summary>
    Unit,

    /// <summary>Percentage points told as percent.</summary>
    PercentPoints,

    /// <summary>Something else is counted: households for people, a headcount for a share.</summary>
    Counted,

    /// <summary>The exchange rate that a conversion implies is not that of other tellings or of the market.</summary>
    Conversion,

    /// <summary>Another day.</summary>
    Date,

    /// <summary>Two quantities made one.</summary>
    Fused,

    /// <summary>"About" or "nearly" is gone, or new.</summary>
    Hedge,

    /// <summary>Somebody else says it.</summary>
    Speaker,

    /// <summary>The words say less.</summary>
    Softened,

    /// <summary>The words say more.</summary>
    Strengthened,

    /// <summary>A part of the words is gone.</summary>
    PartDropped,

    /// <summary>The words have a part that the other telling has not.</summary>
    PartAdded,

    /// <summary>Direct words made indirect.</summary>
    Indirect,

    /// <summary>Two quotations made one.</summary>
    Joined,
}
