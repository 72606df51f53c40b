namespace ClaimTrail.Text;

/// <summary>First copies, found again through the smallest hashes of their pieces.</summary>
internal sealed class SketchIndex
{
    // Bands of two smallest hashes each: two texts that share half of their pieces meet in at least one of the bands
    // with a probability above 0.9999, and texts that share a fiftieth of them in one case of eighty.
    private const int Bands = 32;
    private const int HashesPerBand = 2;

    private readonly Dictionary<(int Band, ulong Key), List<int>> _buckets = [];
    private readonly Dictionary<int, PieceSet> _firstCopies = [];
    private readonly Dictionary<int, Repeat> _repeats = [];

    /// <summary>What an earlier text was found to repeat; null when it was a first copy.</summary>
    public Repeat? OriginalOf(int index) => _repeats.TryGetValue(index, out var repeat) ? repeat : null;

    /// <summary>The likest first copy when it is like enough; otherwise null, and the text becomes a first copy
    /// itself.</summary>
    public Repeat? FindOrAdd(int index, string normalised)
    {
        var pieces = PieceSet.Of(normalised);
        var sketch = Sketch(pieces);
        Repeat? best = null;
        foreach (var candidate in Candidates(sketch))
        {
            var similarity = pieces.SimilarityTo(_firstCopies[candidate]);
            if (similarity >= NearRepeats.Threshold && similarity > (best?.Similarity ?? 0))
                best = new Repeat(index, candidate, RepeatKind.Near, similarity);
        }

        if (best is { } found)
        {
            _repeats.Add(index, found);
            return found;
        }

        Add(index, pieces, sketch);
        return null;
    }

    /// <summary>The first copies that meet the sketch most often, the earlier first among equals.</summary>
    private IEnumerable<int> Candidates(ulong[] sketch)
    {
        var meetings = new Dictionary<int, int>();
        for (var band = 0; band < Bands; band++)
        {
            if (!_buckets.TryGetValue((band, sketch[band]), out var bucket)) continue;
            foreach (var candidate in bucket) meetings[candidate] = meetings.GetValueOrDefault(candidate) + 1;
        }

        return meetings.OrderByDescending(m => m.Value).ThenBy(m => m.Key).Take(NearRepeats.MostCompared)
            .Select(m => m.Key);
    }

    private void Add(int index, PieceSet pieces, ulong[] sketch)
    {
        _firstCopies.Add(index, pieces);
        for (var band = 0; band < Bands; band++)
        {
            if (!_buckets.TryGetValue((band, sketch[band]), out var bucket))
                _buckets.Add((band, sketch[band]), bucket = []);
            // A full bucket holds what many texts share, such as a newsletter's footer; it tells no two of them apart.
            if (bucket.Count < NearRepeats.MostCompared) bucket.Add(index);
        }
    }

    private static ulong[] Sketch(PieceSet pieces)
    {
        Span<ulong> smallest = stackalloc ulong[Bands * HashesPerBand];
        smallest.Fill(ulong.MaxValue);
        foreach (var hash in pieces.Hashes)
            for (var i = 0; i < smallest.Length; i++)
                smallest[i] =
                    Math.Min(smallest[i], PieceSet.Mix(unchecked(hash + ((ulong)i + 1) * 0x9E3779B97F4A7C15UL)));

        var sketch = new ulong[Bands];
        for (var band = 0; band < Bands; band++)
            sketch[band] = PieceSet.Mix(smallest[2 * band] ^ unchecked(smallest[2 * band + 1] * 0x9E3779B97F4A7C15UL));
        return sketch;
    }
}
