using ClaimTrail.Text;

namespace ClaimTrail.Quotations.Tellings;

/// <summary>What one telling did to one motif.</summary>
/// <param name="Motif">The motif.</param>
/// <param name="Effect">What became of it.</param>
/// <param name="Place">Where the telling has it, in the article's code units; null when it has it not.</param>
/// <param name="Surface">The telling's words for it; null when it has none.</param>
/// <param name="Why">How we know, in a sentence.</param>
public sealed record LedgerCell(Motif Motif, Effect Effect, TextSpan? Place, string? Surface, string Why);
