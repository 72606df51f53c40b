using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Words that a text gives as somebody's own, between quotation marks.</summary>
/// <param name="Span">Where the words stand, marks excluded, in UTF-16 code units of the text that was
/// searched.</param>
/// <param name="Surface">The exact slice at <paramref name="Span"/>.</param>
/// <param name="Speaker">The shortest full name or organisation as written; null for a pronoun or nobody.</param>
/// <param name="SpeakerStart">Offset of the first code unit of <paramref name="Speaker"/>; null when there is
/// none.</param>
/// <param name="Verb">The reporting verb as written; null when there is none.</param>
public sealed record Quotation(TextSpan Span, string Surface, string? Speaker, int? SpeakerStart, string? Verb);
