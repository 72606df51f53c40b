namespace ClaimTrail.Articles;

/// <summary>Help for a reader who does not know the language of a passage.</summary>
/// <param name="Transliteration">Its sound in Latin letters; empty for a language that is written in them.</param>
/// <param name="WordByWord">Each word in English, in the order of the original.</param>
/// <param name="Translation">The passage in plain English.</param>
/// <param name="MadeBy">Who made the three.</param>
/// <param name="SignedBy">The fluent reader who checked them; null while nobody has.</param>
public sealed record Gloss(string Transliteration, string WordByWord, string Translation, string MadeBy, string? SignedBy);
