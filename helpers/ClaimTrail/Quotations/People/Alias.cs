namespace ClaimTrail.Quotations.People;

/// <summary>One way in which one language writes an entity.</summary>
/// <param name="Entity">Who or what is meant.</param>
/// <param name="Language">The language as a BCP 47 tag.</param>
/// <param name="Form">The name as written there.</param>
public sealed record Alias(Entity Entity, string Language, string Form);
