using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>A sentence that tells in the writer's words what somebody said: she said the boats would stay.</summary>
/// <param name="Span">The sentence, in UTF-16 code units of the text that was searched.</param>
/// <param name="Speaker">Who said it, as written; null for a pronoun or a speaker without a name.</param>
internal sealed record ReportedSpeech(TextSpan Span, string? Speaker);
