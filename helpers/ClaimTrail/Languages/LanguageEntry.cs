namespace ClaimTrail.Languages;

/// <summary>One word of a language table.</summary>
/// <param name="Section">The section it stands in, such as <c>scales</c> or <c>hedgesBefore</c>.</param>
/// <param name="Meaning">What it means there: a number, a unit, a currency code, a hedge.</param>
/// <param name="Word">The word as written.</param>
public sealed record LanguageEntry(string Section, string Meaning, string Word);
