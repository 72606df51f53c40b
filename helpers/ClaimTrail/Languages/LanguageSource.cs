namespace ClaimTrail.Languages;

/// <summary>Where a group of language facts comes from.</summary>
/// <param name="Facts">Which facts.</param>
/// <param name="Source">The work they can be checked in.</param>
public sealed record LanguageSource(string Facts, string Source);
