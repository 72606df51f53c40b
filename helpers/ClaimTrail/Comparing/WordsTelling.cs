using ClaimTrail.Quotations.Tellings;

namespace ClaimTrail.Comparing;

/// <summary>A place where an article tells a statement.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Speaker">Who speaks, as written here; null for a pronoun or nobody.</param>
/// <param name="Mode">Direct, mixed or indirect.</param>
/// <param name="Score">How surely it tells this statement, from 0 to 1.</param>
public sealed record WordsTelling(ToldPlace Place, string? Speaker, TellingMode Mode, double Score);
