namespace ClaimTrail.Quotations.Matching;

/// <summary>Which quotations are worth comparing in full: those that share a rare anchor, or two less rare ones.</summary>
/// <remarks>An inverted index over keys. A key is one anchor, or two anchors of the same quotation taken together; only keys
/// that at most <see cref="MostPerAnchor"/> quotations have, or <see cref="MostPerPair"/> for two anchors, are used, and a quotation offers at most
/// <see cref="MostSingles"/> anchors and the pairs of its <see cref="MostPaired"/> heaviest. The work per quotation is
/// therefore bounded, and the whole is linear but for one sort.</remarks>
internal sealed class CandidateIndex
{
    public const int MostPerAnchor = 48;
    public const int MostPerPair = 256;
    private const int MostSingles = 16;
    private const int MostPaired = 8;

    private readonly AnchorTable _table;
    private readonly (ulong Key, int Quotation)[] _entries;
    private readonly int[] _runOf;
    private readonly int[][] _entriesOf;
    private readonly List<(int Start, int End)> _runs = [];

    public CandidateIndex(AnchorTable table, int quotations)
    {
        _table = table;
        var entries = new List<(ulong Key, int Quotation)>();
        for (var q = 0; q < quotations; q++) AddKeys(table, q, entries);
        _entries = [.. entries];
        Array.Sort(_entries);
        _runOf = new int[_entries.Length];
        var counts = new int[quotations];
        for (var start = 0; start < _entries.Length;)
        {
            var end = start + 1;
            while (end < _entries.Length && _entries[end].Key == _entries[start].Key) end++;
            for (var i = start; i < end; i++)
            {
                _runOf[i] = _runs.Count;
                counts[_entries[i].Quotation]++;
            }

            _runs.Add((start, end));
            start = end;
        }

        _entriesOf = [.. counts.Select(c => new int[c])];
        for (var i = 0; i < _entries.Length; i++) _entriesOf[_entries[i].Quotation][--counts[_entries[i].Quotation]] = i;
    }

    /// <summary>Whether the quotation has no anchor, or shares anchors only with too many to compare.</summary>
    public bool CannotPlace(int quotation)
    {
        if (_entriesOf[quotation].Any(e => !IsTooCommon(_runs[_runOf[e]]))) return false;
        var anchors = _table.Of(quotation);
        foreach (var anchor in anchors) if (_table.CountOf(anchor) > 1) return true;
        return anchors.IsEmpty;
    }

    /// <summary>The later quotations to compare with one; some may come twice.</summary>
    public IEnumerable<int> LaterThan(int quotation)
    {
        foreach (var entry in _entriesOf[quotation])
        {
            var run = _runs[_runOf[entry]];
            if (IsTooCommon(run)) continue;
            for (var i = entry + 1; i < run.End; i++) yield return _entries[i].Quotation;
        }
    }

    // The key of a single anchor leaves the upper half empty.
    private bool IsTooCommon((int Start, int End) run) =>
        run.End - run.Start > (_entries[run.Start].Key >> 32 == 0 ? MostPerAnchor : MostPerPair);

    private static void AddKeys(AnchorTable table, int quotation, List<(ulong Key, int Quotation)> entries)
    {
        var anchors = table.Of(quotation).ToArray();
        Array.Sort(anchors, (a, b) => table.WeightOf(b).CompareTo(table.WeightOf(a)) is var c && c != 0 ? c : a.CompareTo(b));
        for (var i = 0; i < anchors.Length && i < MostSingles; i++)
            if (table.CountOf(anchors[i]) is > 1 and <= MostPerAnchor) entries.Add(((ulong)anchors[i] + 1, quotation));
        for (var i = 0; i < anchors.Length && i < MostPaired; i++)
        {
            for (var j = i + 1; j < anchors.Length && j < MostPaired; j++)
            {
                // A pair with a rare anchor finds nothing that the rare anchor does not.
                if (table.CountOf(anchors[i]) <= MostPerAnchor || table.CountOf(anchors[j]) <= MostPerAnchor) continue;
                var (low, high) = (Math.Min(anchors[i], anchors[j]), Math.Max(anchors[i], anchors[j]));
                entries.Add((((ulong)high + 1) << 32 | ((ulong)low + 1), quotation));
            }
        }
    }
}
