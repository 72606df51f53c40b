namespace ClaimTrail.Trails;

/// <summary>One step of a trail: who took something from whom.</summary>
/// <param name="From">Who took it.</param>
/// <param name="To">Where it was taken from.</param>
/// <param name="Kind">Whether the text says so, or we conclude it.</param>
/// <param name="Score">1 for a stated edge; for an inferred one from 0 to below 1, no probability.</param>
/// <param name="IsDirected">Whether we know who took from whom. If not, either may have taken from the other, or both
/// from a
/// third.</param>
/// <param name="Reasons">What speaks for it, the weightiest first.</param>
public sealed record TrailEdge(
    TrailNode From, TrailNode To, EdgeKind Kind, double Score, bool IsDirected, IReadOnlyList<EdgeReason> Reasons)
{
    /// <summary>The reasons as sentences, the weightiest first.</summary>
    public string Why => string.Join(' ', Reasons.Select(r => r.Sentence));
}

/// <summary>How an edge of a trail is known.</summary>
public enum EdgeKind
{
    /// <summary>The text names its source.</summary>
    Stated,

    /// <summary>We conclude it from what texts share; it may be wrong.</summary>
    Inferred,
}

/// <summary>One thing that speaks for an edge.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Sentence">What it is, in a sentence for people.</param>
/// <param name="Weight">How much it weighs; only comparable with the other reasons of the same trail.</param>
public sealed record EdgeReason(ReasonKind Kind, string Sentence, double Weight)
{
    /// <summary>What would take its weight away, in a sentence for people.</summary>
    public string WouldChangeOurMind => Kind switch
    {
        ReasonKind.Named => "A correction by the publisher, or proof that the name was copied along with the text.",
        ReasonKind.SpeaksAsTheOutlet => "A second outlet that also reports that the question was asked.",
        ReasonKind.FirstPublisher => "An earlier publication of the same words elsewhere.",
        ReasonKind.SharedSlip => "An earlier text with the same departure that either could have used.",
        ReasonKind.SharedSelection => "More texts that chose the same; then the choice is no longer rare.",
        ReasonKind.SharedWording => "A common press release or post with the same words.",
        ReasonKind.SharedOrder => "Texts of other origin in the same order.",
        _ => "A source of this text's own for what both tell.",
    };
}

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
}
