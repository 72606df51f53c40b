using ClaimTrail.Text;

namespace ClaimTrail.Quotations.Tellings;

/// <summary>A motif found in words.</summary>
internal sealed record MotifPlace(Motif Motif, MotifForm Form, TextSpan Span, string Surface)
{
    /// <summary>How many code units lie between two motifs; 0 when they touch or overlap.</summary>
    public int GapTo(MotifPlace other) =>
        Math.Max(0, Math.Max(Span.Start - other.Span.End, other.Span.Start - Span.End));
}
