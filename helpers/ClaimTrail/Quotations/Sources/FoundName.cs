using ClaimTrail.Quotations.People;
using ClaimTrail.Text;

namespace ClaimTrail.Quotations.Sources;

/// <summary>A name read from a text, with the marks around it, and the part of the cue that asked for it.</summary>
internal readonly record struct FoundName(TextSpan Span, EntityKind Kind, int Start, int End, int Part = 0);
