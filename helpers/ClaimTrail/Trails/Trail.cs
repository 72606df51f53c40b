using System.Globalization;
using System.Text;

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

    /// <summary>The same trail with the outlets that its outlets took from, as far as the coverage table
    /// knows.</summary>
    public Trail WithUpstream(CoverageTable coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        var nodes = Nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);
        var edges = Edges.ToList();
        var open = new Queue<TrailNode>(Nodes.Where(n => n.Kind == NodeKind.Outlet));
        while (open.TryDequeue(out var from))
        {
            foreach (var id in coverage[from.Id]?.DerivesFrom ?? [])
            {
                if (!nodes.TryGetValue(id, out var to))
                {
                    nodes.Add(id, to = new TrailNode(id, coverage.NameOf(id), NodeKind.Outlet));
                    open.Enqueue(to);
                }

                edges.Add(new TrailEdge(from, to, EdgeKind.Documented, 1, true,
                    [new EdgeReason(ReasonKind.Research, "The coverage table says so.", 1)]));
            }
        }

        return this with { Nodes = [.. nodes.Values], Edges = edges };
    }

    /// <summary>The trail as a Mermaid flowchart: solid arrows for stated edges, dashed ones with their score for
    /// inferred
    /// edges (a dashed line without a head where the direction is not known), thick ones for documented
    /// edges.</summary>
    public string ToMermaid()
    {
        var ids = Nodes.Index()
            .ToDictionary(n => n.Item.Id, n => string.Create(CultureInfo.InvariantCulture, $"n{n.Index}"),
            StringComparer.Ordinal);
        var diagram = new StringBuilder("flowchart LR\n");
        foreach (var node in Nodes)
        {
            var (open, close) = node.Kind switch { NodeKind.Article => ("[", "]"), NodeKind.Outlet => ("([", "])"),
                _ => ("{{", "}}") };
            diagram.Append(CultureInfo.InvariantCulture, $"    {ids[node.Id]}{open}\"{Escaped(node.Name)}\"{close}\n");
        }

        foreach (var edge in Edges)
        {
            var arrow = (edge.Kind, edge.IsDirected) switch
            {
                (EdgeKind.Stated, _) => "-->",
                (EdgeKind.Documented, _) => "==>",
                (_, true) => string.Create(CultureInfo.InvariantCulture, $"-. {edge.Score:0.00} .->"),
                _ => string.Create(CultureInfo.InvariantCulture, $"-. {edge.Score:0.00} .-"),
            };
            diagram.Append(CultureInfo.InvariantCulture, $"    {ids[edge.From.Id]} {arrow} {ids[edge.To.Id]}\n");
        }

        return diagram.ToString();
    }

    /// <summary>The trail as sentences: what a diagram shows, for those who read or hear it.</summary>
    public IReadOnlyList<string> Sentences() => [.. Edges.Select(e => e.Sentence), .. Notes];

    /// <summary>The edges as rows of a table.</summary>
    public IReadOnlyList<TrailRow> Rows() =>
    [
        .. Edges.Select(e => new TrailRow(
            e.From.Name, e.IsDirected ? "took from" : "shares with", e.To.Name, e.Kind.ToString().ToLowerInvariant(),
                e.Score, e.Why,
            string.Join(' ', e.Reasons.Select(r => r.WouldChangeOurMind).Distinct()))),
    ];

    private static string Escaped(string name) =>
        name.Replace("#", "#35;", StringComparison.Ordinal).Replace("\"", "#quot;", StringComparison.Ordinal);
}

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
