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

/// <summary>Which way a mark's own shape points; texts do not always keep to it.</summary>
internal enum MarkSide
{
    /// <summary>Shaped to open.</summary>
    Opening,

    /// <summary>Shaped to close.</summary>
    Closing,

    /// <summary>One shape for both, such as the straight quote.</summary>
    Either,
}

/// <summary>One quotation mark in a text.</summary>
/// <param name="Start">Offset of its first code unit.</param>
/// <param name="Length">1, or 2 where two single marks stand for a double one.</param>
/// <param name="Family">The marks that it goes with.</param>
/// <param name="Side">Which way its shape points.</param>
/// <param name="LooksOpening">Whether its neighbours are those of an opening mark: a gap before, a word after.</param>
/// <param name="LooksClosing">Whether its neighbours are those of a closing mark: a word before, a gap after.</param>
/// <param name="AfterDigit">Whether a digit stands right before it, as before an inch mark.</param>
/// <param name="AfterStop">Whether a stop or comma stands right before it, as inside a closing mark.</param>
internal readonly record struct Mark(
    int Start, int Length, MarkFamily Family, MarkSide Side, bool LooksOpening, bool LooksClosing,
    bool AfterDigit, bool AfterStop)
{
    public int End => Start + Length;
}
