using System.Text.Json;
using ClaimTrail.Archive.Answers;
using ClaimTrail.Archive.Keys;
using ClaimTrail.Figures;

namespace ClaimTrail.Archive.Gathering;

/// <summary>All claims about one quantity, folded. Its memory is bounded: values and witnesses are counted without end,
/// and listed up to a limit.</summary>
internal sealed class GatheredQuantity(ClaimKey key) : IGathered
{
    /// <summary>How many values are listed, the smallest first.</summary>
    public const int ListedValues = 1000;

    private readonly Smallest<ClaimedValue, Witnesses> _values = new(ListedValues, Comparer<ClaimedValue>.Default);
    private readonly LanguageTally _languages = new();
    private long _mentions;
    private decimal? _lowest;
    private decimal? _highest;

    public bool IsEmpty => _mentions == 0;

    public void Add(ReadOnlyMemory<byte> json)
    {
        var claim = KeyedClaim.Read(json);
        var value = ClaimedValue.Of(claim.Figure);
        _mentions++;
        if (claim.Again == Again.No) _languages.Add(claim.Language);
        if (_values.TryGet(value, out var witnesses)) witnesses.Add(claim);
        if (value.Lowest is { } lowest && !(lowest >= _lowest)) _lowest = lowest;
        if (value.Highest is { } highest && !(highest <= _highest)) _highest = highest;
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("key", key.ToString());
        if (key.Story is not null) json.WriteString("story", key.Story);
        json.WriteString("kind", key.Kind.ToContract());
        json.WriteString("unit", key.Unit.Code);
        json.WriteString("counted", key.Counted.Length > 0 ? key.Counted : null);
        WriteNumber(json, "lowest", _lowest);
        WriteNumber(json, "highest", _highest);
        json.WriteNumber("mentions", _mentions);
        _languages.Write(json);
        json.WriteStartArray("values");
        var unlisted = _mentions;
        foreach (var (value, witnesses) in _values.Held)
        {
            json.WriteStartObject();
            WriteNumber(json, "low", value.Low);
            WriteNumber(json, "high", value.High);
            json.WriteString("hedge", value.Hedge.ToContract());
            witnesses.Write(json);
            json.WriteEndObject();
            unlisted -= witnesses.Mentions;
        }
        json.WriteEndArray();
        if (unlisted > 0) json.WriteNumber("unlisted_mentions", unlisted);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } value) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }
}

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
