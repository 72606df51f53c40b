namespace ClaimTrail.Quotations.People;

/// <summary>Somebody or something that the case names, under one name for all languages.</summary>
/// <param name="Id">The name that other files use: lower-case letters, digits and hyphens.</param>
/// <param name="Name">The name as it is shown to readers.</param>
/// <param name="Kind">What it is.</param>
public sealed record Entity(string Id, string Name, EntityKind Kind);
