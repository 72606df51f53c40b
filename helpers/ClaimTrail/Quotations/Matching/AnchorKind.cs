namespace ClaimTrail.Quotations.Matching;

/// <summary>What survives translation, so that tellings in different languages can be known as the same words.</summary>
public enum AnchorKind
{
    /// <summary>A motif of the codebook.</summary>
    Motif,

    /// <summary>A number; money with its currency.</summary>
    Number,

    /// <summary>Somebody or something that the alias table names.</summary>
    Name,

    /// <summary>Who speaks: by the alias table, or by the sound of the name where the table is silent.</summary>
    Speaker,

    /// <summary>Capitals or foreign letters that most languages take over as they are (SAG-AFTRA, Netflix, MLP).</summary>
    LatinName,

    /// <summary>The beginning of a word that languages in Latin letters share (algorithm, algoritma).</summary>
    Cognate,
}
