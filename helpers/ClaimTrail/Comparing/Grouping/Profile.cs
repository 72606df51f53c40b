using ClaimTrail.Comparing.Reading;

namespace ClaimTrail.Comparing.Grouping;

/// <summary>What stands around the tellings of one thing, all taken together; tellings come and go.</summary>
internal sealed class Profile(Rareness rareness)
{
    private readonly Dictionary<int, float> _sums = [];
    private double _norm = -1;

    public int Count { get; private set; }

    public IReadOnlyDictionary<int, float> Sums => _sums;

    public void Add(Context context) => Change(context, 1);

    public void Remove(Context context) => Change(context, -1);

    /// <summary>The cosine of a context and the sum of those that were added, from 0 to 1.</summary>
    public double Likeness(Context context)
    {
        if (Count == 0 || context.Entries.Length == 0) return 0;
        double shared = 0;
        foreach (var (key, weight) in context.Entries)
            if (_sums.TryGetValue(key, out var sum)) shared += weight * sum * rareness.Square(key);
        return shared <= 0 ? 0 : shared / (rareness.Norm(context) * Norm());
    }

    private double Norm()
    {
        if (_norm >= 0) return _norm;
        double sum = 0;
        foreach (var (key, weight) in _sums) sum += weight * weight * rareness.Square(key);
        return _norm = Math.Max(1e-9, Math.Sqrt(sum));
    }

    private void Change(Context context, int by)
    {
        Count += by;
        _norm = -1;
        foreach (var (key, weight) in context.Entries)
        {
            var sum = _sums.GetValueOrDefault(key) + (by * weight);
            if (sum > 1e-4f) _sums[key] = sum;
            else _sums.Remove(key);
        }
    }
}
