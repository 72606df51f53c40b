using ClaimTrail.Text;

namespace ClaimTrail.Tests.Quotations;

/// <summary>A quotation as a reader labelled it.</summary>
internal sealed record LabelledQuotation(TextSpan Span, string? Speaker, int? SpeakerStart, string? Verb);
