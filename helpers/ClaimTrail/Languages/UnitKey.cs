using System.Globalization;

namespace ClaimTrail.Languages;

/// <summary>A unit as a language table names it: <c>year</c>, or <c>year*10</c> for the decade.</summary>
internal readonly record struct UnitKey(string Unit, decimal Factor)
{
    /// <summary>Reads a key; false when the unit is not among <paramref name="units"/> or the factor is no number.</summary>
    public static bool TryParse(string text, string[] units, out UnitKey key)
    {
        var star = text.IndexOf('*', StringComparison.Ordinal);
        var (unit, factor) = (star < 0 ? text : text[..star], 1m);
        var good = Array.IndexOf(units, unit) >= 0
            && (star < 0 || decimal.TryParse(text[(star + 1)..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out factor));
        key = new UnitKey(unit, factor);
        return good;
    }

    /// <summary>Reads a key that the table reader has already checked.</summary>
    public static UnitKey Parse(string text)
    {
        var star = text.IndexOf('*', StringComparison.Ordinal);
        return star < 0
            ? new UnitKey(text, 1)
            : new UnitKey(text[..star], decimal.Parse(text[(star + 1)..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));
    }
}
