namespace ClaimTrail.Quotations.Tellings;

/// <summary>How one language tells a motif.</summary>
/// <param name="Language">The language as a BCP 47 tag.</param>
/// <param name="Form">The words.</param>
/// <param name="Effect">What this wording does to the motif: kept, softened or strengthened.</param>
/// <param name="Note">Why, where the effect is not kept; empty otherwise.</param>
public sealed record MotifForm(string Language, string Form, Effect Effect, string Note);
