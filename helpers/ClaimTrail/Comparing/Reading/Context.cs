namespace ClaimTrail.Comparing.Reading;

/// <summary>What stands around something, as keys with weights, each key once, in the order of the keys.</summary>
internal sealed class Context
{
    private Context((int Key, float Weight)[] entries) => Entries = entries;

    public (int Key, float Weight)[] Entries { get; }

    /// <summary>Its length as a vector, as the list of rare keys that it is held in weighs it; 0 until that is
    /// known.</summary>
    public double Norm { get; set; }

    /// <summary>A key that is given more than once keeps its greatest weight.</summary>
    public static Context Of(IEnumerable<(int Key, float Weight)> entries)
    {
        var greatest = new SortedDictionary<int, float>();
        foreach (var (key, weight) in entries)
            if (!greatest.TryGetValue(key, out var known) || known < weight) greatest[key] = weight;
        return new Context([.. greatest.Select(pair => (pair.Key, pair.Value))]);
    }

    public bool Has(int key) => Array.BinarySearch(Entries, (key, 0f), ByKey.Instance) >= 0;

    private sealed class ByKey : IComparer<(int Key, float Weight)>
    {
        public static readonly ByKey Instance = new();

        public int Compare((int Key, float Weight) x, (int Key, float Weight) y) => x.Key.CompareTo(y.Key);
    }
}
