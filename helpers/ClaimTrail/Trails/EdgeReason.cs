namespace ClaimTrail.Trails;

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
        ReasonKind.Research => "A better reading of the page that the row rests on.",
        ReasonKind.SharedOrder => "Texts of other origin in the same order.",
        _ => "A source of this text's own for what both tell.",
    };
}
