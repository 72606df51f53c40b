using System.Globalization;

namespace ClaimTrail.Languages;

/// <summary>A number with its unit in one word, as a language table names it: <c>2 day</c> for the Arabic dual, <c>10 day</c> for 열흘.</summary>
internal readonly record struct AmountKey(decimal Value, string Unit)
{
    /// <summary>Reads a key; false when the number is none or the unit is not among <paramref name="units"/>.</summary>
    public static bool TryParse(string text, string[] units, out AmountKey key)
    {
        key = default;
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0 || !decimal.TryParse(text.AsSpan(0, space), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return false;
        key = new AmountKey(value, text[(space + 1)..]);
        return Array.IndexOf(units, key.Unit) >= 0;
    }

    /// <summary>Reads a key that the table reader has already checked.</summary>
    public static AmountKey Parse(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return new AmountKey(decimal.Parse(text.AsSpan(0, space), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), text[(space + 1)..]);
    }
}
