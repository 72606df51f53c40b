namespace ClaimTrail.Trails;

/// <summary>An article or a source.</summary>
/// <param name="Id">For an article its id, for a source the id of its entity or a name made from its letters.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Kind">What it is.</param>
public sealed record TrailNode(string Id, string Name, NodeKind Kind);
