namespace ClaimTrail.Quotations.People;

/// <summary>Why we take a written name for an entity.</summary>
public enum NameBasis
{
    /// <summary>The alias table of the case lists this form for this language.</summary>
    Listed,

    /// <summary>The alias table lists this form for another language, or it is the entity's own name.</summary>
    SameLetters,

    /// <summary>It is a part of a listed name, such as the surname alone.</summary>
    PartOfName,

    /// <summary>No table knows it; it sounds like a listed name.</summary>
    Sound,
}
