using ClaimTrail.Comparing.Reading;

namespace ClaimTrail.Comparing.Grouping;

/// <summary>How much it says that two places share a notion or a word: the more sentences have it, the less (inverse
/// document frequency, Spärck Jones 1972).</summary>
internal sealed class Rareness
{
    private readonly Dictionary<int, int> _counts = [];
    private readonly Dictionary<int, float> _known = [];
    private int _all;

    /// <summary>Counts one more place.</summary>
    public void Add(Context context)
    {
        _all++;
        _known.Clear();
        foreach (var (key, _) in context.Entries) _counts[key] = _counts.GetValueOrDefault(key) + 1;
    }

    public float Of(int key) => _known.TryGetValue(key, out var known) ? known
        : _known[key] = (float)Math.Log(1 + ((double)_all / Math.Max(1, _counts.GetValueOrDefault(key))));

    /// <summary>How alike two contexts are, from 0 to 1: the cosine of their weighted keys.</summary>
    public double Likeness(Context one, Context other)
    {
        var (a, b) = (one.Entries, other.Entries);
        if (a.Length == 0 || b.Length == 0) return 0;
        double shared = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i].Key == b[j].Key) shared += a[i].Weight * b[j].Weight * Square(a[i].Key);
            var (x, y) = (a[i].Key, b[j].Key);
            if (x <= y) i++;
            if (y <= x) j++;
        }

        return shared == 0 ? 0 : shared / (Norm(one) * Norm(other));
    }

    /// <summary>The share of the smaller context that the larger one holds, from 0 to 1.</summary>
    public double Held(Context one, Context other)
    {
        var (small, large) = one.Entries.Length <= other.Entries.Length ? (one, other) : (other, one);
        double all = 0, held = 0;
        foreach (var (key, _) in small.Entries)
        {
            all += Of(key);
            if (large.Has(key)) held += Of(key);
        }

        return all == 0 ? 0 : held / all;
    }

    /// <summary>The length of a context as a vector; it is worked out once, so all places must have been
    /// counted.</summary>
    public double Norm(Context context)
    {
        if (context.Norm > 0) return context.Norm;
        double sum = 0;
        foreach (var (key, weight) in context.Entries) sum += weight * weight * Square(key);
        return context.Norm = Math.Sqrt(sum);
    }

    public float Square(int key)
    {
        var rare = Of(key);
        return rare * rare;
    }
}
