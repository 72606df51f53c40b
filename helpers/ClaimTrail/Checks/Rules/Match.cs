namespace ClaimTrail.Checks.Rules;

/// <summary>How a stated number and a known one go together.</summary>
internal enum Match
{
    /// <summary>They say the same.</summary>
    Same,

    /// <summary>They say the same, and the known number is a round one itself.</summary>
    SameRoundNumber,

    /// <summary>The known number lies where the words say: "nearly" just under, "about" around, a vague plural between its bounds.</summary>
    AsHedged,

    /// <summary>They agree to the digits that were printed.</summary>
    Within,

    /// <summary>They differ.</summary>
    Differs,

    /// <summary>They count different things, so they cannot be compared.</summary>
    OtherUnit,
}
