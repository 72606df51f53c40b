namespace ClaimTrail.Quotations.Matching;

/// <summary>What survives translation, so that tellings in different languages can be known as the same
/// words.</summary>
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

    /// <summary>Capitals or foreign letters that most languages take over as they are (SAG-AFTRA, Netflix,
    /// MLP).</summary>
    LatinName,

    /// <summary>The beginning of a word that languages in Latin letters share (algorithm, algoritma).</summary>
    Cognate,
}

/// <summary>One thing in a quotation that survives translation.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">What it is in all languages, such as <c>900000 USD</c>; equal keys of one kind are the same
/// thing.</param>
public readonly record struct Anchor(AnchorKind Kind, string Key)
{
    /// <summary>How far such an anchor speaks for the same words, from 0 to 1, before its rareness is counted. Our
    /// choice: a motif or a number says what was said, a name much less, the speaker or one word's beginning
    /// little.</summary>
    public double Strength => Kind switch
    {
        AnchorKind.Motif or AnchorKind.Number => 1,
        AnchorKind.Name => 0.8,
        AnchorKind.LatinName => 0.7,
        AnchorKind.Speaker => 0.5,
        _ => 0.3,
    };

    /// <inheritdoc/>
    public override string ToString() => $"{Kind.ToString().ToLowerInvariant()} {Key}";
}
