using ClaimTrail.Quotations.People;
using ClaimTrail.Text;

namespace ClaimTrail.Quotations.Sources;

/// <summary>A place where a text names where something in it comes from.</summary>
/// <param name="Span">Where the name stands, in UTF-16 code units of the text that was searched.</param>
/// <param name="Name">The exact slice at <paramref name="Span"/>.</param>
/// <param name="Kind">What sort of source it is.</param>
/// <param name="Role">What the source did.</param>
/// <param name="Verb">The word that says it came from there; null after a preposition or a heading alone.</param>
public sealed record SourceMention(TextSpan Span, string Name, EntityKind Kind, SourceRole Role, string? Verb);
