namespace ClaimTrail.Comparing.Grouping;

/// <summary>Which groups share a key with something: an inverted index. A key that too many groups have tells none
/// apart and is passed over, so that the work for each thing is bounded, however many groups there are.</summary>
internal sealed class KeyIndex
{
    private const int MostPerKey = 48;
    private const int MostCandidates = 20;

    private readonly Dictionary<long, HashSet<int>> _groups = [];

    public void Add(int group, IEnumerable<long> keys)
    {
        foreach (var key in keys)
        {
            if (!_groups.TryGetValue(key, out var groups)) _groups.Add(key, groups = []);
            if (groups.Count <= MostPerKey) groups.Add(group);
        }
    }

    /// <summary>The groups that share most keys, the rarer keys heavier.</summary>
    public IEnumerable<int> Candidates(IEnumerable<long> keys)
    {
        var votes = new Dictionary<int, double>();
        foreach (var key in keys)
            if (_groups.TryGetValue(key, out var groups) && groups.Count <= MostPerKey)
                foreach (var group in groups) votes[group] = votes.GetValueOrDefault(group) + (1.0 / groups.Count);
        return votes.Count <= MostCandidates
            ? votes.Keys.Order()
            : votes.OrderByDescending(v => v.Value).ThenBy(v => v.Key).Take(MostCandidates).Select(v => v.Key);
    }
}
