namespace ClaimTrail.Quotations.Matching;

/// <summary>The anchors of a list of quotations as numbers, with their weights: the rarer, the heavier.</summary>
/// <remarks>The weight of an anchor is its strength times ln(1 + N / n) for n of N quotations that have it (inverse document
/// frequency, Spärck Jones 1972).</remarks>
internal sealed class AnchorTable
{
    private const int FewestShared = 2;
    private const double OtherSpeaker = 0.3;

    // Most words of a translation have no relative in the other language; that speaks little against it.
    private const double ExpectedCognates = 0.25;

    private readonly List<Anchor> _anchors = [];
    private readonly double[] _weights;
    private readonly int[] _counts;
    private readonly int[][] _inOrder;
    private readonly int[][] _sorted;
    private readonly double[] _sums;
    private readonly int?[] _speakers;
    private readonly double _evidence;

    public AnchorTable(IReadOnlyList<QuotedWords> quotations, AnchorFinder finder)
    {
        var ids = new Dictionary<Anchor, int>();
        var counts = new List<int>();
        _inOrder = new int[quotations.Count][];
        _speakers = new int?[quotations.Count];
        for (var q = 0; q < quotations.Count; q++)
        {
            var anchors = finder.Find(quotations[q]);
            _inOrder[q] = new int[anchors.Count];
            for (var i = 0; i < anchors.Count; i++)
            {
                if (!ids.TryGetValue(anchors[i], out var id))
                {
                    ids.Add(anchors[i], id = _anchors.Count);
                    _anchors.Add(anchors[i]);
                    counts.Add(0);
                }

                counts[id]++;
                _inOrder[q][i] = id;
                if (anchors[i].Kind == AnchorKind.Speaker) _speakers[q] = id;
            }
        }

        _counts = [.. counts];
        _weights = [.. _anchors.Select((a, i) => a.Strength * Math.Log(1 + (double)quotations.Count / _counts[i]))];
        _sorted = [.. _inOrder.Select(a => a.Order().ToArray())];
        _sums = [.. _inOrder.Select(a => a.Sum(i => _anchors[i].Kind == AnchorKind.Cognate ? _weights[i] * ExpectedCognates : _weights[i]))];
        _evidence = Math.Log(1 + quotations.Count) / 2;
    }

    public Anchor this[int anchor] => _anchors[anchor];

    public int CountOf(int anchor) => _counts[anchor];

    public double WeightOf(int anchor) => _weights[anchor];

    public ReadOnlySpan<int> Of(int quotation) => _sorted[quotation];

    /// <summary>How alike two quotations are, from 0 to 1: the weight that they share over the geometric mean of what each
    /// has, less where little is shared at all, and much less where two different people speak. 0 when they share fewer than
    /// <see cref="FewestShared"/> anchors besides the speaker: one name alone proves nothing.</summary>
    public double Score(int one, int other)
    {
        var (shared, count) = (0.0, 0);
        var (a, b) = (_sorted[one], _sorted[other]);
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
            {
                shared += _weights[a[i]];
                if (_anchors[a[i]].Kind != AnchorKind.Speaker) count++;
            }

            var (x, y) = (a[i], b[j]);
            if (x <= y) i++;
            if (y <= x) j++;
        }

        if (count < FewestShared) return 0;
        var likeness = Math.Min(1, shared / Math.Sqrt(_sums[one] * _sums[other])) * shared / (shared + _evidence);
        return SpeakersDiffer(one, other) ? likeness * OtherSpeaker : likeness;
    }

    // A surname alone has the end of the full name's sound.
    private bool SpeakersDiffer(int one, int other) =>
        _speakers[one] is { } s && _speakers[other] is { } t && s != t
        && !_anchors[s].Key.EndsWith(_anchors[t].Key, StringComparison.Ordinal)
        && !_anchors[t].Key.EndsWith(_anchors[s].Key, StringComparison.Ordinal);

    public IReadOnlyList<Anchor> Shared(int one, int other) =>
        [.. _sorted[one].Intersect(_sorted[other]).OrderByDescending(i => _weights[i]).ThenBy(i => i).Select(i => _anchors[i])];

    public double? OrderKept(int one, int other)
    {
        var places = _inOrder[other].Index().ToDictionary(p => p.Item, p => p.Index);
        var shared = _inOrder[one].Where(i => _anchors[i].Kind != AnchorKind.Speaker && places.ContainsKey(i)).ToList();
        var (kept, pairs) = (0, 0);
        for (var i = 0; i < shared.Count; i++)
            for (var j = i + 1; j < shared.Count; j++, pairs++)
                if (places[shared[i]] < places[shared[j]]) kept++;
        return pairs == 0 ? null : (double)kept / pairs;
    }

}
