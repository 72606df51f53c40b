namespace ClaimTrail.Trails;

/// <summary>Finds circles among directed edges: what was taken from somebody who took it from the taker.</summary>
internal static class Circles
{
    /// <summary>A sentence for each group of nodes that reach one another (strongly connected components, Tarjan
    /// 1972).</summary>
    public static IEnumerable<string> In(IEnumerable<TrailEdge> edges)
    {
        var next = edges.GroupBy(e => e.From).ToDictionary(g => g.Key, g => g.Select(e => e.To).ToList());
        var (index, low) = (new Dictionary<TrailNode, int>(), new Dictionary<TrailNode, int>());
        var (stack, path) = (new List<TrailNode>(), new Stack<(TrailNode Node, int Child)>());
        foreach (var root in next.Keys.Where(n => !index.ContainsKey(n)).ToList())
        {
            if (index.ContainsKey(root)) continue;
            path.Push((root, 0));
            while (path.TryPop(out var at))
            {
                var (node, child) = at;
                if (child == 0)
                {
                    index[node] = low[node] = index.Count;
                    stack.Add(node);
                }

                var children = next.GetValueOrDefault(node) ?? [];
                if (child > 0) low[node] = Math.Min(low[node], low[children[child - 1]]);
                while (child < children.Count && index.ContainsKey(children[child]))
                {
                    if (stack.Contains(children[child])) low[node] = Math.Min(low[node], index[children[child]]);
                    child++;
                }

                if (child < children.Count)
                {
                    path.Push((node, child + 1));
                    path.Push((children[child], 0));
                }
                else if (low[node] == index[node])
                {
                    var start = stack.LastIndexOf(node);
                    var circle = stack[start..];
                    stack.RemoveRange(start, stack.Count - start);
                    if (circle.Count > 1)
                        yield return $"A circle: {string.Join(", ", circle.Select(n => n.Name))} take from one "
                            + $"another, so none of these edges says who was first.";
                }
            }
        }
    }
}
