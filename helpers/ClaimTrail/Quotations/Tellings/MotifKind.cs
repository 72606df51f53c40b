namespace ClaimTrail.Quotations.Tellings;

/// <summary>What a motif is made of.</summary>
public enum MotifKind
{
    /// <summary>A word or a few.</summary>
    Phrase,

    /// <summary>A number with what it counts; it says the same wherever it stands.</summary>
    Number,

    /// <summary>A name.</summary>
    Name,
}
