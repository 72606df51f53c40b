namespace Microsoft.Data.Analysis;

/// <summary>Which row of one table goes beside which row of the other.</summary>
internal static class JoinRows
{
    public static List<(long? Leader, long? Follower)> Of(List<object[]> leader, List<object[]> follower, JoinAlgorithm algorithm)
    {
        var matches = follower.Select((key, row) => (key, row)).ToLookup(pair => pair.key, pair => (long)pair.row, new KeyComparer());
        var pairs = new List<(long?, long?)>();
        var used = new HashSet<long>();
        for (var row = 0; row < leader.Count; row++)
        {
            var found = matches[leader[row]].ToList();
            used.UnionWith(found);
            if (found.Count == 0 && algorithm != JoinAlgorithm.Inner) pairs.Add((row, null));
            foreach (var match in found) pairs.Add((row, match));
        }

        if (algorithm == JoinAlgorithm.FullOuter)
            for (var row = 0L; row < follower.Count; row++)
                if (!used.Contains(row)) pairs.Add((null, row));
        return pairs;
    }

    private sealed class KeyComparer : IEqualityComparer<object[]>
    {
        public bool Equals(object[] x, object[] y) => x.SequenceEqual(y);

        public int GetHashCode(object[] obj) => obj.Aggregate(0, HashCode.Combine);
    }
}
