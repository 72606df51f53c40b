namespace ClaimTrail.Trails;

/// <summary>An inferred edge held against the reference rows.</summary>
/// <param name="Edge">The edge.</param>
/// <param name="Verdict">What the reference rows say.</param>
/// <param name="Sentence">The same in a sentence.</param>
public sealed record CheckedEdge(TrailEdge Edge, EdgeVerdict Verdict, string Sentence);
