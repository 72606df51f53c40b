namespace ClaimTrail.Trails;

/// <summary>Who took what from whom: articles and sources as nodes, stated and inferred steps as edges.
/// Immutable.</summary>
/// <param name="Nodes">The articles of the case, then the sources, each once.</param>
/// <param name="Edges">Stated edges first, then inferred ones, the surest first.</param>
/// <param name="Notes">What a reader must know beside the edges: circles, articles without a day, articles that name
/// themselves, picture credits.</param>
public sealed record Trail(IReadOnlyList<TrailNode> Nodes, IReadOnlyList<TrailEdge> Edges, IReadOnlyList<string> Notes)
{
    /// <summary>The edges that the texts state.</summary>
    public IReadOnlyList<TrailEdge> Stated => [.. Edges.Where(e => e.Kind == EdgeKind.Stated)];

    /// <summary>The edges that we conclude.</summary>
    public IReadOnlyList<TrailEdge> Inferred => [.. Edges.Where(e => e.Kind == EdgeKind.Inferred)];
}

/// <summary>An article or a source.</summary>
/// <param name="Id">For an article its id, for a source the id of its entity or a name made from its letters.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Kind">What it is.</param>
public sealed record TrailNode(string Id, string Name, NodeKind Kind);

/// <summary>What stands at a node of a trail.</summary>
public enum NodeKind
{
    /// <summary>An article of the case.</summary>
    Article,

    /// <summary>An outlet or agency that an article names or must have taken something from.</summary>
    Outlet,

    /// <summary>A person or organisation that an article took something from directly.</summary>
    Voice,
}
