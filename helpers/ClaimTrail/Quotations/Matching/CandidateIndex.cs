namespace ClaimTrail.Quotations.Matching;

/// <summary>Which quotations are worth comparing in full: those that share a rare anchor, or two less rare
/// ones.</summary>
/// <remarks>An inverted index over keys. A key is one anchor, or two anchors of the same quotation taken together. A
/// key is used where at most <see cref="FewEnough"/> quotations have it; two anchors also where up to
/// <see cref="MostPerPair"/> have them and that is more than chance explains, as when many retell the same words. A
/// quotation offers at most <see cref="MostSingles"/> anchors and the pairs of its <see cref="MostPaired"/> heaviest,
/// so that the work for each is bounded, however long the list; one sort apart, it is linear.</remarks>
internal sealed class CandidateIndex
{
    private const int FewEnough = 8;

    // Two anchors that so many times more quotations share than chance explains are shared because they were said
    // together.
    private const double MoreThanChance = 4;
    private const int MostPerPair = 256;
    private const int MostSingles = 16;
    private const int MostPaired = 8;

    private readonly AnchorTable _table;
    private readonly (ulong Key, int Quotation)[] _entries;
    private readonly int[] _runOf;

    // The entries of a quotation, from its start to the next one's.
    private readonly int[] _starts;
    private readonly int[] _entriesOf;
    private readonly List<(int Start, int End)> _runs = [];

    public CandidateIndex(AnchorTable table, int quotations)
    {
        _table = table;
        var entries = new List<(ulong Key, int Quotation)>();
        for (var q = 0; q < quotations; q++) AddKeys(table, q, entries);
        _entries = [.. entries];
        Array.Sort(_entries);
        _runOf = new int[_entries.Length];
        _starts = new int[quotations + 1];
        for (var start = 0; start < _entries.Length;)
        {
            var end = start + 1;
            while (end < _entries.Length && _entries[end].Key == _entries[start].Key) end++;
            for (var i = start; i < end; i++)
            {
                _runOf[i] = _runs.Count;
                _starts[_entries[i].Quotation]++;
            }

            _runs.Add((start, end));
            start = end;
        }

        // Each start is first the end of its part, and moves down as the part fills.
        for (var q = 1; q <= quotations; q++) _starts[q] += _starts[q - 1];
        _entriesOf = new int[_entries.Length];
        for (var i = 0; i < _entries.Length; i++) _entriesOf[--_starts[_entries[i].Quotation]] = i;
    }

    /// <summary>Whether the quotation has no anchor, or shares anchors only with too many to compare.</summary>
    public bool CannotPlace(int quotation)
    {
        for (var i = _starts[quotation]; i < _starts[quotation + 1]; i++)
            if (!IsTooCommon(_runs[_runOf[_entriesOf[i]]])) return false;
        var anchors = _table.Of(quotation);
        foreach (var anchor in anchors) if (_table.CountOf(anchor) > 1) return true;
        return anchors.IsEmpty;
    }

    /// <summary>The later quotations to compare with one; some may come twice.</summary>
    public IEnumerable<int> LaterThan(int quotation)
    {
        for (var e = _starts[quotation]; e < _starts[quotation + 1]; e++)
        {
            var entry = _entriesOf[e];
            var run = _runs[_runOf[entry]];
            if (IsTooCommon(run)) continue;
            for (var i = entry + 1; i < run.End; i++) yield return _entries[i].Quotation;
        }
    }

    // The key of a single anchor leaves the upper half empty.
    private bool IsTooCommon((int Start, int End) run)
    {
        var (size, key) = (run.End - run.Start, _entries[run.Start].Key);
        if (size <= FewEnough) return false;
        if (key >> 32 == 0 || size > MostPerPair) return true;
        var (one, other) = (_table.CountOf((int)(key >> 32) - 1), _table.CountOf((int)(key & uint.MaxValue) - 1));
        return size < MoreThanChance * one * other / (_starts.Length - 1);
    }

    private static void AddKeys(AnchorTable table, int quotation, List<(ulong Key, int Quotation)> entries)
    {
        var anchors = table.Of(quotation).ToArray();
        Array.Sort(anchors,
            (a, b) => table.WeightOf(b).CompareTo(table.WeightOf(a)) is var c && c != 0 ? c : a.CompareTo(b));
        for (var i = 0; i < anchors.Length && i < MostSingles; i++)
            if (table.CountOf(anchors[i]) is > 1 and <= FewEnough) entries.Add(((ulong)anchors[i] + 1, quotation));
        for (var i = 0; i < anchors.Length && i < MostPaired; i++)
        {
            for (var j = i + 1; j < anchors.Length && j < MostPaired; j++)
            {
                // A pair with a rare anchor finds nothing that the rare anchor does not.
                if (table.CountOf(anchors[i]) <= FewEnough || table.CountOf(anchors[j]) <= FewEnough) continue;
                var (low, high) = (Math.Min(anchors[i], anchors[j]), Math.Max(anchors[i], anchors[j]));
                entries.Add((((ulong)high + 1) << 32 | ((ulong)low + 1), quotation));
            }
        }
    }
}
