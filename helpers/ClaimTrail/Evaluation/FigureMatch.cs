using ClaimTrail.Figures;

namespace ClaimTrail.Evaluation;

/// <summary>A label beside what the finder said at its place. One of the two may be missing.</summary>
/// <param name="Label">What a person read; null when the finder reports something that nobody labelled.</param>
/// <param name="Found">What the finder reports; null when it misses the label.</param>
public sealed record FigureMatch(FigureLabel? Label, Figure? Found)
{
    /// <summary>Both bounds and the unit agree.</summary>
    public bool ValueAndUnitAgree => Label is not null && Found is not null
        && Label.Low == Found.Low && Label.High == Found.High && Label.Unit == Found.Unit;

    /// <summary>The hedge agrees too.</summary>
    public bool HedgeAgrees => ValueAndUnitAgree && Label!.Hedge == Found!.Hedge;

    /// <summary>The place agrees to the code unit.</summary>
    public bool SpanAgrees => Label is not null && Found is not null && Label.Span == Found.Span;
}
