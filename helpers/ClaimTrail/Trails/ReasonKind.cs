namespace ClaimTrail.Trails;

/// <summary>What speaks for an edge.</summary>
public enum ReasonKind
{
    /// <summary>The text names the source.</summary>
    Named,

    /// <summary>The text speaks of what an outlet asked and was answered, as that outlet writes of itself.</summary>
    SpeaksAsTheOutlet,

    /// <summary>The text tells words that the outlet published first.</summary>
    FirstPublisher,

    /// <summary>Both texts depart in the same way from what the others say.</summary>
    SharedSlip,

    /// <summary>Both texts chose something that few chose.</summary>
    SharedSelection,

    /// <summary>Both texts use the same words in Latin letters, or nearly the same sentence.</summary>
    SharedWording,

    /// <summary>Both texts tell what they share in the same order.</summary>
    SharedOrder,

    /// <summary>Another text that shares much with this one names the source.</summary>
    SourceOfATwin,

    /// <summary>A row of the coverage table says so.</summary>
    Research,
}
