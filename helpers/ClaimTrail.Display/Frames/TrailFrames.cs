using ClaimTrail.Trails;

namespace ClaimTrail.Display.Frames;

/// <summary>The tables of the trail.</summary>
internal static class TrailFrames
{
    public static Frame<(TrailEdge Edge, CheckedEdge? Check)> Trail { get; } =
        new Frame<(TrailEdge Edge, CheckedEdge? Check)>("Trail", "a step of the trail: who took something from whom")
            .Words("taker", "who took it", e => e.Edge.From.Name)
            .Words("relation", "`took from`, or `shares with` where the direction is not known", e => e.Edge.IsDirected
                ? "took from" : "shares with")
            .Words("source", "where it was taken from", e => e.Edge.To.Name)
            .Words("kind", "`stated` in the text, or `inferred` by us",
                e => e.Edge.Kind.ToString().ToLowerInvariant())
            .Number("score", "1 for stated steps, below 1 for inferred ones; no probability",
                e => e.Edge.Score)
            .Words("why", "what speaks for it", e => e.Edge.Why)
            .Words("would change our mind", "what would take the weight of that away",
                e => string.Join(' ', e.Edge.Reasons.Select(r => r.WouldChangeOurMind).Distinct()))
            .Words("by the coverage table",
                "for an inferred step: `right`, `right by way`, `wrong` or `not known`; else empty",
                e => e.Check is null ? "" : Verdict(e.Check.Verdict));

    public static Frame<AblationRow> Ablation { get; } =
        new Frame<AblationRow>("Ablation", "what still works when a part is taken away")
        .Words("without", "what was taken away", a => a.Name)
        .Whole("pairs", "pairs of quotations found to be the same words", a => a.Pairs)
        .Whole("same pairs", "those of them that the whole case gives too", a => a.SamePairs)
        .Whole("other pairs", "those that the whole case does not give", a => a.OtherPairs)
        .Whole("tellings by anchors", "tellings of a statement found by matching with its original",
            a => a.TellingsByAnchors)
        .Whole("tellings", "tellings of a statement in the ledger", a => a.Tellings)
        .Whole("cells", "cells of those tellings", a => a.Cells)
        .Whole("speakers known", "quotations whose speaker is known as somebody of the case", a => a.SpeakersKnown)
        .Whole("stated", "stated steps", a => a.Stated)
        .Whole("inferred right", "inferred steps that the coverage table bears out", a => a.InferredRight)
        .Whole("inferred wrong", "inferred steps that it contradicts", a => a.InferredWrong);

    private static string Verdict(EdgeVerdict verdict) => verdict switch
    {
        EdgeVerdict.Right => "right",
        EdgeVerdict.RightByWay => "right by way",
        EdgeVerdict.Wrong => "wrong",
        _ => "not known",
    };
}
