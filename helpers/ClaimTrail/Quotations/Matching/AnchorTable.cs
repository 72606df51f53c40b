namespace ClaimTrail.Quotations.Matching;

/// <summary>The anchors of a list of quotations as numbers, with their weights: the rarer, the heavier.</summary>
/// <remarks>The weight of an anchor is its strength times ln(1 + N / n) for n of N quotations that have it (inverse
/// document frequency, Spärck Jones 1972).</remarks>
internal sealed class AnchorTable
{
    private const int FewestShared = 2;
    private const double OtherSpeaker = 0.3;

    // Most words of a translation have no relative in the other language; that speaks little against it.
    private const double ExpectedCognates = 0.25;

    private readonly List<Anchor> _anchors = [];
    private readonly double[] _weights;
    private readonly int[] _counts;

    // All quotations in one array, the anchors of one from its start to the next one's: many small arrays would be the
    // collector's work.
    private readonly int[] _starts;
    private readonly int[] _inOrder;
    private readonly int[] _sorted;
    private readonly double[] _sums;
    private readonly int?[] _speakers;
    private readonly double _evidence;
    private readonly double _all;

    public AnchorTable(IReadOnlyList<QuotedWords> quotations, AnchorFinder finder)
    {
        var ids = new Dictionary<Anchor, int>();
        var (counts, inOrder) = (new List<int>(), new List<int>());
        _starts = new int[quotations.Count + 1];
        _speakers = new int?[quotations.Count];
        for (var q = 0; q < quotations.Count; q++)
        {
            foreach (var anchor in finder.Find(quotations[q]))
            {
                if (!ids.TryGetValue(anchor, out var id))
                {
                    ids.Add(anchor, id = _anchors.Count);
                    _anchors.Add(anchor);
                    counts.Add(0);
                }

                counts[id]++;
                inOrder.Add(id);
                if (anchor.Kind == AnchorKind.Speaker) _speakers[q] = id;
            }

            _starts[q + 1] = inOrder.Count;
        }

        _counts = [.. counts];
        _weights = [.. _anchors.Select((a, i) => a.Strength * Math.Log(1 + (double)quotations.Count / _counts[i]))];
        _inOrder = [.. inOrder];
        _sorted = [.. inOrder];
        _sums = new double[quotations.Count];
        for (var q = 0; q < quotations.Count; q++)
        {
            Part(_sorted, q).Sort();
            foreach (var id in Part(_inOrder, q)) _sums[q] += _anchors[id].Kind == AnchorKind.Cognate
                ? _weights[id] * ExpectedCognates
                : _weights[id];
        }

        _all = quotations.Count;
        _evidence = Math.Log(1 + quotations.Count) / 2;
    }

    public int CountOf(int anchor) => _counts[anchor];

    public double WeightOf(int anchor) => _weights[anchor];

    public ReadOnlySpan<int> Of(int quotation) => Part(_sorted, quotation);

    /// <summary>How alike two quotations are, from 0 to 1: the weight that they share over the geometric mean of what
    /// each has, less where little is shared at all, and much less where two different people speak. Where so many
    /// quotations would share the same anchors by chance, their number divides it: in a large list two frequent numbers
    /// prove nothing. 0 when they share fewer than <see cref="FewestShared"/> anchors besides the speaker: one name
    /// alone proves nothing.</summary>
    public double Score(int one, int other)
    {
        var (shared, count, chance) = (0.0, 0, _all);
        var a = Of(one);
        var b = Of(other);
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
            {
                shared += _weights[a[i]];
                chance *= _counts[a[i]] / _all;
                if (_anchors[a[i]].Kind != AnchorKind.Speaker) count++;
            }

            var (x, y) = (a[i], b[j]);
            if (x <= y) i++;
            if (y <= x) j++;
        }

        if (count < FewestShared) return 0;
        var likeness = Math.Min(1,
            shared / Math.Sqrt(_sums[one] * _sums[other])) * shared / (shared + _evidence) / Math.Max(1, chance);
        return SpeakersDiffer(one, other) ? likeness * OtherSpeaker : likeness;
    }

    // A surname alone has the end of the full name's sound.
    private bool SpeakersDiffer(int one, int other) =>
        _speakers[one] is { } s && _speakers[other] is { } t && s != t
        && !_anchors[s].Key.EndsWith(_anchors[t].Key, StringComparison.Ordinal)
        && !_anchors[t].Key.EndsWith(_anchors[s].Key, StringComparison.Ordinal);

    public IReadOnlyList<Anchor> Shared(int one, int other)
    {
        var shared = new List<int>();
        foreach (var id in Of(one))
            if (Of(other).BinarySearch(id) >= 0) shared.Add(id);
        return [.. shared.OrderByDescending(i => _weights[i]).ThenBy(i => i).Select(i => _anchors[i])];
    }

    public double? OrderKept(int one, int other)
    {
        var places = new List<int>();
        foreach (var id in Part(_inOrder, one))
            if (_anchors[id].Kind != AnchorKind.Speaker && Part(_inOrder, other).IndexOf(id) is >= 0 and var place)
                places.Add(place);
        var (kept, pairs) = (0, 0);
        for (var i = 0; i < places.Count; i++)
            for (var j = i + 1; j < places.Count; j++, pairs++)
                if (places[i] < places[j]) kept++;
        return pairs == 0 ? null : (double)kept / pairs;
    }

    private Span<int> Part(int[] all, int quotation) => all.AsSpan(_starts[quotation].._starts[quotation + 1]);
}
