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

    private static string Verdict(EdgeVerdict verdict) => verdict switch
    {
        EdgeVerdict.Right => "right",
        EdgeVerdict.RightByWay => "right by way",
        EdgeVerdict.Wrong => "wrong",
        _ => "not known",
    };
}
