using ClaimTrail.Figures;

namespace ClaimTrail.Archive.Gathering;

/// <summary>What is claimed of a quantity: two claims with equal bounds and the same hedge say the same.</summary>
/// <param name="Low">Lower bound; null when none is stated.</param>
/// <param name="High">Upper bound; null when none is stated.</param>
/// <param name="Hedge">How firmly it is stated.</param>
internal readonly record struct ClaimedValue(decimal? Low, decimal? High, Hedge Hedge) : IComparable<ClaimedValue>
{
    /// <summary>The smallest number that it states.</summary>
    public decimal? Lowest => Low ?? High;

    /// <summary>The largest number that it states.</summary>
    public decimal? Highest => High ?? Low;

    /// <summary>What a figure claims, without zeros at the end of its numbers.</summary>
    public static ClaimedValue Of(Figure figure) => new(Plain(figure.Low), Plain(figure.High), figure.Hedge);

    /// <summary>By the smallest number, then the largest, then the hedge; what states no number comes first.</summary>
    public int CompareTo(ClaimedValue other)
    {
        var order = Nullable.Compare(Lowest, other.Lowest);
        if (order == 0) order = Nullable.Compare(Highest, other.Highest);
        if (order == 0) order = Hedge.CompareTo(other.Hedge);
        if (order == 0) order = Nullable.Compare(Low, other.Low);
        return order != 0 ? order : Nullable.Compare(High, other.High);
    }

    private static decimal? Plain(decimal? value) => value / 1.000000000000000000000000000000000m;
}
