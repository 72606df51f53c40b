using System.Globalization;

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

/// <summary>Whom a written name probably means.</summary>
/// <param name="Entity">Who or what is meant.</param>
/// <param name="Basis">Why we think so.</param>
/// <param name="Certainty">How sure that is, from 0 (not at all) to 1 (the table says so). For
/// <see cref="NameBasis.Sound"/> it is a likeness and no probability.</param>
/// <param name="Reason">The reason in a sentence for people.</param>
public sealed record NameMatch(Entity Entity, NameBasis Basis, double Certainty, string Reason)
{
    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Entity.Name} ({Certainty:0.00}: {Reason})");
}
