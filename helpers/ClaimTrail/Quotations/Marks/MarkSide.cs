namespace ClaimTrail.Quotations;

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
