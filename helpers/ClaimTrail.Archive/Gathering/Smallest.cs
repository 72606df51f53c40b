using System.Diagnostics.CodeAnalysis;

namespace ClaimTrail.Archive.Gathering;

/// <summary>The smallest of all keys that were asked for, up to a limit, each with its value. What it holds in the end
/// does not depend on the order of asking, and a key that is held then has had the same value from its first asking
/// on.</summary>
/// <param name="limit">How many are held.</param>
/// <param name="comparer">Decides which is smaller; it must find two keys equal just when they are.</param>
internal sealed class Smallest<TKey, TValue>(int limit, IComparer<TKey> comparer)
    where TKey : notnull
    where TValue : class, new()
{
    private readonly SortedSet<TKey> _order = new(comparer);
    private readonly Dictionary<TKey, TValue> _values = [];

    /// <summary>The keys and their values, the smallest first.</summary>
    public IEnumerable<(TKey Key, TValue Value)> Held => _order.Select(key => (key, _values[key]));

    /// <summary>The value of a key, made when the key is new; false when so many smaller keys are held that there is no
    /// room for it.</summary>
    public bool TryGet(TKey key, [NotNullWhen(true)] out TValue? value)
    {
        if (_values.TryGetValue(key, out value)) return true;
        if (_order.Count == limit)
        {
            var largest = _order.Max!;
            if (comparer.Compare(key, largest) > 0) return false;
            _order.Remove(largest);
            _values.Remove(largest);
        }
        value = new TValue();
        _order.Add(key);
        _values.Add(key, value);
        return true;
    }
}
