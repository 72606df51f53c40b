namespace ClaimTrail.Trails;

/// <summary>A trail held against what research outside of the articles found.</summary>
/// <param name="Inferred">Every inferred edge with its verdict.</param>
/// <param name="Missed">What the articles took from whom by the reference rows, and the trail shows neither as stated
/// nor
/// as inferred: article and source.</param>
public sealed record TrailCheck(IReadOnlyList<CheckedEdge> Inferred,
    IReadOnlyList<(string Article, string Source)> Missed)
{
    /// <summary>How many inferred edges have a verdict.</summary>
    public int Count(EdgeVerdict verdict) => Inferred.Count(e => e.Verdict == verdict);

    /// <summary>Holds a trail against a table of coverage.</summary>
    public static TrailCheck Of(Trail trail, CoverageTable coverage)
    {
        ArgumentNullException.ThrowIfNull(trail);
        ArgumentNullException.ThrowIfNull(coverage);
        var known = trail.Nodes.Where(n => n.Kind == NodeKind.Article)
            .Select(n => coverage.OfArticle(n.Id)).OfType<CoverageOutlet>().ToList();
        var all = known.Select(k => coverage.AncestorsOf(k.Id)).ToList();
        var everybodys = all.Count == 0 ? [] : all.Skip(1)
            .Aggregate(all[0].ToHashSet(StringComparer.Ordinal), (common, next) =>
        {
            common.IntersectWith(next);
            return common;
        });
        var missed = from outlet in known
                     from source in outlet.DerivesFrom
                     where !trail.Edges.Any(e => e.From.Id == outlet.ArticleId && e.To.Id == source)
                     select (outlet.ArticleId!, coverage.NameOf(source));
        return new TrailCheck([.. trail.Inferred.Select(e => Check(e, coverage, everybodys))], [.. missed]);
    }

    private static CheckedEdge Check(TrailEdge edge, CoverageTable coverage, HashSet<string> everybodys)
    {
        if (coverage.OfArticle(edge.From.Id) is not { } taker)
            return new CheckedEdge(edge, EdgeVerdict.NotKnown, $"The reference rows do not know {edge.From.Name}.");
        var ancestors = coverage.AncestorsOf(taker.Id);
        if (edge.To.Kind == NodeKind.Article) return CheckTwins(edge, coverage, taker, ancestors, everybodys);
        if (taker.DerivesFrom.Contains(edge.To.Id))
            return new CheckedEdge(edge, EdgeVerdict.Right,
                $"The reference rows say that {taker.Name} took from {edge.To.Name}.");
        return ancestors.Contains(edge.To.Id)
            ? new CheckedEdge(edge, EdgeVerdict.RightByWay,
                $"By the reference rows {taker.Name} goes back to {edge.To.Name}, by way of "
                + $"{Names(coverage, taker.DerivesFrom.Where(d => coverage.AncestorsOf(d).Contains(edge.To.Id)))}.")
            : new CheckedEdge(edge, EdgeVerdict.Wrong,
                $"The reference rows lead from {taker.Name} to {Names(coverage, taker.DerivesFrom)}, and not to "
                + $"{edge.To.Name}.");
    }

    private static CheckedEdge CheckTwins(
        TrailEdge edge, CoverageTable coverage, CoverageOutlet taker, IReadOnlySet<string> ancestors,
            HashSet<string> everybodys)
    {
        if (coverage.OfArticle(edge.To.Id) is not { } source)
            return new CheckedEdge(edge, EdgeVerdict.NotKnown, $"The reference rows do not know {edge.To.Name}.");
        var others = coverage.AncestorsOf(source.Id);
        if (ancestors.Contains(source.Id) || others.Contains(taker.Id))
            return new CheckedEdge(edge, EdgeVerdict.Right, "By the reference rows one took from the other.");
        var common = ancestors.Where(a => others.Contains(a) && !everybodys.Contains(a)).ToList();
        return common.Count > 0
            ? new CheckedEdge(edge, EdgeVerdict.Right,
                $"By the reference rows both go back to {Names(coverage, common)}, which not all the articles do.")
            : new CheckedEdge(edge, EdgeVerdict.Wrong,
                "The reference rows know no source of both that the other articles do not go back to as well.");
    }

    private static string Names(CoverageTable coverage, IEnumerable<string> ids) =>
        string.Join(", ", ids.Select(coverage.NameOf));
}

/// <summary>An inferred edge held against the reference rows.</summary>
/// <param name="Edge">The edge.</param>
/// <param name="Verdict">What the reference rows say.</param>
/// <param name="Sentence">The same in a sentence.</param>
public sealed record CheckedEdge(TrailEdge Edge, EdgeVerdict Verdict, string Sentence);

/// <summary>What research outside of the articles says of an inferred edge.</summary>
public enum EdgeVerdict
{
    /// <summary>The reference rows give the same step.</summary>
    Right,

    /// <summary>The reference rows lead there too, by way of another outlet.</summary>
    RightByWay,

    /// <summary>The reference rows know the article's sources, and this is none of them.</summary>
    Wrong,

    /// <summary>The reference rows say nothing of the article.</summary>
    NotKnown,
}
