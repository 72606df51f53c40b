namespace ClaimTrail.Quotations.Tellings;

/// <summary>A cell of the ledger as a row of a table.</summary>
/// <param name="Statement">The id of the statement.</param>
/// <param name="Article">The id of the article.</param>
/// <param name="Mode">How the article gives the words.</param>
/// <param name="Motif">The id of the motif.</param>
/// <param name="Meaning">What the motif means, in English.</param>
/// <param name="Effect">What became of it.</param>
/// <param name="Words">The article's words for it; empty when it has none.</param>
/// <param name="Why">How we know.</param>
public sealed record LedgerRow(
    string Statement, string Article, TellingMode Mode, string Motif, string Meaning, Effect Effect, string Words, string Why);
