namespace ClaimTrail.Trails;

/// <summary>An edge of a trail as a row of a table.</summary>
/// <param name="Taker">Who took it.</param>
/// <param name="Relation"><c>took from</c>, or <c>shares with</c> where the direction is not known.</param>
/// <param name="Source">Where it was taken from.</param>
/// <param name="Kind"><c>stated</c>, <c>inferred</c> or <c>documented</c>.</param>
/// <param name="Score">From 0 to 1; 1 for stated and documented edges.</param>
/// <param name="Why">The reasons.</param>
/// <param name="WouldChangeOurMind">What would take their weight away.</param>
public sealed record TrailRow(
    string Taker, string Relation, string Source, string Kind, double Score, string Why, string WouldChangeOurMind);
