using System.Globalization;

namespace ClaimTrail.Quotations.People;

/// <summary>Whom a written name probably means.</summary>
/// <param name="Entity">Who or what is meant.</param>
/// <param name="Basis">Why we think so.</param>
/// <param name="Certainty">How sure that is, from 0 (not at all) to 1 (the table says so). For <see cref="NameBasis.Sound"/>
/// it is a likeness and no probability.</param>
/// <param name="Reason">The reason in a sentence for people.</param>
public sealed record NameMatch(Entity Entity, NameBasis Basis, double Certainty, string Reason)
{
    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Entity.Name} ({Certainty:0.00}: {Reason})");
}
