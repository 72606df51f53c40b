using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Words between two marks of the outermost level, whether a quotation or not.</summary>
/// <param name="Outer">The words with their marks.</param>
/// <param name="Inner">The words alone.</param>
/// <param name="Opener">What opened them.</param>
/// <param name="IsClosed">False when the paragraph ended before the mark was closed.</param>
internal readonly record struct QuotedPlace(TextSpan Outer, TextSpan Inner, Opener Opener, bool IsClosed);
