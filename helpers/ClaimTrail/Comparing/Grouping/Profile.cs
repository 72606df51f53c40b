using ClaimTrail.Comparing.Reading;

namespace ClaimTrail.Comparing.Grouping;

/// <summary>What stands around the tellings of one thing, all taken together; tellings come and go.</summary>
internal sealed class Profile(Rareness rareness)
{
    private readonly Dictionary<int, float> _sums = [];

    // The square of its length, kept up to date.
    private double _square;

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
        return shared <= 0 ? 0 : shared / (rareness.Norm(context) * Math.Sqrt(Math.Max(1e-9, _square)));
    }

    private void Change(Context context, int by)
    {
        Count += by;
        foreach (var (key, weight) in context.Entries)
        {
            var before = _sums.GetValueOrDefault(key);
            var sum = before + (by * weight);
            if (sum < 1e-4f) sum = 0;
            _square += ((sum * sum) - (before * before)) * rareness.Square(key);
            if (sum > 0) _sums[key] = sum;
            else _sums.Remove(key);
        }
    }
}
