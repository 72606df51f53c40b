namespace ClaimTrail.Quotations;

/// <summary>What a clause says about who speaks.</summary>
internal enum Subject
{
    /// <summary>Nothing: the sentence has no subject for the verb, or there is no such clause.</summary>
    Absent,

    /// <summary>Somebody without a name: a pronoun, a resident.</summary>
    Unnamed,

    /// <summary>A person or organisation by name.</summary>
    Named,
}
