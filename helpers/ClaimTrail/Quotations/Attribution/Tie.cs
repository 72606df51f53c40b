namespace ClaimTrail.Quotations;

/// <summary>How closely a clause of saying is bound to quoted words.</summary>
internal enum Tie
{
    /// <summary>No such clause.</summary>
    None,

    /// <summary>In the same sentence, with other words between.</summary>
    Loose,

    /// <summary>Right beside the words.</summary>
    Close,
}
