namespace ClaimTrail.Quotations;

/// <summary>Marks that close one another.</summary>
internal enum MarkFamily
{
    /// <summary>“ ” „ ‟ " and their kin.</summary>
    Double,

    /// <summary>‘ ’ ‚ ‛ ' and their kin, which are apostrophes as well.</summary>
    Single,

    /// <summary>« ».</summary>
    Guillemet,

    /// <summary>‹ ›.</summary>
    SingleGuillemet,

    /// <summary>「 」.</summary>
    Corner,

    /// <summary>『 』.</summary>
    DoubleCorner,
}
