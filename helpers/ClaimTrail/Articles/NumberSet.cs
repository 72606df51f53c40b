using System.Globalization;

namespace ClaimTrail.Articles;

/// <summary>A few whole numbers, written as <c>2 24-31</c>.</summary>
internal sealed class NumberSet
{
    private readonly List<(int From, int To)> _ranges = [];

    private NumberSet()
    {
    }

    public static NumberSet Empty { get; } = new();

    public bool Contains(int number) => _ranges.Exists(r => r.From <= number && number <= r.To);

    /// <summary>The largest number of the set; 0 when it is empty.</summary>
    public int Largest => _ranges.Count == 0 ? 0 : _ranges.Max(r => r.To);

    /// <summary>The set that <paramref name="text"/> writes; null when it writes none.</summary>
    public static NumberSet? TryParse(string text)
    {
        var set = new NumberSet();
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = part.Split('-');
            if (ends.Length > 2 || !TryNumber(ends[0], out var from) || !TryNumber(ends[^1], out var to) || to < from)
                return null;
            set._ranges.Add((from, to));
        }

        return set;
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}
