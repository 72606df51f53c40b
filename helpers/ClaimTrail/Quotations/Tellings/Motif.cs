using ClaimTrail.Quotations.Matching;

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

/// <summary>How one language tells a motif.</summary>
/// <param name="Language">The language as a BCP 47 tag.</param>
/// <param name="Form">The words.</param>
/// <param name="Effect">What this wording does to the motif: kept, softened or strengthened.</param>
/// <param name="Note">Why, where the effect is not kept; empty otherwise.</param>
public sealed record MotifForm(string Language, string Form, Effect Effect, string Note);

/// <summary>One piece of meaning of a statement, small enough to be kept or lost as a whole.</summary>
/// <param name="Id">Its name within its statement.</param>
/// <param name="StatementId">The statement it belongs to.</param>
/// <param name="Order">Its place in the original, from 1; 0 when only a telling has it.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Binds">The motif that it belongs to in the original; null when it stands on its own.</param>
/// <param name="Gloss">What it means, in English.</param>
/// <param name="Forms">How the languages tell it.</param>
public sealed record Motif(
    string Id, string StatementId, int Order, MotifKind Kind, string? Binds, string Gloss,
    IReadOnlyList<MotifForm> Forms)
{
    /// <summary>Its forms in a language; none when the codebook has none.</summary>
    public IEnumerable<MotifForm> In(string language) => Forms.Where(f => LanguageTag.Same(f.Language, language));
}
