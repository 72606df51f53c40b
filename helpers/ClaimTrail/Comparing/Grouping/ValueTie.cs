namespace ClaimTrail.Comparing.Grouping;

/// <summary>How the values of two figures hang together.</summary>
internal enum ValueTie
{
    /// <summary>Nothing ties them.</summary>
    None,

    /// <summary>They lie within a third of each other.</summary>
    Near,

    /// <summary>A digit stands in one that the other has not: 4 and 14.</summary>
    DigitMore,

    /// <summary>One digit differs.</summary>
    OneDigit,

    /// <summary>The same digits in another order.</summary>
    Transposed,

    /// <summary>The same digits, a power of ten apart.</summary>
    Scaled,

    /// <summary>One is the other with fewer digits.</summary>
    Rounded,

    /// <summary>A range and one of its ends, or two ranges with one end in common.</summary>
    OneEnd,

    /// <summary>The same.</summary>
    Same,
}
